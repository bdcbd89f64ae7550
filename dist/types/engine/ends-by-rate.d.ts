import type { Samples } from './inputs.js';
import type { OutcomeKind } from './kinds.js';
import type { Student, Teacher } from './neuron.js';
export interface EndsByRateOptions {
    /** The learning rates, in any order. */
    readonly rates: ArrayLike<number>;
    /** 'exact' unless told. */
    readonly samples?: Samples;
    /** Steps before the losses are recorded, a whole number, 0 … 1e6; 4000 unless told. */
    readonly steps?: number;
}
/** What becomes of one start at one rate. */
export interface EndAtRate {
    readonly learningRate: number;
    readonly kind: OutcomeKind;
    /** Of an orbit that returns: after how many steps. */
    readonly period: number | undefined;
    /** The losses of 64 steps after those before: the points of a bifurcation diagram. Empty if descent diverges. */
    readonly losses: Float64Array;
}
/**
 * The ends of one start at many rates, one after the other: a bifurcation diagram. A generator, so that it can be
 * computed a little at a time and left when nobody looks any more. A rate takes a fraction of a millisecond.
 * @throws TypeError or RangeError that names the argument if one is not valid, at once and not at the first rate.
 */
export declare function endsByRate(student: Student, teacher: Teacher, options: EndsByRateOptions): Generator<EndAtRate>;
