import { type OutcomeKind } from '../engine/unchecked.js';
import type { State } from './state.js';
/** What learning is doing. */
export type RegimeKind = 
/** The next step would go to infinity: learning has halted. */
'diverged'
/** The next step would climb out of the figure: learning has halted. */
 | 'edge'
/** Dead: no input reaches the student, or for certain none will. */
 | 'dead'
/** The learning rate is 0. */
 | 'still'
/** The learning rate is negative: each step climbs the gradient. */
 | 'climbing'
/** The rate is so large that steps can overshoot and oscillate. */
 | 'oscillating'
/** The steps are so long that learning stays bounded and never settles. */
 | 'unsettled'
/** It goes through all samples, as far as anybody can see, and is not the teacher. */
 | 'interpolant'
/** At the end, as far as anybody can see. */
 | 'arrived'
/** For certain, the descent that runs will end at the teacher. */
 | 'teacher'
/** For certain, it will end at the best straight line. */
 | 'linear'
/** Close to the best constant, where it hardly moves. */
 | 'plateau'
/** On its way. Where to, only the limit of dense inputs and small steps can tell. */
 | 'open';
/** A regime with what it takes to say it. */
export interface RunRegime {
    readonly kind: RegimeKind;
    /** Where it ends: for certain or, unless it was found, in the limit of dense inputs and small steps. */
    readonly end?: OutcomeKind;
    /** Whether the end is that of the steps that will be made, at this rate and on these inputs. */
    readonly isFound?: boolean;
    /** Of 'unsettled': after how many steps learning is back where it was, if it ever is. */
    readonly period?: number | undefined;
    /** The certificate that proves the end in that limit, in words: see outcomeOf. */
    readonly why?: string | undefined;
    /** Whether that proof holds from here on, or only once the student has come further. */
    readonly isProvenHere?: boolean;
    /**
     * About how many steps it takes until the gradient is so small that no difference can be seen, where that is known.
     */
    readonly stepsLeft?: number;
    /** λ here, in the limit of dense inputs. */
    readonly sharpness?: number;
    /** Of a plateau: whether a saddle is near, or only the best constant. */
    readonly isNearSaddle?: boolean;
    /** Of a plateau and of climbing: whether nothing moves at all, because the gradient is zero. */
    readonly isAtRest?: boolean;
}
/** The regime of what is running. Takes 20 µs, and up to some 0.3 ms where the end is certain. */
export declare function regimeOfRun(state: State): RunRegime;
