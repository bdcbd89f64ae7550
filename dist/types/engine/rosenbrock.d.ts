import { type Evaluation } from './evaluation.js';
import { type HessianEntries } from './hessian.js';
import type { Student, Teacher } from './neuron.js';
type Mutable<T> = {
    -readonly [K in keyof T]: T[K];
};
/** The factors of a symmetric matrix LDLᵀ: i0 … i3 are the inverses of the diagonal D, the others the entries of L. */
interface Factors {
    i0: number;
    l10: number;
    l20: number;
    l30: number;
    i1: number;
    l21: number;
    l31: number;
    i2: number;
    l32: number;
    i3: number;
}
/** One integration of gradient flow (dy/dt = −∇L, exact inputs), advanced in place. Allocate one and reuse it. */
export interface Integration {
    /** Where it is. */
    point: Mutable<Student>;
    /** Loss, gradient and moments there. */
    at: Evaluation;
    time: number;
    /** The next step to try, in units of time. */
    stepSize: number;
    /** Evaluations of loss and gradient so far. */
    evaluations: number;
    /** a² − w² − b² ≥ 0 at the start: conserved, so that a never crosses 0. */
    keepsSign: boolean;
    /**
     * An estimate of how far `point` is from the exact flow or, with a rate, from descent: what each step adds to it,
     * carried along to first order.
     */
    readonly drift: Mutable<Student>;
    /** The rate of the descent that is followed by its flow; 0 where the flow itself is meant. */
    learningRate: number;
    next: Mutable<Student>;
    ahead: Evaluation;
    readonly middle: Evaluation;
    readonly hessian: HessianEntries;
    readonly factors: Factors;
    readonly solved: Mutable<Student>;
}
export declare const newIntegration: () => Integration;
/** Puts an integration at a start, with a first step of the size of the gradient's Lipschitz constant. */
export declare function begin(run: Integration, w: number, b: number, a: number, c: number, teacher: Teacher, learningRate?: number): void;
/** Puts a begun integration at another point of the same flow. */
export declare function putAt(run: Integration, w: number, b: number, a: number, c: number, teacher: Teacher): void;
/**
 * Tries one step of the modified Rosenbrock pair of order 2(3) of Shampine and Reichelt ("The MATLAB ODE suite",
 * 1997; ode23s) with the exact Hessian, keeping the estimated error below tolerance·(1 + max |y|).
 * L-stable: near a solution the steps grow until it is reached. Allocates nothing.
 *
 * Returns whether the step was made. If not, the next try is smaller. Besides too large an error, what the exact
 * flow can't do is refused (see isImpossible).
 */
export declare function tryStep(run: Integration, teacher: Teacher, tolerance: number): boolean;
export {};
