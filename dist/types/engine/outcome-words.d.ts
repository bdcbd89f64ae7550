import type { DescentDecision } from './descent-outcome.js';
import type { FlowDecision } from './flow-outcome.js';
/** What decided where learning ends, in plain words for people. */
export declare function wordsOf(decision: DescentDecision | FlowDecision, count: number): string;
