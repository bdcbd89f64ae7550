import { type OutcomeKind } from '../engine/index.js';
import type { State } from './state.js';
/**
 * What learning is doing: 'teacher', 'linear' and 'dead' are certain ends of the descent that runs; 'arrived' is at one
 * of them as far as anybody can see; 'open' is all that only the limit of small steps can tell.
 */
export type RegimeKind = 'diverged' | 'edge' | 'dead' | 'still' | 'climbing' | 'oscillating' | 'arrived' | 'teacher' | 'linear' | 'plateau' | 'open';
/** A regime with what it takes to say it. */
export interface RunRegime {
    readonly kind: RegimeKind;
    /** Where it ends: for certain, or for 'plateau' and 'open' in the limit of dense inputs and small steps. */
    readonly end?: OutcomeKind;
    /** The certificate that proves the end in that limit, in words: see outcomeOf. */
    readonly why?: string | undefined;
    /** Whether that proof holds from here on, or only once the student has come further. */
    readonly isProvenHere?: boolean;
    /** λ here, in the limit of dense inputs. */
    readonly sharpness?: number;
    /** Of a plateau: whether a saddle is near, or only the best constant. */
    readonly isNearSaddle?: boolean;
    /** Nothing moves at all: every gradient is zero. */
    readonly isAtRest?: boolean;
}
/** The regime of what is running. Takes 20 µs, and up to some 0.3 ms where the end is certain. */
export declare function regimeOfRun(state: State): RunRegime;
