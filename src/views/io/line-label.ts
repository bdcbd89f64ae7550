import { R } from '../../engine/unchecked.js';
import type { Curve } from './curve.js';
import { clamp, type Point, type Scale } from '../core/scale.js';

/** A place beside a line: where the middle of a label goes, in pixels. */
export interface LineLabel extends Point {
  /** Which of the candidates this is; a label stays with its candidate as long as it is clear there. */
  readonly candidate: number;
}

const ALONG = [-0.72, 0.72, -0.4, 0.4, 0];
const CANDIDATES = ALONG.flatMap((part) => [-1, 1].map((side) => ({ x: part * R, side })));
/** Distance of the label's middle from its line, and what it wants free around it, in units of the text size. */
const OFFSET = 1;
const CLEAR = 1.15;
/** What it is content with where it is. */
const STILL_CLEAR = 0.8;
/** Where a label is compared with a line, from its left end to its right one. */
const PARTS = [-1, -0.5, 0, 0.5, 1];

/**
 * Where to write the label of a line: beside the line, away from the other lines, the handles and the edges.
 * It is pure; `previous` makes it steady while things move. Undefined if the line is nowhere in the box.
 * @param width of the label, pixels
 */
export function placeLabel(
  scale: Scale,
  own: Curve,
  others: readonly Curve[],
  obstacles: readonly Point[],
  width: number,
  em: number,
  previous?: number,
): LineLabel | undefined {
  const tryAt = (candidate: number): { label: LineLabel; room: number } => {
    const { x: part, side } = CANDIDATES[candidate]!;
    // In a small box a label would stand out of it.
    const x = clamp(scale.x(part), scale.left + width / 2, scale.right - width / 2);
    const label = { x, y: beside(scale, own, x, side, width) + side * OFFSET * em, candidate };
    return { label, room: roomAt(scale, label, own, others, obstacles, width, em) };
  };
  // Nearly always the last place is still clear, and the others need not be looked at.
  const last = previous === undefined ? undefined : tryAt(previous);
  if (last && last.room >= STILL_CLEAR * em) return last.label;
  const best = CANDIDATES.map((_, candidate) => tryAt(candidate)).reduce((x, y) =>
    x.room >= Math.min(y.room, CLEAR * em) ? x : y,
  );
  const isInside = best.label.y > scale.top && best.label.y < scale.bottom;
  return isInside && best.room > 0 ? best.label : undefined;
}

/** Where the line is, in the width of a label, that a label above (−1) or below (1) it meets first: pixels. */
function beside(scale: Scale, { at }: Curve, x: number, side: number, width: number): number {
  const heights = PARTS.map((part) => scale.y(at(scale.atX(x + (part * width) / 2))));
  return side < 0 ? Math.min(...heights) : Math.max(...heights);
}

/** The distance from a label's middle line to the nearest thing that it must not touch; negative outside the box. */
function roomAt(
  scale: Scale,
  { x, y }: LineLabel,
  own: Curve,
  others: readonly Curve[],
  obstacles: readonly Point[],
  width: number,
  em: number,
): number {
  const half = width / 2;
  let room = Math.min(y - scale.top, scale.bottom - y) + 0.4 * em;
  for (const part of PARTS) {
    const at = scale.atX(x + part * half);
    // Its own line may pass nearer than others: that is where the label belongs.
    room = Math.min(room, Math.abs(scale.y(own.at(at)) - y) + 0.5 * em);
    for (const other of others) room = Math.min(room, Math.abs(scale.y(other.at(at)) - y));
  }
  for (const obstacle of obstacles) {
    const dx = Math.max(0, Math.abs(obstacle.x - x) - half);
    room = Math.min(room, Math.hypot(dx, obstacle.y - y) - 0.4 * em);
  }
  return room;
}
