/**
 * What other layers of this project need in every frame, or as typed sets: functions that expect valid arguments and
 * check nothing. The engine that is published (index.ts) has only functions that check theirs.
 */
export { newEvaluation, type Evaluation } from './evaluation.js';
export { evaluateExact } from './exact-loss.js';
export { bestLineOf, edgesOf } from './regime.js';
export { solutionSets, type SolutionSet } from './solutions.js';
