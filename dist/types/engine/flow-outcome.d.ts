import { type BestFits } from './best-fits.js';
import { type Certificate } from './certificates.js';
import type { Outcome, OutcomeKind } from './kinds.js';
import type { Student, Teacher } from './neuron.js';
import { type Integration } from './rosenbrock.js';
/** What ends the following of a flow: a certificate, or one of four ends without a proof. */
export type FlowDecision = Certificate | 'beside-cone' | 'at-saddle' | 'no-loss' | 'out-of-evaluations';
/** Where gradient flow (exact inputs) from a student ends. The arguments are valid. */
export declare function flowOutcome({ w, b, a, c }: Student, teacher: Teacher): Outcome;
/**
 * Follows a begun flow until its end is known.
 *
 * A certificate is true of the point where it fires; that it is true of the start as well is what the estimated error
 * of the integration is for. If with that error the end could be another one, the start is near a border between
 * outcomes, and is followed again more finely.
 */
export declare function followFlow(run: Integration, teacher: Teacher, fits: BestFits): FlowDecision;
/** The kind of end that a decision of followFlow stands for. */
export declare function kindOf(decision: FlowDecision): OutcomeKind;
