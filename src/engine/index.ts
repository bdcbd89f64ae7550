/** The science of one ReLU neuron learning another one: pure functions over plain objects, no DOM. */
export type { BestFits } from './best-fits.js';
export {
  bestFits,
  descend,
  eigenvalues,
  flow,
  gradient,
  hessian,
  inputAt,
  loss,
  predict,
  shapeOf,
  sharpness,
  studentOf,
  target,
} from './checked.js';
export { CERTIFICATES, type Certificate } from './certificates.js';
export type { Descent, DescentOptions } from './descent.js';
export type { Flow, FlowOptions } from './flow.js';
export { R, type Samples } from './inputs.js';
export type { Direction, Shape, Student, Teacher } from './neuron.js';
export type { DescentOutcomeOptions } from './outcome.js';
export type { Outcome, OutcomeKind, SolutionKind } from './kinds.js';
export { outcomeOf } from './outcome.js';
export { descendBatch, type Batch } from './descent-batch.js';
export { descendPath, type DescentPath, type DescentPathOptions } from './descent-path.js';
export { endsByRate, type EndAtRate, type EndsByRateOptions } from './ends-by-rate.js';
export { landing } from './landing.js';
export { presets, type Preset, type PresetName, type Presets } from './presets.js';
export { OUTCOME_KINDS, outcomeMap, refineOutcomeMap, type OutcomeMap, type OutcomeMapOptions } from './outcome-map.js';
export { regimeOf, type DataEdge, type Regime } from './regime.js';
export { SLICES, studentInSlice, type Slice } from './slice.js';
export { type Drawing } from './solution-drawings.js';
export { solutions, type Solution } from './solutions.js';
