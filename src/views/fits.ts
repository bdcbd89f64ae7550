import { bestFits } from '../engine/best-fits.js';
import { R } from '../engine/index.js';
import type { State } from '../session/session.js';
import { drawNote } from './axes.js';
import { fateOf } from './fate.js';
import type { Scale } from './scale.js';
import { smallFont, type Context, type Theme } from './theme.js';

/** What a student that does not find the teacher is heading for: the best straight line or, of the dead, the mean. */
export function drawFits(ctx: Context, scale: Scale, state: State, theme: Theme): void {
  if (state.learningRate < 0) return;
  const { kind } = fateOf(state);
  if (kind !== 'linear' && kind !== 'dead') return;
  const { mean, slope } = bestFits(state.teacher);
  const rise = kind === 'linear' ? slope * R : 0;
  const [from, to] = [scale.y(mean - rise), scale.y(mean + rise)];
  ctx.strokeStyle = theme[kind];
  ctx.lineWidth = 1.5;
  ctx.setLineDash(kind === 'linear' ? [9, 4] : [2, 3]);
  ctx.beginPath();
  ctx.moveTo(scale.left, from);
  ctx.lineTo(scale.right, to);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.font = smallFont(theme);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  // Above its left end and, where it rises, clear of it.
  const y = Math.min(from, from + (to - from) * LABEL) - 3;
  drawNote(ctx, kind === 'linear' ? 'best line' : 'mean', scale.left + 8, y, theme[kind], theme.surface);
}

/** The part of the line that its label is beside. */
const LABEL = 0.2;
