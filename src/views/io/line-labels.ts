import { R } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import { fitsOf, type Fit } from '../layers/fits.js';
import { handles, type Neuron, type Scales } from '../handles/handles.js';
import { studentCurve, teacherCurve } from './curve.js';
import { placeLabel, type LineLabel } from './line-label.js';
import type { Point, Scale } from '../core/scale.js';
import { isNearTop, type Anchor } from '../core/anchor.js';

const ioHandles = handles.filter(({ plot }) => plot === 'io');

/** Width of a label, in units of the text size. */
const WIDTH = 4;

/** What the lines are called, by whose they are or which fit. */
export const LINE_NAMES = [
  ['teacher', 'teacher'],
  ['student', 'student'],
  ['linear', 'best line'],
  ['dead', 'mean'],
] as const satisfies readonly (readonly [Neuron | Fit['kind'], string])[];

/** Of the lines that are shown and have a clear place beside them. */
export type LineLabels = Readonly<Partial<Record<(typeof LINE_NAMES)[number][0], LineLabel | undefined>>>;

/**
 * Where the labels of the two lines go, and of the fits that are shown; `previous` keeps them steady while things move.
 */
export function placeLineLabels(state: State, scales: Scales, em: number, previous?: LineLabels): LineLabels {
  const { io } = scales;
  const curves = [teacherCurve(state.teacher), studentCurve(state.learner.student)] as const;
  const obstacles = ioHandles.flatMap((handle) => inkOf(handle.anchor(state, scales), io, em));
  const width = WIDTH * em;
  const teacher = placeLabel(io, curves[0], curves[1], obstacles, width, em, previous?.teacher?.candidate);
  // A label is as wide as three obstacles.
  const taken = (label: LineLabel | undefined): Point[] =>
    label ? [-1, 0, 1].map((part) => ({ x: label.x + (part * width) / 2, y: label.y })) : [];
  const student = placeLabel(
    io,
    curves[1],
    curves[0],
    [...obstacles, ...taken(teacher)],
    width,
    em,
    previous?.student?.candidate,
  );
  const along = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((part) => part * R);
  const teacherLine = along.map((x) => ({ x: io.x(x), y: io.y(curves[0].at(x)) }));
  const around = [...obstacles, ...taken(teacher), ...taken(student), ...teacherLine];
  const fits = fitsOf(state).map((fit) => {
    const label = placeLabel(io, fit, curves[1], around, width, em, previous?.[fit.kind]?.candidate);
    around.push(...taken(label));
    return [fit.kind, label] as const;
  });
  return { teacher, student, ...Object.fromEntries(fits) };
}

/** What a handle covers: its middle and, beside one that is outside the box, the values that it shows there. */
function inkOf(anchor: Anchor | undefined, { left, right, top }: Scale, em: number): Point[] {
  if (!anchor || anchor.outside === undefined) return anchor ? [anchor] : [];
  const inward = anchor.x < (left + right) / 2 ? 1 : -1;
  const y = anchor.y + (isNearTop(anchor, top) ? 1.5 : -1.5) * em;
  return [anchor, ...[1, 4, 7].map((part) => ({ x: anchor.x + inward * part * em, y }))];
}
