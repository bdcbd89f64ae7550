import type { Evaluation } from './evaluation.js';
import type { Teacher } from './neuron.js';
/**
 * The loss L = ½·E[(f − t)²] for x uniform on [−R, R], and its gradient, exactly.
 *
 * Between the ends of the data and the two kinks both functions are linear, so the residual e = f − t is
 * linear on each of three segments and every integral follows from its values at the four nodes.
 * The squares are never expanded into E[f²] − 2·E[ft] + E[t²]: that would lose every digit near a solution.
 * Allocates nothing. Valid for every finite w, b, a, c, with these guards:
 * w = 0 has no kink (the node is put at the end of the data); kinks outside the data are clamped to its ends,
 * where their segment has length 0.
 */
export declare function evaluateExact(w: number, b: number, a: number, c: number, teacher: Teacher, out: Evaluation): void;
