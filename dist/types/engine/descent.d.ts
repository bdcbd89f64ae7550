import type { Samples } from './inputs.js';
import type { Student, Teacher } from './neuron.js';
export interface DescentOptions {
    /** Any finite number; negative climbs. */
    readonly learningRate: number;
    /** A whole number, 0 … 1e9. */
    readonly steps: number;
    readonly samples?: Samples;
}
/** Where descent arrived: a student, with the number of steps made and whether the next one would diverge. */
export interface Descent extends Student {
    readonly steps: number;
    readonly diverged: boolean;
}
/**
 * A step that takes |w| + |b| + |a| + |c| beyond this is divergence: its squares are still far from infinite,
 * and nothing that a person can set (1e12 at most) is near it.
 */
export declare const DIVERGENCE = 1000000000000000;
/**
 * Full-batch gradient descent. Stops before a value grows without bounds and then returns the last state, with
 * `diverged` set and `steps` telling how far it came. Allocates only its result.
 */
export declare function descend(student: Student, teacher: Teacher, options: DescentOptions): Descent;
