/** The two neurons, the shape that both can be seen as, and the way between weights and shape. */

/** f(x) = a·relu(w·x + b) + c. Any finite numbers. */
export interface Student {
  readonly w: number;
  readonly b: number;
  readonly a: number;
  readonly c: number;
}

export type Direction = 1 | -1;

/** t(x) = m·relu(s·(x − k)) + c: flat on one side of the kink k, slope m·s on the side to which s points. */
export interface Teacher {
  readonly m: number;
  readonly k: number;
  readonly c: number;
  readonly s: Direction;
}

/**
 * A student seen as a shape: kink k = −b/w, slope m = a·|w|, direction s = sign(w), offset c;
 * and r = |w/a|, which the function does not depend on (it sets the speed of learning).
 */
export interface Shape extends Teacher {
  readonly r: number;
}

const relu = (z: number): number => (z > 0 ? z : 0);

/** The student's output at the input x. */
export const predict = (student: Student, x: number): number => student.a * relu(student.w * x + student.b) + student.c;

/** The teacher's output at the input x. */
export const targetAt = ({ m, k, c, s }: Teacher, x: number): number => m * relu(s * (x - k)) + c;

/**
 * The shape of a student.
 *
 * Degenerate cases: at w = 0 there is no kink, so k is NaN and s is 1 by convention;
 * at a = 0 the ratio r is Infinity, and at w = a = 0 it is NaN.
 */
export function shapeOf(student: Student): Shape {
  const { w, b, a, c } = student;
  // 0 − b instead of −b: a kink at the origin is 0, never −0.
  const k = w === 0 ? NaN : (0 - b) / w;
  return { m: a * Math.abs(w), k, c, s: w < 0 ? -1 : 1, r: Math.abs(w / a) };
}

/**
 * The student with a given shape: |w| = √(|m|·r), |a| = √(|m|/r), b = −k·w.
 *
 * With m = 0 the ratio has no meaning; the student returned has a = 0 and |w| = 1, which keeps k and s.
 */
export function studentOf({ m, k, c, s, r }: Shape): Student {
  const w = m === 0 ? s : s * Math.sqrt(Math.abs(m) * r);
  const a = m === 0 ? 0 : Math.sign(m) * Math.sqrt(Math.abs(m) / r);
  return { w, b: 0 - k * w, a, c };
}
