import type { History } from '../../session/history.js';
import { logOfLoss, type LossCurve } from '../../session/loss-curve.js';
import { lossLevels, type LossLevels } from '../../session/loss-levels.js';
import { clipped, crisp, drawBox, drawTicks } from '../core/axes.js';
import { formatCount, formatPower } from '../core/format.js';
import type { Picture } from '../picture.js';
import { clamp, type Point, type Scale } from '../core/scale.js';
import type { Scene } from '../scene.js';
import type { Context, Theme } from '../core/theme.js';
import { visible } from '../core/visible.js';
import { decadeTicks, stepTicks } from './loss-axes.js';

/** Radius of the dot at the present, pixels. */
const DOT = 4.5;
/** Opacities of what lies ahead after going back, and of earlier runs: weaker, and still to be seen. */
export const AHEAD = 0.7;
export const EARLIER = 0.75;
/** From the axis to the labels under it, in units of the text size: room for the thumb of the scrubber. */
const BELOW = 0.85;
/** From the axis to the labels beside it, pixels: room for the dot at the first step. */
const BESIDE = DOT + 3;

/** Axes, levels and earlier runs. */
export const lossGround: Picture = {
  dependsOn: ({ history }) => [history.earlier],
  draw(ctx, scale, { state, history }, theme) {
    drawBox(ctx, scale, theme);
    clipped(ctx, scale, () => drawEarlier(ctx, scale, history.earlier, theme));
    drawAxesOfLoss(ctx, scale, theme);
    drawLevels(ctx, scale, lossLevels(state.teacher, state.samples), theme);
  },
};

/** The present run, and where in it the student is. */
export const lossLive: Picture = {
  dependsOn(scene, scale) {
    const { x, y } = presentOf(scene, scale);
    const { run } = scene.history;
    return [run, visible(scale.x(run.last)), visible(x), visible(y)];
  },
  draw(ctx, scale, scene, theme) {
    const present = presentOf(scene, scale);
    const { step } = scene.state;
    const { curve } = scene.history.run;
    ctx.strokeStyle = theme.muted;
    ctx.lineWidth = 1;
    strokeLine(ctx, present.x, present.y, present.x, scale.bottom);
    clipped(ctx, scale, () => {
      ctx.strokeStyle = theme.student;
      ctx.lineWidth = 2;
      ctx.globalAlpha = AHEAD;
      strokePart(ctx, scale, curve, step, Infinity);
      ctx.globalAlpha = 1;
      strokePart(ctx, scale, curve, 0, step, present);
    });
    drawDot(ctx, present.x, Math.max(present.y, scale.top + DOT + 1), theme);
  },
};

/** The present step and its loss, in pixels; a loss out of the box is at its border. */
const presentOf = ({ state, loss }: Scene, scale: Scale): Point => ({
  x: scale.x(state.step),
  y: clamp(scale.y(logOfLoss(loss)), scale.top, scale.bottom),
});

function drawEarlier(ctx: Context, scale: Scale, earlier: History['earlier'], theme: Theme): void {
  ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1.25;
  ctx.globalAlpha = EARLIER;
  for (const { curve } of earlier) strokePart(ctx, scale, curve, 0, Infinity);
  ctx.globalAlpha = 1;
}

function drawAxesOfLoss(ctx: Context, scale: Scale, theme: Theme): void {
  const { em } = theme;
  const steps = stepTicks(scale, em).map((step, i) => [step, formatCount(step) + (i === 0 ? ' steps' : '')] as const);
  const decades = decadeTicks(scale, em).map((exponent) => [exponent, formatPower(exponent)] as const);
  drawTicks(ctx, scale, steps, decades, theme, BELOW * em, BESIDE);
  strokeLine(ctx, scale.left, crisp(scale.bottom), scale.right, crisp(scale.bottom));
}

function drawDot(ctx: Context, x: number, y: number, theme: Theme): void {
  ctx.beginPath();
  ctx.arc(x, y, DOT, 0, 2 * Math.PI);
  ctx.fillStyle = theme.student;
  ctx.strokeStyle = theme.surface;
  ctx.lineWidth = 3;
  ctx.stroke();
  ctx.fill();
}

/** The part of a curve between two steps, and from its end to a point. */
function strokePart(ctx: Context, scale: Scale, curve: LossCurve, from: number, to: number, end?: Point): void {
  ctx.lineJoin = 'round';
  ctx.beginPath();
  curve.forEach((step, value) => {
    if (step >= from && step <= to) ctx.lineTo(scale.x(step), scale.y(value));
  });
  if (end) ctx.lineTo(end.x, end.y);
  ctx.stroke();
}

function strokeLine(ctx: Context, x0: number, y0: number, x1: number, y1: number): void {
  ctx.beginPath();
  ctx.moveTo(x0, y0);
  ctx.lineTo(x1, y1);
  ctx.stroke();
}

/**
 * Dashed lines with words beside the box, where no curve can be: the higher ones over their line, the lower ones under
 * it.
 */
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
