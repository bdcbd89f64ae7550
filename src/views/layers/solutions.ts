import type { Teacher } from '../../engine/unchecked.js';
import { crossPath } from '../core/cross.js';
import { clamp, type Point, type Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import type { Space } from '../spaces/space.js';
import { fitsPart } from './fits.js';
import type { Layer, SpacePart } from './layer.js';
import { solutionsIn } from './solutions-in.js';

const solutions: SpacePart = {
  depth: 'under-teacher',
  dependsOn: () => [],
  draw: (ctx, scale, space, { state }, theme) => drawSolutions(ctx, scale, space, state.teacher, theme),
};

/** Where learning can come to rest, and how it looks there. What equals the teacher is drawn by the views themselves. */
export const solutionsLayer: Layer = {
  label: 'All solutions',
  button: ['Solutions', 'Solutions'],
  inSpaces: [solutions],
  inFunctions: [fitsPart],
};

/** Each kind has a colour and a dash of its own. */
const STYLES = {
  linear: { color: 'linear', dash: [9, 4] },
  dead: { color: 'dead', dash: [2, 3] },
  saddle: { color: 'ink', dash: [1.5, 3] },
  origin: { color: 'ink', dash: [1.5, 5] },
} as const;

/** Opacity of an area: what is drawn in it is to be seen. */
export const FAINT = 0.12;
/** Radius of a ring, and half the width of a cross, pixels. */
const RING = 4.5;
const CROSS = 2.5;

function drawSolutions(ctx: Context, scale: Scale, space: Space, teacher: Teacher, theme: Theme): void {
  ctx.lineWidth = 1.75;
  for (const { kind, drawing, lines, area } of solutionsIn(space, scale, teacher)) {
    if (kind === 'teacher') continue;
    const { color, dash } = STYLES[kind];
    ctx.strokeStyle = ctx.fillStyle = theme[color];
    fillArea(ctx, area);
    for (const line of lines) {
      strokeLine(ctx, line, dash);
      if (kind === 'saddle' || drawing.type === 'ray') drawRing(ctx, scale, line[0]!);
      else if (line.length === 1) drawCross(ctx, line[0]!);
    }
  }
}

function fillArea(ctx: Context, corners: readonly Point[]): void {
  if (corners.length === 0) return;
  ctx.globalAlpha = FAINT;
  ctx.beginPath();
  for (const { x, y } of corners) ctx.lineTo(x, y);
  ctx.fill();
  ctx.globalAlpha = 1;
}

function strokeLine(ctx: Context, line: readonly Point[], dash: readonly number[]): void {
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  for (const { x, y } of line) ctx.lineTo(x, y);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** A ring where a line begins. Of a ray in a k-m box only its end is in view, at the border. */
function drawRing(ctx: Context, { left, right }: Scale, { x, y }: Point): void {
  ctx.beginPath();
  ctx.arc(clamp(x, left + RING + 2, right - RING - 2), y, RING, 0, 2 * Math.PI);
  ctx.stroke();
}

/** A cross at a point alone. */
function drawCross(ctx: Context, point: Point): void {
  crossPath(ctx, point, CROSS);
  ctx.stroke();
}
