import { evaluateExact, newEvaluation, R, type Student, type Teacher } from '../../engine/unchecked.js';
import type { State } from '../../session/state.js';
import type { Point, Scale } from './scale.js';
import type { Context, Theme } from './theme.js';
import { visible } from './visible.js';

/** Pixels from the middle of the kink's handle to the arrow: it stands beside the rim of the handle. */
const OFFSET = 13;
/** Half the width of the arrow, pixels. */
const SIZE = 4.5;

/** A kink that is slower than this (inputs per unit of time) stands still for the eye. */
const STILL = 1e-6;

/**
 * The side to which small steps move the student's kink, downhill or in reverse uphill: right 1, left −1, or 0 where it
 * stands still or there is none.
 */
export function kinkDirection({ learner, teacher, learningRate }: State): number {
  const velocity = kinkVelocity(learner.student, teacher);
  if (!(Math.abs(velocity) > STILL)) return 0;
  return learningRate < 0 ? -Math.sign(velocity) : Math.sign(velocity);
}

/** What the picture of an arrow depends on. */
export const seenOfKinkArrow = ({ x, y }: Point, direction: number): readonly unknown[] =>
  direction === 0 ? [0] : [direction, visible(x), visible(y)];

/** An arrowhead beside a student's kink, on the side to which small steps move it; none while the kink stands still. */
export function drawKinkArrow(
  ctx: Context,
  { left, right }: Scale,
  { x, y }: Point,
  direction: number,
  theme: Theme,
): void {
  const from = x + direction * OFFSET;
  if (direction === 0 || from < left || from > right) return;
  ctx.fillStyle = theme.student;
  ctx.beginPath();
  ctx.moveTo(from, y - SIZE);
  ctx.lineTo(from + direction * 1.6 * SIZE, y);
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
