import { type BestFits } from './best-fits.js';
import { type Certificate } from './certificates.js';
import { type Samples } from './inputs.js';
import type { OutcomeKind } from './kinds.js';
import type { Student, Teacher } from './neuron.js';
/** What decides where descent ends: a certificate of the flow that holds for these steps too, or what was reached. */
export type DescentDecision = Certificate | 'solved' | 'closing-in' | 'best-line' | 'faded' | 'at-saddle' | 'stuck' | 'returning' | 'roaming' | 'overflow' | 'growing-offset' | 'no-rate' | 'out-of-steps';
/** One descent that is followed to its end, in place. Allocate one and reuse it. */
export interface DescentSearch {
    w: number;
    b: number;
    a: number;
    c: number;
    /** Steps made. */
    steps: number;
    decision: DescentDecision;
    /** Of an orbit that returns: after how many steps; else 0. */
    period: number;
    /** Evaluations of the flow that was followed on from there to the decision (see followCalmly); 0 if none was. */
    ahead: number;
}
export declare const newDescentSearch: () => DescentSearch;
/** What is the same for all starts. */
export interface DescentSetting {
    readonly teacher: Teacher;
    readonly learningRate: number;
    readonly samples: Samples;
    readonly fits: BestFits;
    /** The size of the teacher's deviation from its mean; of a constant one, of its height. */
    readonly size: number;
    /** The sharpness of the flattest solution; computed when it is first asked for. */
    flattest?: number;
}
export declare function descentSetting(teacher: Teacher, learningRate: number, samples: Samples): DescentSetting;
/**
 * Makes the steps of descent until its end is known, at most `steps` of them, and fills in `search`. Allocates nothing.
 *
 * Between two looks the steps are plain ones. A look asks whether the student is dead, at rest or, where steps are
 * small against the sharpness, under a certificate of the flow. Other descents may go on for ever: their orbit
 * returns, or it roams for long, as widely as before.
 */
export declare function searchDescent(search: DescentSearch, start: Student, setting: DescentSetting, steps: number): void;
/** The kind of end that a decision stands for, at the student where it was made. */
export declare function kindOfDescent(decision: DescentDecision, student: Student, { fits, teacher }: DescentSetting): OutcomeKind;
