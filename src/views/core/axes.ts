import type { Scale } from './scale.js';
import { smallFont, symbolFont, type Context, type Theme } from './theme.js';

export interface Axis {
  readonly symbol: string;
  /** From one end of the domain to the other: the ends say the range. */
  readonly ticks: readonly (readonly [value: number, label: string])[];
}

export interface Axes {
  readonly x: Axis;
  readonly y: Axis;
}

const TICK = 4;
/** Between the box and the labels, in units of the text size. */
const GAP = 0.35;
/** The label of an end takes so much of the horizontal axis, with the next label's half, in units of the text size. */
const END = 2.4;

export function drawBox(ctx: Context, { left, right, top, bottom }: Scale, theme: Theme): void {
  ctx.fillStyle = theme.surface;
  ctx.fillRect(left, top, right - left, bottom - top);
}

/** The zero lines, ticks and, outside of the box, their labels: nothing that is drawn in the box hides them. */
export function drawAxes(ctx: Context, scale: Scale, { x, y }: Axes, theme: Theme): void {
  drawZeroLines(ctx, scale, theme);
  const ticks = ticksWithRoom(x, scale, theme);
  drawTicks(ctx, scale, ticks, y.ticks, theme);
  drawSymbols(ctx, scale, { x: { ...x, ticks }, y }, theme);
}

/** The ends of the horizontal axis, and what is far enough from both. */
function ticksWithRoom({ ticks }: Axis, { x, left, right }: Scale, { em }: Theme): Axis['ticks'] {
  const isEnd = (i: number): boolean => i === 0 || i === ticks.length - 1;
  return ticks.filter(([value], i) => isEnd(i) || Math.min(x(value) - left, right - x(value)) >= END * em);
}

function drawZeroLines(ctx: Context, scale: Scale, theme: Theme): void {
  const { left, right, top, bottom } = scale;
  ctx.strokeStyle = theme.line;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(left, crisp(scale.y(0)));
  ctx.lineTo(right, crisp(scale.y(0)));
  ctx.moveTo(crisp(scale.x(0)), top);
  ctx.lineTo(crisp(scale.x(0)), bottom);
  ctx.stroke();
}

/** @param below the room between the box and the labels under it, pixels */
export function drawTicks(
  ctx: Context,
  scale: Scale,
  x: Axis['ticks'],
  y: Axis['ticks'],
  theme: Theme,
  below = GAP * theme.em,
  beside = GAP * theme.em,
): void {
  const { left, top, bottom } = scale;
  const gap = GAP * theme.em;
  ctx.font = smallFont(theme);
  ctx.fillStyle = ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.textBaseline = 'top';
  x.forEach(([value, label], i) => {
    ctx.textAlign = i === 0 ? 'left' : i === x.length - 1 ? 'right' : 'center';
    ctx.fillText(label, scale.x(value), bottom + below);
    drawTick(ctx, scale, crisp(scale.x(value)), bottom, 0, -TICK);
  });
  ctx.textAlign = 'right';
  for (const [value, label] of y) {
    const at = scale.y(value);
    ctx.textBaseline = at > bottom - gap ? 'alphabetic' : at < top + gap ? 'top' : 'middle';
    // A label with a long exponent is condensed into the room that there is.
    ctx.fillText(label, left - beside, at, left - beside);
    drawTick(ctx, scale, left, crisp(at), TICK, 0);
  }
  ctx.stroke();
}

function drawSymbols(ctx: Context, scale: Scale, { x, y }: Axes, theme: Theme): void {
  const { left, bottom } = scale;
  ctx.font = symbolFont(theme);
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'center';
  ctx.fillText(x.symbol, scale.x(betweenLast(x)), bottom + theme.em);
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  ctx.fillText(y.symbol, left - GAP * theme.em, scale.y(betweenLast(y)));
}

/** The symbol stands between the last two tick labels, where it meets neither. */
function betweenLast({ ticks }: Axis): number {
  const [[before], [last]] = ticks.slice(-2) as [[number, string], [number, string]];
  // The last label ends at its tick, so the free room is nearer to the one before.
  return before + 0.45 * (last - before);
}

function drawTick(
  ctx: Context,
  { left, right, top, bottom }: Scale,
  x: number,
  y: number,
  dx: number,
  dy: number,
): void {
  // The corners have no tick: the edge of the box is mark enough.
  if (dx === 0 ? x <= left + 1 || x >= right - 1 : y <= top + 1 || y >= bottom - 1) return;
  ctx.moveTo(x, y);
  ctx.lineTo(x + dx, y + dy);
}

/** The middle of a pixel, where a line of width 1 is sharp at every whole pixel ratio. */
export const crisp = (pixel: number): number => Math.floor(pixel) + 0.5;

/** Runs a drawing that may not leave the box. */
export function clipped(ctx: Context, { left, right, top, bottom }: Scale, draw: () => void): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, bottom - top);
  ctx.clip();
  draw();
  ctx.restore();
}

/** Text with a halo, legible on top of lines and of any colour. */
export function drawHaloText(ctx: Context, text: string, x: number, y: number, { ink, surface }: Theme): void {
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = surface;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = ink;
  ctx.fillText(text, x, y);
}
