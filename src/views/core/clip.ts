import type { Point, Scale } from './scale.js';

/** A part of a line from one point to another: from `start` to `end`, 0 ≤ start ≤ end ≤ 1. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a line (pixels) that lies within some pixels of the box, or undefined if no part of it does: the
 * algorithm of Liang and Barsky, 1984.
 */
export function partInBox(
  { left, right, top, bottom }: Scale,
  margin: number,
  from: Point,
  to: Point,
): Part | undefined {
  const across = between(from.x, to.x, left - margin, right + margin);
  const up = between(from.y, to.y, top - margin, bottom + margin);
  const start = Math.max(0, across.start, up.start);
  const end = Math.min(1, across.end, up.end);
  return start <= end ? { start, end } : undefined;
}

/** Where on the way from one number to another all is between two bounds; start > end if it nowhere is. */
function between(from: number, to: number, least: number, most: number): Part {
  // A line along a side of the box is between the bounds all the way or nowhere.
  if (from === to) return from >= least && from <= most ? { start: 0, end: 1 } : { start: 1, end: 0 };
  const [first, second] = [(least - from) / (to - from), (most - from) / (to - from)];
  return { start: Math.min(first, second), end: Math.max(first, second) };
}

/** The point at a part of the way. */
export const pointAlong = (from: Point, to: Point, part: number): Point => ({
  x: from.x + part * (to.x - from.x),
  y: from.y + part * (to.y - from.y),
});
