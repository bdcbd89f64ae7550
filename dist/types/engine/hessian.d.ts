import { type Evaluation } from './evaluation.js';
import { type Student, type Teacher } from './neuron.js';
/** The upper triangle of the Hessian: `wb` is ∂²L/∂w∂b. Hot loops allocate one object and have it filled in place. */
export interface HessianEntries {
    ww: number;
    wb: number;
    wa: number;
    wc: number;
    bb: number;
    ba: number;
    bc: number;
    aa: number;
    ac: number;
    cc: number;
}
/** NaN, not 0: so V8 keeps the fields as floating-point numbers from the beginning. */
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
/** The same for n samples: between two samples the kink moves freely, so there is no D. Allocates nothing. */
export declare function evaluateSampledHessian(w: number, b: number, a: number, n: number, at: Evaluation, out: HessianEntries): void;
/**
 * The root of the sum of all squares: at least as large as every eigenvalue, and close to the largest at a solution.
 */
export declare const frobeniusNorm: ({ ww, wb, wa, wc, bb, ba, bc, aa, ac, cc }: HessianEntries) => number;
/** The Hessian of the exact loss: 4 × 4, rows and columns in the order w, b, a, c, symmetric. */
export declare function hessian(student: Student, teacher: Teacher): number[][];
export declare function symmetricMatrix({ ww, wb, wa, wc, bb, ba, bc, aa, ac, cc }: HessianEntries): number[][];
