import type { Direction, Teacher } from '../../engine/unchecked.js';
import type { Point, Scale } from '../core/scale.js';
import type { Anchor } from '../core/anchor.js';

/** A handle on an arm keeps this distance from the kink's handle, and needs an arm of at least this length (pixels). */
const APART = 34;
const MIN_LENGTH = 12;

/** A pointer nearer to the kink's vertical than this (inputs) would mean a slope without bounds. */
const MIN_WIDTH = 0.02;

/**
 * The slope and direction of an arm from the kink through the point (x, y). Past the vertical it points the other way.
 */
export function armTo({ k, c, s }: Teacher, x: number, y: number): { m: number; s: Direction } {
  const direction = x === k ? s : x > k ? 1 : -1;
  return { m: (y - c) / Math.max(Math.abs(x - k), MIN_WIDTH), s: direction };
}

/**
 * The anchor on the visible part of an arm, at a part `along` of it, or undefined if none of it is in the box. While
 * the arm is dragged, it stays with the pointer (pixels). The arm is followed from the kink by its length t in pixels.
 */
export function armAnchor(scale: Scale, { m, k, c, s }: Teacher, along: number, pointer?: Point): Anchor | undefined {
  const x0 = scale.x(k);
  const y0 = scale.y(c);
  const dx = scale.x(k + s) - x0;
  const dy = scale.y(c + m) - y0;
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const across = visiblePart(x0, ux, scale.left, scale.right);
  const up = visiblePart(y0, uy, scale.top, scale.bottom);
  const from = Math.max(0, across[0], up[0]);
  const to = Math.min(across[1], up[1]);
  if (!(to - from > MIN_LENGTH)) return undefined;
  const wanted = pointer ? (pointer.x - x0) * ux + (pointer.y - y0) * uy : from + along * (to - from);
  const t = Math.min(to, Math.max(wanted, from, APART));
  return { x: x0 + t * ux, y: y0 + t * uy };
}

/** The interval of t in which p + t·u is between two bounds. */
function visiblePart(p: number, u: number, from: number, to: number): readonly [number, number] {
  // A horizontal or vertical arm is inside these bounds for all t, or for none.
  if (u === 0) return p >= from && p <= to ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const [t0, t1] = [(from - p) / u, (to - p) / u];
  return t0 < t1 ? [t0, t1] : [t1, t0];
}
