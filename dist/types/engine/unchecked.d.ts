/**
 * The engine as the other layers of this project use it: what they ask is valid by the table of parameters, and they
 * ask it in each frame, so these functions expect valid arguments and check nothing. The published engine (index.ts)
 * has only functions that check theirs.
 */
export { descentEnd, flowEnd, type End } from './ends.js';
export { newEvaluation, type Evaluation } from './evaluation.js';
export { evaluateExact } from './exact-loss.js';
export { bestLineOf, edgesOf, type DataEdge, type Regime } from './regime.js';
export { solutionSets, type SolutionSet } from './solutions.js';
export { bestFits, type BestFits } from './best-fits.js';
export { CERTIFICATES } from './certificates.js';
export { descend } from './descent.js';
export { flow, type Flow } from './flow.js';
export { placeOf as inputAt, R, type Samples } from './inputs.js';
export type { OutcomeKind, SolutionKind } from './kinds.js';
export { landingPoint } from './landing.js';
export { gradient, loss } from './loss.js';
export { predict, shapeOf, studentOf, targetAt as target, type Direction, type Shape, type Student, type Teacher, } from './neuron.js';
export { presets, type Presets } from './presets.js';
export { sharpness } from './sharpness.js';
export { OUTCOME_KINDS, refineMap, type OutcomeMap } from './outcome-map.js';
export { studentAt, type Slice } from './slice.js';
export { type Drawing } from './solution-drawings.js';
