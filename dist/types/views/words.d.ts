import { type OutcomeKind } from '../engine/index.js';
import { type RegimeKind } from '../session/regime.js';
import type { State } from '../session/state.js';
/** One line on what learning is doing. */
export interface Words {
    readonly kind: RegimeKind;
    readonly text: string;
    /** The end that it speaks of, if it speaks of one. */
    readonly end?: OutcomeKind | undefined;
}
/** What is true of the learning that runs, in one line with the reason. */
export declare function wordsOf(state: State): Words;
