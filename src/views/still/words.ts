import { formatCount, formatScientific } from '../core/format.js';
import type { Context } from '../core/theme.js';
import type { Scene } from '../scene.js';
import type { Words } from '../text/status.js';
import type { Block, Page, StillTheme } from './block.js';
import { drawSpans, linesOf, type Span } from './text.js';

/** The bar before the status, and the room after it; the height of a line, and of the whole if it is one line. */
const BAR = 3;
const AFTER_BAR = 0.8;
const LINE = 1.2;
const STATUS = 2.4;

/** The line in words on what learning is doing, with a bar in the colour of its end. */
export function statusBlock(words: Words, { theme, width, left, measure }: Page): Block {
  const { em } = theme;
  const font = `${em}px ${theme.font}`;
  const indent = BAR + AFTER_BAR * em;
  const lines = linesOf(words.text, font, width - indent, measure);
  const height = Math.max(STATUS, LINE * lines.length) * em;
  return {
    height,
    draw(ctx, top) {
      ctx.fillStyle = barColor(words, theme);
      ctx.fillRect(left, top, BAR, height);
      drawLines(ctx, lines, font, theme.ink, left + indent, top + (height - LINE * em * lines.length) / 2, LINE * em);
    },
  };
}

/** As on the page: a colour where the end is sure. */
function barColor({ kind, end }: Words, theme: StillTheme): string {
  if (kind === 'diverged') return theme.teacher;
  if (kind === 'open' || kind === 'plateau') return theme.line;
  return end === 'teacher' || end === 'linear' || end === 'dead' ? theme[end] : theme.line;
}

/** A text of the author under the figure. */
export function captionBlock(text: string, { theme, width, left, measure }: Page): Block {
  const { em } = theme;
  const font = `${em}px ${theme.font}`;
  const lines = linesOf(text, font, width, measure);
  const lineHeight = 1.35 * em;
  return {
    height: (lines.length + 0.25) * lineHeight,
    draw: (ctx, top) => drawLines(ctx, lines, font, theme.ink, left, top + 0.25 * lineHeight, lineHeight),
  };
}

function drawLines(
  ctx: Context,
  lines: readonly string[],
  font: string,
  color: string,
  x: number,
  top: number,
  lineHeight: number,
): void {
  ctx.font = font;
  ctx.fillStyle = color;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  lines.forEach((line, i) => ctx.fillText(line, x, top + (i + 0.5) * lineHeight));
}

/** "Step 550  Loss 7.86·10⁻³" */
export function countsOf({ state: { step }, loss }: Pick<Scene, 'state' | 'loss'>, theme: StillTheme): Span[] {
  const { em, muted: color } = theme;
  const [plain, bold] = [`${em}px ${theme.font}`, `600 ${em}px ${theme.font}`];
  return [
    { text: 'Step', font: bold, color },
    { text: formatCount(step), font: plain, color, gap: 0.35 * em },
    { text: 'Loss', font: bold, color, gap: 1.5 * em },
    { text: formatScientific(loss), font: plain, color, gap: 0.35 * em },
  ];
}

/** Step and loss in a row of their own, from where the boxes of the plots begin. */
export function countsBlock(scene: Pick<Scene, 'state' | 'loss'>, { theme, left, measure }: Page): Block {
  const { em } = theme;
  const height = 1.3 * em;
  const spans = countsOf(scene, theme);
  return { height, draw: (ctx, top) => drawSpans(ctx, spans, left + 2.2 * em, top + height / 2, measure) };
}
