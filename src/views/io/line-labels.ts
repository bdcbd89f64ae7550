import type { State } from '../../session/state.js';
import { fitsOf, type Fit } from '../layers/fits.js';
import { handles, type Neuron, type Scales } from '../handles/handles.js';
import { studentCurve, teacherCurve, type Curve } from './curve.js';
import { placeLabel, type LineLabel } from './line-label.js';
import type { Point, Scale } from '../core/scale.js';
import { isNoteBelow, type Anchor } from '../core/anchor.js';

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

type Line = (typeof LINE_NAMES)[number][0];

/** Of the lines that are shown and have a clear place beside them. */
export type LineLabels = Readonly<Partial<Record<Line, LineLabel | undefined>>>;

/**
 * Where the labels of the two lines go, and of the fits that are shown; `previous` keeps them steady while things move.
 */
export function placeLineLabels(state: State, scales: Scales, em: number, previous?: LineLabels): LineLabels {
  const { io } = scales;
  const lines: readonly (readonly [Line, Curve])[] = [
    ['teacher', teacherCurve(state.teacher)],
    ['student', studentCurve(state.learner.student)],
    ...fitsOf(state).map((fit) => [fit.kind, fit] as const),
  ];
  const obstacles = ioHandles.flatMap((handle) => inkOf(handle.anchor(state, scales), io, em));
  const width = WIDTH * em;
  const labels = lines.map(([line, curve]) => {
    const others = lines.flatMap(([, other]) => (other === curve ? [] : [other]));
    const label = placeLabel(io, curve, others, obstacles, width, em, previous?.[line]?.candidate);
    // A label is as wide as three obstacles.
    if (label) obstacles.push(...[-1, 0, 1].map((part) => ({ x: label.x + (part * width) / 2, y: label.y })));
    return [line, label] as const;
  });
  return Object.fromEntries(labels);
}

/** What a handle covers: its middle and, beside one that is outside the box, the values that it shows there. */
function inkOf(anchor: Anchor | undefined, scale: Scale, em: number): Point[] {
  if (!anchor || anchor.outside === undefined) return anchor ? [anchor] : [];
  const inward = anchor.x < (scale.left + scale.right) / 2 ? 1 : -1;
  const y = anchor.y + (isNoteBelow(anchor, scale) ? 1.5 : -1.5) * em;
  return [anchor, ...[1, 4, 7].map((part) => ({ x: anchor.x + inward * part * em, y }))];
}
