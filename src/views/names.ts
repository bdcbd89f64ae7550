import type { State } from '../session/session.js';
import { handles, type Neuron, type Scales } from './handles.js';
import { studentCurve, teacherCurve } from './io.js';
import { placeLabel, type LabelSpot } from './line-label.js';

const ioHandles = handles.filter(({ plot }) => plot === 'io');

/** Width of a name, in units of the text size. */
const WIDTH = 4;

export type NameSpots = Readonly<Record<Neuron, LabelSpot | undefined>>;

/** Where the names of the two lines go; `previous` keeps them steady while things move. */
export function placeNames(state: State, scales: Scales, em: number, previous?: NameSpots): NameSpots {
  const { io } = scales;
  const curves = [teacherCurve(state.teacher), studentCurve(state.learner.student)] as const;
  const obstacles = ioHandles.flatMap((handle) => handle.spot(state, scales) ?? []);
  const width = WIDTH * em;
  const teacher = placeLabel(io, curves[0], curves[1], obstacles, width, em, previous?.teacher?.candidate);
  // A label is as wide as three obstacles.
  const taken = [-1, 0, 1].flatMap((part) => (teacher ? { x: teacher.x + (part * width) / 2, y: teacher.y } : []));
  const student = placeLabel(
    io,
    curves[1],
    curves[0],
    [...obstacles, ...taken],
    width,
    em,
    previous?.student?.candidate,
  );
  return { teacher, student };
}
