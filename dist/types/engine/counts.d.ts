import type { OutcomeKind } from './kinds.js';
/** How many starts have each end. */
export type Counts = Readonly<Record<OutcomeKind, number>>;
/** @param ends indices in OUTCOME_KINDS */
export declare function countsOf(ends: Uint8Array): Counts;
/** "141 reach the teacher · 146 end linear · 113 die"; ends that no start has are left out. */
export declare const countsInWords: (counts: Counts) => string;
