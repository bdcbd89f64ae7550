import { logOfLoss, type LossCurve } from '../session/loss-curve.js';
import type { LossLevels } from '../session/loss-levels.js';
import { clipped, crisp, drawBox } from './axes.js';
import { formatCount, formatPower } from './format.js';
import { decadeTicks, RIGHT, stepTicks } from './loss-axes.js';
import { clamp, type Scale } from './scale.js';
import { smallFont, type Context, type Theme } from './theme.js';

/** Radius of the dot at the present, pixels. */
const DOT = 4.5;
/** Strength of what lies ahead after going back. */
const AHEAD = 0.35;

/** What changes rarely: axes, levels, earlier runs. */
export function drawLossBase(
  ctx: Context,
  scale: Scale,
  earlier: readonly LossCurve[],
  levels: LossLevels,
  theme: Theme,
): void {
  drawBox(ctx, scale, theme);
  drawDecades(ctx, scale, theme);
  clipped(ctx, scale, () => {
    ctx.strokeStyle = theme.muted;
    ctx.lineWidth = 1.25;
    ctx.globalAlpha = 0.55;
    for (const curve of earlier) strokePart(ctx, scale, curve, 0, Infinity);
    ctx.globalAlpha = 1;
  });
  drawSteps(ctx, scale, theme);
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
  drawPlayhead(ctx, scale, x, y, theme);
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

/** From the dot down to the thumb of the scrubber. */
function drawPlayhead(ctx: Context, { bottom }: Scale, x: number, y: number, theme: Theme): void {
  ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x, bottom);
  ctx.stroke();
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

function drawDecades(ctx: Context, scale: Scale, theme: Theme): void {
  const { left, right, top } = scale;
  ctx.font = smallFont(theme);
  ctx.fillStyle = theme.muted;
  ctx.strokeStyle = theme.line;
  ctx.lineWidth = 1;
  ctx.textAlign = 'right';
  ctx.beginPath();
  for (const exponent of decadeTicks(scale, theme.em)) {
    const y = scale.y(exponent);
    const isAtTop = y < top + 0.5 * theme.em;
    ctx.textBaseline = isAtTop ? 'top' : 'middle';
    // Two digits need the room that otherwise keeps the dot at step 0 apart.
    const gap = exponent > -10 ? 0.42 : 0.22;
    ctx.fillText(formatPower(exponent), left - gap * theme.em, isAtTop ? top : y);
    ctx.moveTo(left, crisp(y));
    ctx.lineTo(right, crisp(y));
  }
  ctx.stroke();
}

function drawSteps(ctx: Context, scale: Scale, theme: Theme): void {
  const { left, right, bottom } = scale;
  const { em } = theme;
  const y = bottom + 0.85 * em;
  ctx.font = smallFont(theme);
  ctx.fillStyle = theme.muted;
  ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1;
  ctx.textBaseline = 'top';
  ctx.textAlign = 'center';
  ctx.beginPath();
  ctx.moveTo(left, crisp(bottom));
  ctx.lineTo(right, crisp(bottom));
  for (const step of stepTicks(scale, em)) {
    const x = scale.x(step);
    ctx.fillText(formatCount(step), x, y);
    ctx.moveTo(crisp(x), bottom);
    ctx.lineTo(crisp(x), bottom + 0.3 * em);
  }
  ctx.stroke();
  ctx.textAlign = 'right';
  ctx.fillText('steps', right + RIGHT * em, y);
}

/** Dashed lines, named beside the box, where no curve can be: the names keep apart from each other. */
function drawLevels(ctx: Context, scale: Scale, { dead, line }: LossLevels, theme: Theme): void {
  const { left, right, top, bottom } = scale;
  const { em } = theme;
  const shown = [
    { name: 'dead', level: dead, color: theme.dead },
    { name: 'best line', level: line, color: theme.linear },
  ]
    .filter(({ level }) => level > 0)
    .map((each) => ({ ...each, y: scale.y(logOfLoss(each.level)) }))
    .filter(({ y }) => y >= top && y <= bottom);
  ctx.font = smallFont(theme);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = 1.25;
  ctx.setLineDash([4, 3]);
  const places = placesOf(
    shown.map(({ y }) => y),
    top + 0.5 * em,
    bottom - 0.5 * em,
    em,
  );
  shown.forEach(({ name, y, color }, i) => {
    ctx.strokeStyle = ctx.fillStyle = color;
    ctx.beginPath();
    ctx.moveTo(left, crisp(y));
    ctx.lineTo(right, crisp(y));
    ctx.stroke();
    ctx.fillText(name, right + 0.45 * em, places[i]!);
  });
  ctx.setLineDash([]);
}

/** Heights for at most two names, from above to below: at their lines, or as near as `apart` allows. */
function placesOf(lines: readonly number[], top: number, bottom: number, apart: number): number[] {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return lines.map((y) => clamp(y, top, bottom));
  const shift = Math.max(0, apart - (second - first)) / 2;
  const upper = clamp(first - shift, top, bottom - apart);
  return [upper, clamp(second + shift, upper + apart, bottom)];
}
