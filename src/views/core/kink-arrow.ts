import { newEvaluation } from '../../engine/evaluation.js';
import { evaluateExact } from '../../engine/exact-loss.js';
import { R, type Student, type Teacher } from '../../engine/index.js';
import type { Scale } from './scale.js';
import type { Spot } from './anchor.js';
import type { Context, Theme } from './theme.js';

/** From the middle of the kink's handle: beside its rim. */
const OFFSET = 13;
const SIZE = 4.5;

/** Slower than this it stands still, for the eye. */
const STILL = 1e-6;

/** An arrowhead beside a student's kink on the side to which the flow moves it. */
export function drawKinkArrow(
  ctx: Context,
  { left, right }: Scale,
  { x, y }: Spot,
  student: Student,
  teacher: Teacher,
  theme: Theme,
): void {
  const velocity = kinkVelocity(student, teacher);
  if (!(Math.abs(velocity) > STILL)) return;
  const way = Math.sign(velocity);
  const from = x + way * OFFSET;
  if (from < left || from > right) return;
  ctx.fillStyle = theme.student;
  ctx.beginPath();
  ctx.moveTo(from, y - SIZE);
  ctx.lineTo(from + way * 1.6 * SIZE, y);
  ctx.lineTo(from, y + SIZE);
  ctx.fill();
}

const at = newEvaluation();

/** dk/dt, as in `regimeOf`, alone and cheap. It is 0 for the dead, NaN at w = 0. */
export function kinkVelocity({ w, b, a, c }: Student, teacher: Teacher): number {
  if (w === 0) return NaN;
  if (b <= -Math.abs(w) * R) return 0;
  evaluateExact(w, b, a, c, teacher, at);
  return (a / w) * (at.M0 - (b / w) * at.M1);
}
