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
/** The student's output at the input x. */
export declare const predict: (student: Student, x: number) => number;
/** The teacher's output at the input x. */
export declare const targetAt: ({ m, k, c, s }: Teacher, x: number) => number;
/**
 * The shape of a student.
 *
 * Degenerate cases: at w = 0 there is no kink, so k is NaN and s is 1 by convention;
 * at a = 0 the ratio r is Infinity, and at w = a = 0 it is NaN.
 */
export declare function shapeOf(student: Student): Shape;
/**
 * The student with a given shape: |w| = √(|m|·r), |a| = √(|m|/r), b = −k·w.
 *
 * With m = 0 the ratio has no meaning; the student returned has a = 0 and |w| = 1, which keeps k and s.
 */
export declare function studentOf({ m, k, c, s, r }: Shape): Student;
