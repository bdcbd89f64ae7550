import type { OutcomeKind } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import type { Context } from '../core/theme.js';
import { fillOf } from '../layers/outcomes/image.js';
import { legendOf } from '../text/legend.js';
import type { Block, Page } from './block.js';
import { drawSpans } from './text.js';

/** The size of its text; in units of that, the height of a row, the side of a swatch, and the room beside it. */
const SIZE = 0.82;
const ROW = 1.3;
const SWATCH = 1;
const BESIDE = 0.4;
const BETWEEN = 1;

interface Item {
  readonly words: string;
  /** Undefined for the line that says which starts are meant. */
  readonly kind?: OutcomeKind;
  readonly x: number;
  readonly row: number;
}

/** What the colours of the outcome maps mean. @param present the ends that the maps show */
export function legendBlock(state: State, present: ReadonlySet<OutcomeKind>, page: Page): Block {
  const { theme, left, measure } = page;
  const size = SIZE * theme.em;
  const font = `${size}px ${theme.font}`;
  const items = itemsOf(state, present, page, font, size);
  return {
    height: ROW * size * (items.at(-1)!.row + 1),
    draw(ctx, top) {
      for (const { kind, words, x, row } of items) {
        const middle = top + ROW * size * (row + 0.5);
        const textAt = kind ? x + (SWATCH + BESIDE) * size : x;
        drawSpans(ctx, [{ text: words, font, color: kind ? theme.ink : theme.muted }], left + textAt, middle, measure);
        if (kind) drawSwatch(ctx, kind, left + x, middle - (SWATCH * size) / 2, SWATCH * size, page);
      }
    },
  };
}

/** The meanings one after the other, in as many rows as they need, and the note in the same row if it has room there. */
function itemsOf(
  state: State,
  present: ReadonlySet<OutcomeKind>,
  { width, measure }: Page,
  font: string,
  size: number,
): Item[] {
  const { meanings, note } = legendOf(state, present);
  const items: Item[] = [];
  let [x, row] = [0, 0];
  const place = (words: string, kind?: OutcomeKind): void => {
    const own = measure(words, font) + (kind ? (SWATCH + BESIDE) * size : 0);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    items.push({ words, x, row, ...(kind && { kind }) });
    x += own + BETWEEN * size;
  };
  for (const [kind, words] of meanings) place(words, kind);
  place(note);
  return items;
}

function drawSwatch(ctx: Context, kind: OutcomeKind, x: number, y: number, side: number, { theme, ratio }: Page): void {
  const [left, top, length] = [x, y, side].map((pixels) => Math.round(pixels * ratio)) as [number, number, number];
  ctx.save();
  // Patterns are in device pixels.
  ctx.resetTransform();
  ctx.fillStyle = theme.border;
  ctx.fillRect(left, top, length, length);
  const line = Math.round(ratio);
  ctx.fillStyle = fillOf(ctx, kind, theme, line)!;
  ctx.fillRect(left + line, top + line, length - 2 * line, length - 2 * line);
  ctx.restore();
}
