import type { BestFits } from './best-fits.js';
import { type Certificate } from './certificates.js';
import type { OutcomeKind } from './kinds.js';
import type { Teacher } from './neuron.js';
import { type Integration } from './rosenbrock.js';
/** What ends the following of a flow: a certificate, or one of four ends without a proof. */
export type FlowDecision = Certificate | 'beside-cone' | 'at-saddle' | 'no-loss' | 'out-of-evaluations';
/**
 * Follows a begun flow until its end is known.
 *
 * A certificate is true of the point where it fires; that it is true of the start as well is what the estimated error
 * of the integration is for. If with that error the end could be another one, the start is near a border between
 * outcomes, and is followed again more finely.
 */
export declare function followFlow(run: Integration, teacher: Teacher, fits: BestFits): FlowDecision;
/**
 * Follows descent by the flow, as long as its steps are small, until a certificate holds here and as far away as descent
 * can be. Undefined if the steps are not small all the way, or if the end depends on how far away it is: then the
 * steps themselves have to be made.
 * @param run begun with the rate of descent; in the end it is where the certificate holds
 */
export declare function followCalmly(run: Integration, teacher: Teacher, fits: BestFits): Certificate | undefined;
/** The kind of end that a decision of followFlow stands for. */
export declare function kindOf(decision: FlowDecision): OutcomeKind;
