import type { State } from '../session/state.js';
import { handles, type Neuron, type Scales } from './handles.js';
import { studentCurve, teacherCurve } from './io.js';
import { placeLabel, type LabelSpot } from './line-label.js';
import type { Point, Scale } from './scale.js';
import { isNearTop, type Spot } from './spot.js';

const ioHandles = handles.filter(({ plot }) => plot === 'io');

/** Width of a name, in units of the text size. */
const WIDTH = 4;

export type NameSpots = Readonly<Record<Neuron, LabelSpot | undefined>>;

/** Where the names of the two lines go; `previous` keeps them steady while things move. */
export function placeNames(state: State, scales: Scales, em: number, previous?: NameSpots): NameSpots {
  const { io } = scales;
  const curves = [teacherCurve(state.teacher), studentCurve(state.learner.student)] as const;
  const obstacles = ioHandles.flatMap((handle) => inkOf(handle.spot(state, scales), io, em));
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

/** What a handle covers: its middle and, beside one that is outside the box, the values that it shows there. */
function inkOf(spot: Spot | undefined, { left, right, top }: Scale, em: number): Point[] {
  if (!spot || spot.outside === undefined) return spot ? [spot] : [];
  const inward = spot.x < (left + right) / 2 ? 1 : -1;
  const y = spot.y + (isNearTop(spot, top) ? 1.5 : -1.5) * em;
  return [spot, ...[1, 4, 7].map((part) => ({ x: spot.x + inward * part * em, y }))];
}
