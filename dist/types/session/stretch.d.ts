import { type Samples, type Student, type Teacher } from '../engine/index.js';
/** Some descent steps in a row. */
export interface Stretch {
    readonly student: Student;
    /** The steps that were made. */
    readonly steps: number;
    /** Why fewer steps were made than asked for: the next one would diverge, or would climb out of the figure. */
    readonly stop?: 'diverged' | 'edge' | undefined;
}
interface Options {
    readonly learningRate: number;
    readonly samples: Samples;
    /** The most steps to make, a whole number ≥ 0. */
    readonly steps: number;
}
/**
 * Makes descent steps from a student, or climbs if the rate is negative. The result does not depend on how a run is cut
 * into stretches.
 */
export declare function stretchFrom(student: Student, teacher: Teacher, options: Options): Stretch;
export {};
