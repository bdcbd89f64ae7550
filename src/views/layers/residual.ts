import { R } from '../../engine/unchecked.js';
import type { Scale } from '../core/scale.js';
import type { Context, Theme } from '../core/theme.js';
import { isInData, studentCurve, teacherCurve, type Curve } from '../io/curve.js';
import type { FunctionPart, Layer } from './layer.js';

const gap: FunctionPart = {
  depth: 'under-student',
  dependsOn: () => [],
  draw: (ctx, scale, { state: { learner, teacher } }, theme) =>
    fillBetween(ctx, scale, studentCurve(learner.student), teacherCurve(teacher), theme),
};

/** The gap between the two functions, which descent makes smaller. */
export const residualLayer: Layer = { label: 'Gap to the teacher', inFunctions: [gap] };

function fillBetween(ctx: Context, scale: Scale, student: Curve, teacher: Curve, theme: Theme): void {
  const nodes = [-R, ...[student.kink, teacher.kink].filter(isInData).sort((x, y) => x - y), R];
  ctx.fillStyle = theme.gap;
  ctx.beginPath();
  for (const x of nodes) ctx.lineTo(scale.x(x), scale.y(student.at(x)));
  for (const x of nodes.reverse()) ctx.lineTo(scale.x(x), scale.y(teacher.at(x)));
  ctx.fill();
}
