import { type Samples } from './inputs.js';
import type { Outcome } from './kinds.js';
import type { Student, Teacher } from './neuron.js';
export interface DescentOutcomeOptions {
    /** Any finite number; negative climbs. */
    readonly learningRate: number;
    /** 'exact' unless told. */
    readonly samples?: Samples;
    /** The budget, a whole number ≥ 0; a million unless told. */
    readonly steps?: number;
}
/**
 * Where descent ends, found by making its steps. The certificates of the flow don't hold for finite steps, so an
 * end is called by its name only when it has been reached: no input active; or the residual (for 'teacher'), or its
 * mean and slope (for 'linear') gone to nine digits and no longer growing.
 */
export declare function descentOutcome(student: Student, teacher: Teacher, options: DescentOutcomeOptions): Outcome;
