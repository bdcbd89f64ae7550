import type { BoxId } from './phase-space.js';
import { clamp, type Scale } from './scale.js';

/** Where a handle is, in pixels of its plot. */
export interface Spot {
  readonly box: BoxId;
  readonly x: number;
  readonly y: number;
  /** For a point outside its box, which is shown at the border: the way to it (radians, 0 is right, down positive). */
  readonly outside?: number;
}

/** The spot of a data point: where it is, or at the border on the way to it. */
export function spotOf(box: BoxId, scale: Scale, x: number, y: number): Spot {
  const [x0, x1] = scale.domain.x;
  const [y0, y1] = scale.domain.y;
  const dx = x - clamp(x, x0, x1);
  const dy = y - clamp(y, y0, y1);
  const at = { box, x: scale.x(x - dx), y: scale.y(y - dy) };
  return dx === 0 && dy === 0 ? at : { ...at, outside: Math.atan2(-Math.sign(dy), Math.sign(dx)) };
}
