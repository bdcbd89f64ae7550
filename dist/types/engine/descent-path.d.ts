import type { Samples } from './inputs.js';
import type { Student, Teacher } from './neuron.js';
export interface DescentPathOptions {
    /** Any finite number; negative climbs. */
    readonly learningRate: number;
    /** 'exact' unless told. */
    readonly samples?: Samples;
    /** The steps at which the student is wanted: whole numbers, 0 … 1e9, that increase. */
    readonly at: ArrayLike<number>;
}
/** A descent at chosen steps, in arrays of the same length, like those of `flow`. */
export interface DescentPath {
    readonly step: Float64Array;
    readonly w: Float64Array;
    readonly b: Float64Array;
    readonly a: Float64Array;
    readonly c: Float64Array;
    /** The loss on the samples. */
    readonly loss: Float64Array;
    /** Whether all the steps could be made. If not, the arrays end with the last one before descent diverges. */
    readonly complete: boolean;
}
/**
 * Full-batch gradient descent, at chosen steps.
 * @throws TypeError or RangeError that names the argument if one is not valid.
 */
export declare function descendPath(student: Student, teacher: Teacher, options: DescentPathOptions): DescentPath;
