import { type OutcomeKind } from '../../engine/index.js';
import { type RegimeKind, type RunRegime } from '../../session/regime.js';
import type { State } from '../../session/state.js';
/** What a reader is told. */
export interface Line {
    /** What can be seen, and where it leads: one line. */
    readonly text: string;
    /** Why that is so, and under which conditions. */
    readonly proof?: string | undefined;
}
export interface Words extends Line {
    readonly kind: RegimeKind;
    readonly end?: OutcomeKind | undefined;
}
/** What is true of the learning that runs, the picture first. */
export declare function wordsOf(state: State): Words;
/** The line for a regime that a state is in. */
export declare function lineFor(told: RunRegime, state: State): Line;
