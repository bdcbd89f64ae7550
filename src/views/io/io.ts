import { inputAt, R, type Samples } from '../../engine/unchecked.js';
import { clipped, drawAxes, drawBox, type Axes } from '../core/axes.js';
import type { Picture } from '../picture.js';
import type { Domain, Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { visible } from '../core/visible.js';
import { functionParts } from '../layers/index.js';
import { isInData, studentCurve, teacherCurve, type Curve } from './curve.js';

/** What the input-output view shows. The box is the range of the data: nothing lies left or right of it. */
export const ioDomain: Domain = { x: [-R, R], y: [-R, R] };

const ticks = [
  [-R, '−√3'],
  [-1, '−1'],
  [0, '0'],
  [1, '1'],
  [R, '√3'],
] as const;

export const ioAxes: Axes = { x: { symbol: 'x', ticks }, y: { symbol: 'y', ticks } };

/** Up to this many samples are drawn as dots; more could not be told apart. */
const MAX_DOTS = 64;

/** Opacity of the band that stands for dense inputs. */
export const DENSE = 0.75;

/** Axes, inputs and the teacher's line. */
export const ioGround: Picture = {
  dependsOn: () => [],
  draw(ctx, scale, { state: { teacher, samples } }, theme) {
    drawBox(ctx, scale, theme);
    drawAxes(ctx, scale, ioAxes, theme);
    drawInputs(ctx, scale, samples, theme);
    clipped(ctx, scale, () => drawCurve(ctx, scale, teacherCurve(teacher), theme.teacher));
  },
};

/** The student's line, and the layers that move with it. */
export const ioLive: Picture = {
  dependsOn(scene, scale) {
    const { student } = scene.state.learner;
    const corners = cornersOf(scale, studentCurve(student));
    const seen = corners.flatMap(([x, y]) => [visible(x), visible(y)]);
    // The flat side of a student whose kink is out of the data is not in its line, but an arrow is at its height.
    const parts = functionParts(scene.state.layers, 'under-student', 'over-student');
    return [...seen, visible(scale.y(student.c)), ...parts.flatMap((part) => part.dependsOn(scene, scale))];
  },
  draw(ctx, scale, scene, theme) {
    const { layers, learner } = scene.state;
    clipped(ctx, scale, () => {
      for (const part of functionParts(layers, 'under-student')) part.draw(ctx, scale, scene, theme);
      drawCurve(ctx, scale, studentCurve(learner.student), theme.student);
      for (const part of functionParts(layers, 'over-student')) part.draw(ctx, scale, scene, theme);
    });
  },
};

/** The points between which a curve is straight, in pixels: its ends, and its kink if that lies within the data. */
const cornersOf = (scale: Scale, { at, kink }: Curve): (readonly [x: number, y: number])[] =>
  (isInData(kink) ? [-R, kink, R] : [-R, R]).map((x) => [scale.x(x), scale.y(at(x))]);

function drawCurve(ctx: Context, scale: Scale, curve: Curve, color: string): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = 2.5;
  ctx.lineJoin = 'round';
  ctx.beginPath();
  for (const [x, y] of cornersOf(scale, curve)) ctx.lineTo(x, y);
  ctx.stroke();
}

/** The inputs along the bottom edge: dots, or a band where they are dense. */
function drawInputs(ctx: Context, { x, left, right, bottom }: Scale, samples: Samples, theme: Theme): void {
  ctx.fillStyle = theme.muted;
  if (samples === 'exact' || samples > MAX_DOTS) {
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
