import type { Samples } from './inputs.js';
import type { Outcome } from './kinds.js';
import type { Student, Teacher } from './neuron.js';
export interface DescentOutcomeOptions {
    /** Any finite number; negative climbs. */
    readonly learningRate: number;
    /** 'exact' unless told. */
    readonly samples?: Samples;
    /** The budget, a whole number, 0 … 1e9; a million unless told. */
    readonly steps?: number;
}
/**
 * Where gradient flow (exact inputs) from a student ends; or, with a learning rate, where descent itself ends, with
 * this rate and these samples, within a budget of steps.
 *
 * The flow is followed by an implicit integrator only until a certificate proves the rest (docs/engine.md). Descent
 * makes its steps until a certificate holds for them too, or until its end is reached or its orbit returns. Where steps
 * are small (exact inputs) it is followed by the flow too, as far as its distance from the flow leaves no doubt.
 * With a teacher that is linear or constant on the data the best linear fit is the teacher, and 'linear' means that.
 * @throws RangeError or TypeError that names the argument if one is not valid.
 */
export declare function outcomeOf(student: Student, teacher: Teacher, options?: DescentOutcomeOptions): Outcome;
