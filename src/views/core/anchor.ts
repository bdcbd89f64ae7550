import { clamp, type Point, type Scale } from './scale.js';

/** Where a mark or a handle is, in pixels of its plot. */
export interface Anchor extends Point {
  /** For a point outside its box, which is shown at the border: the way to it (radians, 0 is right, down positive). */
  readonly outside?: number;
}

/** The anchor of a data point: where it is, or at the border on the way to it. */
export function anchorOf(scale: Scale, x: number, y: number): Anchor {
  const [x0, x1] = scale.domain.x;
  const [y0, y1] = scale.domain.y;
  const [inX, inY] = [clamp(x, x0, x1), clamp(y, y0, y1)];
  const [dx, dy] = [beyond(x, inX), beyond(y, inY)];
  const at = { x: scale.x(inX), y: scale.y(inY) };
  return dx === 0 && dy === 0 ? at : { ...at, outside: Math.atan2(-Math.sign(dy), Math.sign(dx)) };
}

/** A point on the border is not outside by the rounding of its last digit. */
const beyond = (value: number, border: number): number => (Math.abs(value - border) < 1e-9 ? 0 : value - border);

/**
 * Whether the values beside a handle are better written below it than above: near the top, and of a point outside in the
 * lower half, for other handles are rather in the middle.
 */
export const isNoteBelow = ({ y, outside }: Anchor, { top, bottom }: Scale): boolean =>
  y < top + 60 || (outside !== undefined && y > (top + bottom) / 2 && y < bottom - 40);
