import type { Context } from '../core/theme.js';
import type { Measure } from './block.js';

/** A piece of a line with a font and a colour of its own. */
export interface Span {
  readonly text: string;
  readonly font: string;
  readonly color: string;
  /** Pixels before it. */
  readonly gap?: number;
}

/** Writes pieces one after the other; the middle of the line is at a height. */
export function drawSpans(ctx: Context, spans: readonly Span[], x: number, middle: number, measure: Measure): void {
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const { text, font, color, gap = 0 } of spans) {
    x += gap;
    ctx.font = font;
    ctx.fillStyle = color;
    ctx.fillText(text, x, middle);
    x += measure(text, font);
  }
}

/** The lines of a text, none of them wider than some pixels; a word that is wider by itself is broken. */
export function linesOf(text: string, font: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words.flatMap((word) => piecesOf(word, font, width, measure))) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function piecesOf(word: string, font: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  for (const character of word) {
    const longer = `${pieces.at(-1) ?? ''}${character}`;
    if (pieces.length > 0 && measure(longer, font) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}
