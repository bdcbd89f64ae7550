import { R } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import { fitOf } from '../layers/fits.js';
import { handles, type Neuron, type Scales } from '../handles/handles.js';
import { studentCurve, teacherCurve } from './curve.js';
import { placeLabel, type LineLabel } from './line-label.js';
import type { Point, Scale } from '../core/scale.js';
import { isNearTop, type Anchor } from '../core/anchor.js';

const ioHandles = handles.filter(({ plot }) => plot === 'io');

/** Width of a label, in units of the text size. */
const WIDTH = 4;

export type LineLabels = Readonly<Record<Neuron, LineLabel | undefined>> & { readonly fit?: LineLabel | undefined };

/**
 * Where the labels of the two lines go, and of the fit that is shown; `previous` keeps them steady while things move.
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
  const line = fitOf(state);
  const along = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((part) => part * R);
  const teacherLine = along.map((x) => ({ x: io.x(x), y: io.y(curves[0].at(x)) }));
  const around = [...obstacles, ...taken(teacher), ...taken(student), ...teacherLine];
  const fit = line && placeLabel(io, line, curves[1], around, width, em, previous?.fit?.candidate);
  return { teacher, student, fit };
}

/** What a handle covers: its middle and, beside one that is outside the box, the values that it shows there. */
function inkOf(anchor: Anchor | undefined, { left, right, top }: Scale, em: number): Point[] {
  if (!anchor || anchor.outside === undefined) return anchor ? [anchor] : [];
  const inward = anchor.x < (left + right) / 2 ? 1 : -1;
  const y = anchor.y + (isNearTop(anchor, top) ? 1.5 : -1.5) * em;
  return [anchor, ...[1, 4, 7].map((part) => ({ x: anchor.x + inward * part * em, y }))];
}
