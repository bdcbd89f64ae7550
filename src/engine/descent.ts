import { newEvaluation } from './evaluation.js';
import { evaluateExact } from './exact-loss.js';
import type { Samples } from './inputs.js';
import type { Student, Teacher } from './neuron.js';
import { evaluateSampled } from './sampled-loss.js';

export interface DescentOptions {
  /** Any finite number; negative climbs. */
  readonly learningRate: number;
  /** A whole number, 0 … 1e9. */
  readonly steps: number;
  readonly samples?: Samples;
}

/** Where descent arrived: a student, with the number of steps made and whether the next one would diverge. */
export interface Descent extends Student {
  readonly steps: number;
  readonly diverged: boolean;
}

/**
 * A step that takes |w| + |b| + |a| + |c| beyond this is divergence: its squares are still far from infinite,
 * and nothing that a person can set (1e12 at most) is near it.
 */
export const DIVERGENCE = 1e15;

const scratch = newEvaluation();

/**
 * Full-batch gradient descent. Stops before a value grows without bounds and then returns the last state, with
 * `diverged` set and `steps` telling how far it came. Allocates only its result.
 */
export function descend(student: Student, teacher: Teacher, options: DescentOptions): Descent {
  const { learningRate, steps, samples = 'exact' } = options;
  // Asked once: in the loop it would be a comparison of a string with a number or a string.
  const isExact = samples === 'exact';
  let { w, b, a, c } = student;
  for (let step = 0; step < steps; step++) {
    if (isExact) evaluateExact(w, b, a, c, teacher, scratch);
    else evaluateSampled(w, b, a, c, teacher, samples, scratch);
    const nextW = w - learningRate * scratch.w;
    const nextB = b - learningRate * scratch.b;
    const nextA = a - learningRate * scratch.a;
    const nextC = c - learningRate * scratch.c;
    // Written so that NaN (∞ − ∞ in a step from huge values) counts as divergence too.
    if (!(Math.abs(nextW) + Math.abs(nextB) + Math.abs(nextA) + Math.abs(nextC) < DIVERGENCE)) {
      return { w, b, a, c, steps: step, diverged: true };
    }
    w = nextW;
    b = nextB;
    a = nextA;
    c = nextC;
  }
  return { w, b, a, c, steps, diverged: false };
}
