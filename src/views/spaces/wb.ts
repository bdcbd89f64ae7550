import { R, type Teacher } from '../../engine/index.js';
import { drawNote } from '../core/axes.js';
import { WEIGHTS, weightTicks, type PhaseSpace } from './space.js';
import type { Scale } from '../core/scale.js';
import { smallFont, type Context, type Theme } from '../core/theme.js';

/** The weights w and b; a ray from the origin is one kink. */
export const spaceWB: PhaseSpace = {
  id: 'wb',
  domain: { x: [-WEIGHTS, WEIGHTS], y: [-WEIGHTS, WEIGHTS] },
  axes: { x: { symbol: 'w', ticks: weightTicks }, y: { symbol: 'b', ticks: weightTicks } },
  x: (w) => w,
  y: (_w, b) => b,
  drawGround: shadeCones,
  drawBorders: outlineCones,
  drawTeacher: drawRay,
};

/** Where the lines b = ±√3·w leave the box. */
const edge = WEIGHTS / R;

/** Between these lines the kink is outside the data: above, the student is active on all of it; below, dead. */
function shadeCones(ctx: Context, scale: Scale, theme: Theme): void {
  const { top, bottom } = scale;
  ctx.fillStyle = theme.shade;
  for (const y of [top, bottom]) {
    ctx.beginPath();
    ctx.moveTo(scale.x(0), scale.y(0));
    ctx.lineTo(scale.x(-edge), y);
    ctx.lineTo(scale.x(edge), y);
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
    ctx.moveTo(scale.x(-side * edge), top);
    ctx.lineTo(scale.x(side * edge), bottom);
  }
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.font = smallFont(theme);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  drawNote(ctx, 'linear', scale.x(0), top + theme.em, theme);
  drawNote(ctx, 'dead', scale.x(0), bottom - theme.em, theme);
}

/** The students with the teacher's kink: b = −k*·w on the teacher's side. */
function drawRay(ctx: Context, scale: Scale, { k, s }: Teacher, theme: Theme): void {
  const far = 2 * WEIGHTS * s;
  ctx.strokeStyle = theme.teacher;
  ctx.lineWidth = 1.75;
  ctx.beginPath();
  ctx.moveTo(scale.x(0), scale.y(0));
  ctx.lineTo(scale.x(far), scale.y(-k * far));
  ctx.stroke();
}
