import type { Context } from '../../core/theme.js';
import type { OutcomeImage } from './image.js';

/** Opacity: the line is darker than both tints, and lighter than what is drawn over a map. */
const FAINT = 0.6;

/**
 * Lines where regions meet. Regions that are less than two blocks wide there, as where borders fray, have none: they would
 * be nothing but lines.
 * @param thickness in device pixels, as all of an image
 */
export function drawBorders(ctx: Context, image: OutcomeImage, color: string, thickness: number): void {
  const { kinds, block } = image;
  const { left, top, width, height } = image.frame;
  /** Whether two blocks are alike before the place i in steps of `by`, and two others from there on. */
  const meetAt = (i: number, by: number): boolean =>
    kinds[i - by] !== kinds[i] && kinds[i - 2 * by] === kinds[i - by] && kinds[i] === kinds[i + by];
  ctx.fillStyle = color;
  ctx.globalAlpha = FAINT;
  for (let y = 0; y < height; y += block) {
    const isInside = y >= 2 * block && y + block < height;
    const rows = Math.min(block, height - y);
    for (let x = 0; x < width; x += block) {
      const i = y * width + x;
      const columns = Math.min(block, width - x);
      if (x >= 2 * block && x + block < width && meetAt(i, block)) ctx.fillRect(left + x, top + y, thickness, rows);
      if (isInside && meetAt(i, block * width)) ctx.fillRect(left + x, top + y, columns, thickness);
    }
  }
  ctx.globalAlpha = 1;
}
