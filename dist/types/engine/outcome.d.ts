import { type BestFits } from './best-fits.js';
import { type DescentOutcomeOptions } from './descent-outcome.js';
import type { Outcome, OutcomeKind } from './kinds.js';
import type { Student, Teacher } from './neuron.js';
import { type Integration } from './rosenbrock.js';
/**
 * Where gradient flow (exact inputs) from a student ends; or, with options, where descent with a learning rate and
 * with these samples ends, within a budget of steps.
 *
 * The flow is followed by an implicit integrator only until a certificate proves the rest (docs/engine.md).
 * With a teacher that is linear or constant on the data the best linear fit is the teacher, and 'linear' means that.
 * @throws RangeError that names the argument if one is not valid.
 */
export declare function outcomeOf(student: Student, teacher: Teacher, options?: DescentOutcomeOptions): Outcome;
/** Follows a begun flow to a certificate (its index is returned) or to one of ENDS (−1, −2, −3). Allocates nothing. */
export declare function followFlow(run: Integration, teacher: Teacher, fits: BestFits): number;
/** The kind that a decision of followFlow stands for. */
export declare function kindOf(decision: number): OutcomeKind;
