import { R, type Direction, type Teacher } from '../../engine/unchecked.js';
import { drawHaloText } from '../core/axes.js';
import type { Scale } from '../core/scale.js';
import { smallFont, type Context, type Theme } from '../core/theme.js';
import { WEIGHTS, weightTicks, type EdgeLine, type Space } from './space.js';
import { weightsSlice } from './weights.js';

/** The weights w and b; here students with the same kink lie on a ray from the origin. */
export const spaceWB: Space = {
  ...weightsSlice('b'),
  id: 'wb',
  slice: 'wb',
  view: 'wb',
  group: 'weights',
  name: 'Weights',
  numbers: ['w', 'b'],
  label: 'Phase space of the weights w and b',
  domain: { x: [-WEIGHTS, WEIGHTS], y: [-WEIGHTS, WEIGHTS] },
  axes: { x: { symbol: 'w', ticks: weightTicks }, y: { symbol: 'b', ticks: weightTicks } },
  edge: edgeRay,
  drawGround: shadeCones,
  drawBorders: outlineCones,
  drawTeacher: drawRay,
};

/** Where the lines b = ±√3·w leave the box at its top and bottom. */
const LEAVES = WEIGHTS / R;

/** Between these lines the kink is outside the data: above, the student is active on all of it; below, it is dead. */
function shadeCones(ctx: Context, scale: Scale, theme: Theme): void {
  const { top, bottom } = scale;
  ctx.fillStyle = theme.shade;
  for (const y of [top, bottom]) {
    ctx.beginPath();
    ctx.moveTo(scale.x(0), scale.y(0));
    ctx.lineTo(scale.x(-LEAVES), y);
    ctx.lineTo(scale.x(LEAVES), y);
    ctx.fill();
  }
}

function outlineCones(ctx: Context, scale: Scale, theme: Theme): void {
  const { top, bottom } = scale;
  ctx.strokeStyle = theme.muted;
  ctx.lineWidth = 1;
  ctx.setLineDash([3, 3]);
  ctx.beginPath();
  for (const side of [-1, 1]) {
    ctx.moveTo(scale.x(-side * LEAVES), top);
    ctx.lineTo(scale.x(side * LEAVES), bottom);
  }
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.font = smallFont(theme);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  drawHaloText(ctx, 'linear', scale.x(0), top + theme.em, theme);
  drawHaloText(ctx, 'dead', scale.x(0), bottom - theme.em, theme);
}

/** The ray b = −x·w of the students of direction s whose kink is at the end x of the data, from the origin on. */
function edgeRay(scale: Scale, s: Direction, x: number): EdgeLine {
  const [x0, y0] = [scale.x(0), scale.y(0)];
  const angle = Math.atan2(scale.y(-x * s) - y0, scale.x(s) - x0);
  const length = Math.abs((scale.bottom - scale.top) / 2 / Math.sin(angle));
  return { x: x0, y: y0, angle, length, outside: x > 0 ? 1 : -1 };
}

/** Draws the students with the teacher's kink: b = −k*·w on the teacher's side. */
function drawRay(ctx: Context, scale: Scale, { k, s }: Teacher, theme: Theme): void {
  const far = 2 * WEIGHTS * s;
  ctx.strokeStyle = theme.teacher;
  ctx.lineWidth = 1.75;
  ctx.beginPath();
  ctx.moveTo(scale.x(0), scale.y(0));
  ctx.lineTo(scale.x(far), scale.y(-k * far));
  ctx.stroke();
}
