import type { Student, Teacher } from './neuron.js';
/** At least one of time and until. */
export interface FlowOptions {
    /** How long to follow the flow, ≥ 0. A descent step of learning rate η is about η of it. */
    readonly time?: number;
    /** Stop where the gradient is no longer than this, > 0: 1e-9 is at rest for every purpose of drawing. */
    readonly until?: number;
    /** Error per step relative to 1 + max |w|, |b|, |a|, |c|, in [1e-8, 0.1]; 1e-5 unless told. */
    readonly tolerance?: number;
    /** The most steps to try, 1 … 20 000, which is what it is unless told: a bound on points and on time. */
    readonly tries?: number;
}
/** The path of the flow at points that lie denser where it bends; the first one is the start. */
export interface Flow {
    readonly time: Float64Array;
    readonly w: Float64Array;
    readonly b: Float64Array;
    readonly a: Float64Array;
    readonly c: Float64Array;
    readonly loss: Float64Array;
    /** Whether it got to where it was asked to; if not, it used up its tries. */
    readonly complete: boolean;
}
export declare const MAX_TRIES = 20000;
/**
 * Gradient flow dy/dt = −∇L with exact inputs, the limit of descent for small learning rates. It conserves
 * a² − w² − b², which is held to about the tolerance.
 * Either time or until must be given.
 */
export declare function flow(student: Student, teacher: Teacher, options: FlowOptions): Flow;
