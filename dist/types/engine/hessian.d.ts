import { type Evaluation } from './exact-loss.js';
import { type Student, type Teacher } from './neuron.js';
/** The upper triangle, filled in place: ww wb wa wc, bb ba bc, aa ac, cc. */
export type HessianEntries = Float64Array;
export declare const newHessianEntries: () => HessianEntries;
/**
 * The exact Hessian of the exact loss at a point whose loss and gradient are in `at`. Allocates nothing.
 *
 * The student is active on one interval of the data; with h its probability and X, Z moments over it,
 * E[∂f ∂f] is made of those moments and E[e ∂²f] of the residual's (M0 and M1). Moving the kink moves the end
 * of the interval: that adds D, made of the residual at the kink.
 *
 * Degenerate cases: w = 0 has no kink, and a kink outside the data has no residual: D = 0. On the edges of the
 * data and at w = b = 0 the loss is not twice differentiable, and what is returned is the value on one side.
 * With |w| < 1e−290 and the kink inside the data D can overflow to ±Infinity.
 */
export declare function evaluateHessian(w: number, b: number, a: number, c: number, teacher: Teacher, at: Evaluation, out: HessianEntries): void;
/**
 * The Hessian of the exact loss: 4 × 4, rows and columns in the order w, b, a, c, symmetric.
 * @throws RangeError that names the argument if one is not finite.
 */
export declare function hessian(student: Student, teacher: Teacher): number[][];
