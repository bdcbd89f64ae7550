import { type Certificate } from './certificates.js';
import type { DescentSetting } from './descent-setting.js';
import type { OutcomeKind } from './kinds.js';
import type { Student } from './neuron.js';
import { type Walker } from './orbit.js';
/** What decides where descent ends: a certificate of the flow that holds for these steps too, or what was reached. */
export type DescentDecision = Certificate | 'solved' | 'closing-in' | 'best-line' | 'faded' | 'at-saddle' | 'stuck' | 'returning' | 'roaming' | 'overflow' | 'growing-offset' | 'no-rate' | 'out-of-steps';
/** One descent that is followed to its end; of an orbit that returns `period` tells after how many steps. */
export interface DescentSearch extends Walker {
    decision: DescentDecision;
    /** Evaluations of the flow that was followed on from there to the decision (see certifiedAhead); 0 if none was. */
    ahead: number;
}
/**
 * Makes the steps of descent until its end is known, at most `steps` of them. The student of the result is where it was
 * decided.
 *
 * Between two looks the steps are plain ones. A look asks whether the student is dead, at rest or, where steps are
 * small against the sharpness, under a certificate of the flow. Other descents may go on for ever: their orbit
 * returns, or it roams for long, as widely as before.
 */
export declare function searchDescent({ w, b, a, c }: Student, setting: DescentSetting, steps: number): DescentSearch;
/** The kind of end that a decision stands for, at the student where it was made. */
export declare function kindOfDescent(decision: DescentDecision, student: Student, { fits, teacher }: DescentSetting): OutcomeKind;
