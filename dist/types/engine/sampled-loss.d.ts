import type { Evaluation } from './evaluation.js';
import type { Teacher } from './neuron.js';
/**
 * The loss L = ½·mean (f(xᵢ) − t(xᵢ))² over n equally spaced inputs, and its gradient, in O(1).
 *
 * The samples fall into at most three runs in which the residual is linear in x; the sums over a run follow
 * from its number of samples, their mean and their variance. A sample on the kink counts as active, as in the
 * reference trajectories (docs/decisions/0002-sample-on-the-kink.md).
 * Allocates nothing. `n` is a whole number ≥ 2 (see checkSamples).
 */
export declare function evaluateSampled(w: number, b: number, a: number, c: number, teacher: Teacher, n: number, out: Evaluation): void;
/**
 * The first sample on the far side of the kink of relu(w·x + b), 0 … n: for w > 0 the first active one, for
 * w < 0 the first inactive one. At w = 0 every sample is on one side: 0 (all active if b > 0, none otherwise).
 */
export declare function splitIndex(w: number, b: number, n: number): number;
