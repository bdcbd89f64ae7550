import { type Evaluation } from './exact-loss.js';
import { type HessianEntries } from './hessian.js';
import type { Teacher } from './neuron.js';
/** One integration of gradient flow (dy/dt = −∇L, exact inputs), advanced in place. Allocate one and reuse it. */
export interface Integration {
    /** Where it is: w, b, a, c. */
    point: Float64Array;
    /** Loss, gradient and moments there. */
    at: Evaluation;
    time: number;
    /** The next step to try, in units of time. */
    stepSize: number;
    /** Evaluations of loss and gradient so far. */
    evaluations: number;
    /** a² − w² − b² ≥ 0 at the start: conserved, so that a never crosses 0. */
    keepsSign: boolean;
    next: Float64Array;
    ahead: Evaluation;
    readonly middle: Evaluation;
    readonly hessian: HessianEntries;
    readonly factors: Float64Array;
    readonly solved: Float64Array;
}
export declare const newIntegration: () => Integration;
/** Puts an integration at a start, with a first step of the size of the gradient's Lipschitz constant. */
export declare function begin(run: Integration, w: number, b: number, a: number, c: number, teacher: Teacher): void;
/**
 * Tries one step of the modified Rosenbrock pair of order 2(3) of Shampine and Reichelt ("The MATLAB ODE suite",
 * 1997; ode23s) with the exact Hessian, keeping the estimated error below tolerance·(1 + max |y|).
 * L-stable: near a solution the steps grow until it is reached. Allocates nothing.
 *
 * Returns whether the step was made. If not, the next try is smaller. Besides too large an error, what the exact
 * flow can't do is refused (see isImpossible).
 */
export declare function tryStep(run: Integration, teacher: Teacher, tolerance: number): boolean;
