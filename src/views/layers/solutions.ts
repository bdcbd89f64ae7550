import type { State } from '../../session/state.js';
import type { PhaseLayer } from './layer.js';
import type { PhaseSpace } from '../spaces/space.js';
import { clamp, type Scale } from '../core/scale.js';
import { linesOf, type Point } from './solution-lines.js';
import { solutionsOf } from './solutions-in.js';
import type { Context, Theme } from '../core/theme.js';

/** Where learning can come to rest. What equals the teacher is drawn by the space itself. */
export const solutionsLayer: PhaseLayer = {
  name: 'solutions',
  dependsOn: ({ teacher }) => [teacher],
  draw: drawSolutions,
};

/** Each kind has a colour and a dash of its own. */
const STYLES = {
  linear: { color: 'linear', dash: [9, 4] },
  dead: { color: 'dead', dash: [2, 3] },
  saddle: { color: 'ink', dash: [1.5, 3] },
  origin: { color: 'ink', dash: [1.5, 5] },
} as const;

/** Strength of an area: what is drawn in it is to be seen. */
export const FAINT = 0.12;
/** Radius, pixels. */
const RING = 4.5;

function drawSolutions(ctx: Context, scale: Scale, space: PhaseSpace, { teacher }: State, theme: Theme): void {
  ctx.lineWidth = 1.75;
  for (const { kind, drawings } of solutionsOf(teacher)) {
    if (kind === 'teacher') continue;
    const { lines, area = [] } = linesOf(drawings[space.id], scale);
    const { color, dash } = STYLES[kind];
    ctx.strokeStyle = ctx.fillStyle = theme[color];
    ctx.globalAlpha = FAINT;
    ctx.beginPath();
    for (const [x, y] of area) ctx.lineTo(x, y);
    ctx.fill();
    ctx.globalAlpha = 1;
    for (const line of lines) drawLine(ctx, scale, line, dash, kind === 'saddle' || drawings[space.id].type === 'ray');
  }
}

/** A line, and a ring where it begins; a point alone is crossed out if it has no ring. */
function drawLine(
  ctx: Context,
  { left, right }: Scale,
  line: readonly Point[],
  dash: readonly number[],
  hasRing: boolean,
): void {
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  for (const [x, y] of line) ctx.lineTo(x, y);
  ctx.stroke();
  ctx.setLineDash([]);
  const [x, y] = line[0]!;
  ctx.beginPath();
  // Of a ray in a k-m box only its end is in view, at the border.
  if (hasRing) ctx.arc(clamp(x, left + RING + 2, right - RING - 2), y, RING, 0, 2 * Math.PI);
  for (const side of hasRing || line.length > 1 ? [] : [-1, 1]) {
    ctx.moveTo(x - 2.5, y - 2.5 * side);
    ctx.lineTo(x + 2.5, y + 2.5 * side);
  }
  ctx.stroke();
}
