import type { Samples } from './inputs.js';
import type { Student, Teacher } from './neuron.js';
export interface DescentOptions {
    /** Any finite number; negative climbs. */
    readonly learningRate: number;
    /** A whole number ≥ 0. */
    readonly steps: number;
    readonly samples?: Samples;
}
/** Where descent arrived: a student, with the number of steps made and whether the next one would diverge. */
export interface Descent extends Student {
    readonly steps: number;
    readonly diverged: boolean;
}
/**
 * Full-batch gradient descent. Stops before a value grows without bounds and then returns the last state, with
 * `diverged` set and `steps` telling how far it came. Allocates only its result.
 * @throws RangeError that names the argument if one is not finite, not whole where it must be, or not valid.
 */
export declare function descend(student: Student, teacher: Teacher, options: DescentOptions): Descent;
