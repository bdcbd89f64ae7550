import { R, type Solution, type SolutionKind } from '../engine/index.js';
import type { State } from '../session/state.js';
import type { PhaseLayer } from './phase-layer.js';
import type { PhaseSpace } from './phase-space.js';
import { clamp, type Scale } from './scale.js';
import { BORDER, linesOf } from './solution-lines.js';
import { solutionsOf } from './solutions-in.js';
import type { Context, Theme } from './theme.js';

/** Where learning can come to rest. What equals the teacher is drawn by the space itself. */
export const solutionsLayer: PhaseLayer = {
  name: 'solutions',
  place: 'ground',
  dependsOn: ({ teacher }) => [teacher],
  draw: drawSolutions,
};

/** Each kind has a colour and a way of its own to be drawn. */
const STYLES = {
  linear: { color: 'linear', dash: [9, 4], slant: 1 },
  dead: { color: 'dead', dash: [2, 3], slant: -1 },
  saddle: { color: 'ink', dash: [1.5, 3], slant: 1 },
  origin: { color: 'ink', dash: [1.5, 5], slant: 1 },
} as const;

function drawSolutions(ctx: Context, scale: Scale, space: PhaseSpace, { teacher }: State, theme: Theme): void {
  for (const { kind, drawings } of solutionsOf(teacher)) {
    if (kind === 'teacher') continue;
    const drawing = drawings[space.id];
    const { color, dash, slant } = STYLES[kind];
    ctx.strokeStyle = theme[color];
    if (drawing.type === 'cone') hatchCone(ctx, scale, drawing.slope, slant);
    else if (drawing.type === 'half-plane') hatchBorder(ctx, scale, drawing.sign, slant);
    else drawLines(ctx, scale, kind, drawing, dash);
  }
  ctx.setLineDash([]);
}

function drawLines(
  ctx: Context,
  scale: Scale,
  kind: SolutionKind,
  drawing: Solution['drawings']['wa'],
  dash: readonly number[],
): void {
  ctx.lineWidth = 1.75;
  for (const line of linesOf(drawing, scale).lines) {
    ctx.setLineDash([...dash]);
    ctx.beginPath();
    for (const [x, y] of line) ctx.lineTo(x, y);
    ctx.stroke();
    ctx.setLineDash([]);
    const [x, y] = line[0]!;
    // Of a ray in a k-m box only its end is in view, at the border.
    if (drawing.type === 'ray') ring(ctx, clamp(x, scale.left + RING + 2, scale.right - RING - 2), y);
    else if (kind === 'saddle') ring(ctx, x, y);
    else if (line.length === 1) cross(ctx, x, y);
  }
}

const RING = 4.5;

function ring(ctx: Context, x: number, y: number): void {
  ctx.beginPath();
  ctx.arc(x, y, RING, 0, 2 * Math.PI);
  ctx.stroke();
}

function cross(ctx: Context, x: number, y: number): void {
  ctx.beginPath();
  for (const side of [-1, 1]) {
    ctx.moveTo(x - 2.5, y - 2.5 * side);
    ctx.lineTo(x + 2.5, y + 2.5 * side);
  }
  ctx.stroke();
}

/** Slanted lines through all of the box; whoever calls has clipped what they may fill. */
function hatch(ctx: Context, { left, right, top, bottom }: Scale, slant: number): void {
  const height = bottom - top;
  ctx.lineWidth = 0.6;
  ctx.beginPath();
  for (let x = left - height; x < right; x += 6) {
    ctx.moveTo(x, slant > 0 ? bottom : top);
    ctx.lineTo(x + height, slant > 0 ? top : bottom);
  }
  ctx.stroke();
}

function hatchCone(ctx: Context, scale: Scale, slope: number, slant: number): void {
  const far = Math.sign(slope) * 2 * scale.domain.y[1];
  ctx.save();
  ctx.beginPath();
  ctx.moveTo(scale.x(0), scale.y(0));
  for (const side of [-1, 1]) ctx.lineTo(scale.x((side * Math.abs(far)) / R), scale.y(far));
  ctx.clip();
  hatch(ctx, scale, slant);
  ctx.restore();
}

/** What lies beyond the border of the box is a strip along it. */
function hatchBorder(ctx: Context, scale: Scale, sign: number, slant: number): void {
  const { left, right, top, bottom } = scale;
  ctx.save();
  ctx.beginPath();
  ctx.rect(sign > 0 ? right - BORDER : left, top, BORDER, bottom - top);
  ctx.clip();
  hatch(ctx, scale, slant);
  ctx.restore();
}
