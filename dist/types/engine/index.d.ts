/** The science of one ReLU neuron learning another one: pure functions over plain objects, no DOM. */
export { descend, type Descent, type DescentOptions } from './descent.js';
export { inputAt, R, type Samples } from './inputs.js';
export { gradient, loss } from './loss.js';
export { predict, shapeOf, studentOf, target, type Direction, type Shape, type Student, type Teacher, } from './neuron.js';
export { presets, type Preset } from './presets.js';
