import type { Teacher } from '../../engine/unchecked.js';
import type { Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { WEIGHTS, weightTicks, type Space } from './space.js';
import { weightsSlice } from './weights.js';

/** The weights w and a; here students with the teacher's slope lie on a hyperbola. */
export const spaceWA: Space = {
  ...weightsSlice('a'),
  id: 'wa',
  slice: 'wa',
  view: 'wa',
  group: 'weights',
  name: 'Weights',
  numbers: ['w', 'a'],
  label: 'Phase space of the weights w and a',
  domain: { x: [-WEIGHTS, WEIGHTS], y: [-WEIGHTS, WEIGHTS] },
  axes: { x: { symbol: 'w', ticks: weightTicks }, y: { symbol: 'a', ticks: weightTicks } },
  drawTeacher: drawHyperbola,
};

/** Draws a = m* / |w| on the teacher's side, one point per pixel. */
function drawHyperbola(ctx: Context, scale: Scale, { m, s }: Teacher, theme: Theme): void {
  ctx.strokeStyle = theme.teacher;
  ctx.lineWidth = 1.75;
  ctx.beginPath();
  for (let pixel = 0.5; pixel < (scale.right - scale.left) / 2; pixel++) {
    const w = s * scale.atX(scale.x(0) + pixel);
    ctx.lineTo(scale.x(w), scale.y(m / Math.abs(w)));
  }
  ctx.stroke();
}
