import type { State } from '../session/session.js';
import { handles, type Neuron, type Scales } from './handles.js';
import { studentCurve, teacherCurve } from './io.js';
import { placeLabel, type LabelSpot } from './line-label.js';

const ioHandles = handles.filter(({ plot }) => plot === 'io');

/** Width of a name, in units of the text size. */
const WIDTH = 4;

export type NameSpots = Readonly<Record<Neuron, LabelSpot>>;

/** Where the names of the two lines go; `previous` keeps them steady while things move. */
export function placeNames(state: State, scales: Scales, em: number, previous?: NameSpots): NameSpots {
  const { io } = scales;
  const curves = [teacherCurve(state.teacher), studentCurve(state.learner.student)] as const;
  const obstacles = ioHandles.flatMap((handle) => handle.spot(state, scales) ?? []);
  const width = WIDTH * em;
  const teacher = placeLabel(io, curves[0], curves[1], obstacles, width, em, previous?.teacher.candidate);
  const taken = [
    ...obstacles,
    teacher,
    { ...teacher, x: teacher.x - width / 2 },
    { ...teacher, x: teacher.x + width / 2 },
  ];
  const student = placeLabel(io, curves[1], curves[0], taken, width, em, previous?.student.candidate);
  return { teacher, student };
}
