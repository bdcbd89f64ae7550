import type { Point } from './scale.js';
import type { Context } from './theme.js';

/** Begins a path: a cross around a point. @param half half of its width, pixels */
export function crossPath(ctx: Context, { x, y }: Point, half: number): void {
  ctx.beginPath();
  for (const side of [-1, 1]) {
    ctx.moveTo(x - half, y - half * side);
    ctx.lineTo(x + half, y + half * side);
  }
}
