import type { Context } from '../../core/theme.js';

export type Pattern = 'hatching' | 'dots' | 'lines';

/** The side of a tile, CSS pixels: it holds one stroke, or one dot. */
const SIDE = 7;
/** Opacity of the strokes: what is drawn over a map is to be seen first. */
const FAINT = 0.5;

/** A tint with a pattern, to be filled with in device pixels. `ratio` of these, a whole number, are in a CSS pixel. */
export function patternOf(ctx: Context, pattern: Pattern, tint: string, ink: string, ratio: number): CanvasPattern {
  const side = SIDE * ratio;
  const tile = ctx.canvas.ownerDocument.createElement('canvas');
  tile.width = tile.height = side;
  const pen = tile.getContext('2d')!;
  pen.fillStyle = tint;
  pen.fillRect(0, 0, side, side);
  pen.globalAlpha = FAINT;
  pen.strokeStyle = pen.fillStyle = ink;
  pen.lineWidth = ratio;
  pen.beginPath();
  STROKES[pattern](pen, side);
  return ctx.createPattern(tile, 'repeat')!;
}

const STROKES: Readonly<Record<Pattern, (pen: Context, side: number) => void>> = {
  hatching(pen, side) {
    // The neighbours' strokes end in the corners.
    for (const shift of [-side, 0, side]) {
      pen.moveTo(shift - 1, side + 1);
      pen.lineTo(shift + side + 1, -1);
    }
    pen.stroke();
  },
  dots(pen, side) {
    pen.arc(side / 2, side / 2, side / 7, 0, 2 * Math.PI);
    pen.fill();
  },
  lines(pen, side) {
    pen.moveTo(0, side / 2);
    pen.lineTo(side, side / 2);
    pen.stroke();
  },
};
