import { inputAt, predict, R, target, type Samples, type Student, type Teacher } from '../../engine/index.js';
import { isFlat } from '../../session/learner.js';
import type { State } from '../../session/state.js';
import { clipped, drawAxes, drawBox, type Axes } from '../core/axes.js';
import { drawFit, fitOf } from '../layers/fits.js';
import { drawKinkArrow } from '../core/kink-arrow.js';
import type { Domain, Scale } from '../core/scale.js';
import { spotOf } from '../core/anchor.js';
import type { Context, Theme } from '../core/theme.js';

/** The input-output view. The box is the range of the data: nothing lies left or right of it. */
export const ioDomain: Domain = { x: [-R, R], y: [-R, R] };

const ticks = [
  [-R, '−√3'],
  [-1, '−1'],
  [0, '0'],
  [1, '1'],
  [R, '√3'],
] as const;

const axes: Axes = { x: { symbol: 'x', ticks }, y: { symbol: 'y', ticks } };

/** More samples than this could not be told apart. */
const MOST_DOTS = 64;

/** Strength of the band of dense inputs. */
export const DENSE = 0.75;

/** A function with one kink, as drawn: its values and where it bends. */
export interface Curve {
  readonly at: (x: number) => number;
  readonly kink: number;
}

export const teacherCurve = (teacher: Teacher): Curve => ({ at: (x) => target(teacher, x), kink: teacher.k });
export const studentCurve = (student: Student): Curve => ({
  at: (x) => predict(student, x),
  kink: -student.b / student.w,
});

/** What changes only with the teacher: axes, samples, the teacher's line. */
export function drawIOBase(ctx: Context, scale: Scale, teacher: Teacher, samples: Samples, theme: Theme): void {
  drawBox(ctx, scale, theme);
  drawAxes(ctx, scale, axes, theme);
  drawInputs(ctx, scale, samples, theme);
  clipped(ctx, scale, () => drawCurve(ctx, scale, teacherCurve(teacher), theme.teacher));
}

/** What learning moves: the student's line, and the gap between the lines that descent reduces. */
export function drawIOLive(ctx: Context, scale: Scale, state: State, theme: Theme): void {
  const { teacher, learner, layers } = state;
  const { student } = learner;
  const curve = studentCurve(student);
  const fit = fitOf(state);
  clipped(ctx, scale, () => {
    if (layers.includes('residual')) drawGap(ctx, scale, curve, teacherCurve(teacher), theme);
    if (fit) drawFit(ctx, scale, fit, theme);
    drawCurve(ctx, scale, curve, theme.student);
    if (!layers.includes('edges') || isFlat(learner)) return;
    drawKinkArrow(ctx, scale, spotOf('io', scale, curve.kink, student.c), student, teacher, theme);
  });
}

const isInside = (x: number): boolean => Math.abs(x) < R;

function drawCurve(ctx: Context, scale: Scale, { at, kink }: Curve, color: string): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = 2.5;
  ctx.lineJoin = 'round';
  ctx.beginPath();
  for (const x of isInside(kink) ? [-R, kink, R] : [-R, R]) ctx.lineTo(scale.x(x), scale.y(at(x)));
  ctx.stroke();
}

function drawGap(ctx: Context, scale: Scale, student: Curve, teacher: Curve, theme: Theme): void {
  const nodes = [-R, ...[student.kink, teacher.kink].filter(isInside).sort((x, y) => x - y), R];
  ctx.fillStyle = theme.gap;
  ctx.beginPath();
  for (const x of nodes) ctx.lineTo(scale.x(x), scale.y(student.at(x)));
  for (const x of nodes.reverse()) ctx.lineTo(scale.x(x), scale.y(teacher.at(x)));
  ctx.fill();
}

/** The inputs along the bottom edge: dots, or a band where they are dense. Nothing lies outside. */
function drawInputs(ctx: Context, { x, left, right, bottom }: Scale, samples: Samples, theme: Theme): void {
  ctx.fillStyle = theme.muted;
  if (samples === 'exact' || samples > MOST_DOTS) {
    ctx.globalAlpha = DENSE;
    ctx.fillRect(left, bottom - 4, right - left, 4);
    ctx.globalAlpha = 1;
    return;
  }
  for (let i = 0; i < samples; i++) {
    ctx.beginPath();
    ctx.arc(x(inputAt(i, samples)), bottom - 5, 1.75, 0, 2 * Math.PI);
    ctx.fill();
  }
}
