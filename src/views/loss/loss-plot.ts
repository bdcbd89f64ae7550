import { logOfLoss, type LossCurve } from '../../session/loss-curve.js';
import type { LossLevels } from '../../session/loss-levels.js';
import { clipped, crisp, drawBox, drawTicks } from '../core/axes.js';
import { formatCount, formatPower } from '../core/format.js';
import { decadeTicks, stepTicks } from './loss-axes.js';
import { clamp, type Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';

/** Radius of the dot at the present, pixels. */
const DOT = 4.5;
/** Strength of what lies ahead after going back, and of earlier runs: weaker, and still to be seen. */
export const AHEAD = 0.7;
export const EARLIER = 0.75;
/** From the axis to the labels under it: room for the thumb of the scrubber, in units of the text size. */
const BELOW = 0.85;

/** What changes rarely: axes, levels, earlier runs. */
export function drawLossBase(
  ctx: Context,
  scale: Scale,
  earlier: readonly LossCurve[],
  levels: LossLevels,
  theme: Theme,
): void {
  const { em } = theme;
  drawBox(ctx, scale, theme);
  clipped(ctx, scale, () => {
    ctx.strokeStyle = theme.muted;
    ctx.lineWidth = 1.25;
    ctx.globalAlpha = EARLIER;
    for (const curve of earlier) strokePart(ctx, scale, curve, 0, Infinity);
    ctx.globalAlpha = 1;
  });
  const steps = stepTicks(scale, em).map((step, i) => [step, formatCount(step) + (i === 0 ? ' steps' : '')] as const);
  const decades = decadeTicks(scale, em).map((exponent) => [exponent, formatPower(exponent)] as const);
  drawTicks(ctx, scale, steps, decades, theme, BELOW * em);
  strokeLine(ctx, scale.left, crisp(scale.bottom), scale.right, crisp(scale.bottom));
  drawLevels(ctx, scale, levels, theme);
}

/** What learning moves: the present run and where it is. */
export function drawLossLive(
  ctx: Context,
  scale: Scale,
  curve: LossCurve,
  { step, loss }: { readonly step: number; readonly loss: number },
  theme: Theme,
): void {
  const x = scale.x(step);
  const y = clamp(scale.y(logOfLoss(loss)), scale.top, scale.bottom);
  ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1;
  strokeLine(ctx, x, y, x, scale.bottom);
  clipped(ctx, scale, () => {
    ctx.strokeStyle = theme.student;
    ctx.lineWidth = 2;
    ctx.globalAlpha = AHEAD;
    strokePart(ctx, scale, curve, step, Infinity);
    ctx.globalAlpha = 1;
    strokePart(ctx, scale, curve, 0, step, [x, y]);
  });
  ctx.beginPath();
  ctx.arc(x, Math.max(y, scale.top + DOT + 1), DOT, 0, 2 * Math.PI);
  ctx.fillStyle = theme.student;
  ctx.strokeStyle = theme.surface;
  ctx.lineWidth = 3;
  ctx.stroke();
  ctx.fill();
}

/** The part of a curve between two steps, and from its end to a point. */
function strokePart(
  ctx: Context,
  scale: Scale,
  curve: LossCurve,
  from: number,
  to: number,
  end?: readonly [number, number],
): void {
  ctx.lineJoin = 'round';
  ctx.beginPath();
  curve.forEach((step, value) => {
    if (step >= from && step <= to) ctx.lineTo(scale.x(step), scale.y(value));
  });
  if (end) ctx.lineTo(...end);
  ctx.stroke();
}

function strokeLine(ctx: Context, x0: number, y0: number, x1: number, y1: number): void {
  ctx.beginPath();
  ctx.moveTo(x0, y0);
  ctx.lineTo(x1, y1);
  ctx.stroke();
}

/** Dashed lines, named beside the box, where no curve can be: the higher one over its line, the other one under it. */
function drawLevels(ctx: Context, { left, right, top, bottom, y }: Scale, levels: LossLevels, theme: Theme): void {
  const { em } = theme;
  ctx.setLineDash([4, 3]);
  ctx.lineWidth = 1.25;
  ctx.textAlign = 'left';
  for (const [level, name, color, baseline] of [
    [levels.dead, 'dead', theme.dead, 'bottom'],
    [levels.line, 'best line', theme.linear, 'top'],
  ] as const) {
    const at = y(logOfLoss(level));
    if (level === 0 || at < top || at > bottom) continue;
    ctx.strokeStyle = ctx.fillStyle = color;
    ctx.textBaseline = baseline;
    strokeLine(ctx, left, crisp(at), right, crisp(at));
    ctx.fillText(name, right + 0.45 * em, clamp(at, top + em, bottom - em));
  }
  ctx.setLineDash([]);
}
