import { MAX_SIZE, quote, requireDescentOptions, requireFields, requireNumbers, requireTeacher } from './check.js';
import { DIVERGENCE, type DescentOptions } from './descent.js';
import { newEvaluation } from './evaluation.js';
import { evaluateExact } from './exact-loss.js';
import type { Teacher } from './neuron.js';
import { evaluateSampled } from './sampled-loss.js';

/** Many students: number i of each array belongs to student i. */
export interface Batch {
  readonly w: Float64Array;
  readonly b: Float64Array;
  readonly a: Float64Array;
  readonly c: Float64Array;
}

const scratch = newEvaluation();

/**
 * Makes the steps of descent with all students of a batch, in place, and allocates nothing for them: each ends where
 * `descend` would end, to the last bit. A student whose next step would diverge stays where it is.
 * @returns how many students could make all their steps.
 * @throws TypeError or RangeError that names the argument if one is not valid; the batch is then as it was.
 */
export function descendBatch(batch: Batch, teacher: Teacher, options: DescentOptions): number {
  requireBatch(batch);
  requireTeacher(teacher);
  requireDescentOptions(options);
  const { learningRate, steps, samples = 'exact' } = options;
  const isExact = samples === 'exact';
  let complete = 0;
  for (let i = 0; i < batch.w.length; i++) {
    let w = batch.w[i]!;
    let b = batch.b[i]!;
    let a = batch.a[i]!;
    let c = batch.c[i]!;
    let step = 0;
    for (; step < steps; step++) {
      if (isExact) evaluateExact(w, b, a, c, teacher, scratch);
      else evaluateSampled(w, b, a, c, teacher, samples, scratch);
      const nextW = w - learningRate * scratch.w;
      const nextB = b - learningRate * scratch.b;
      const nextA = a - learningRate * scratch.a;
      const nextC = c - learningRate * scratch.c;
      // Written so that NaN counts as divergence too.
      if (!(Math.abs(nextW) + Math.abs(nextB) + Math.abs(nextA) + Math.abs(nextC) < DIVERGENCE)) break;
      w = nextW;
      b = nextB;
      a = nextA;
      c = nextC;
    }
    batch.w[i] = w;
    batch.b[i] = b;
    batch.a[i] = a;
    batch.c[i] = c;
    if (step === steps) complete++;
  }
  return complete;
}

/** @throws unless the four arrays are Float64Arrays of one length, of finite numbers. */
function requireBatch(batch: Batch): void {
  requireFields('batch', batch, ['w', 'b', 'a', 'c']);
  for (const key of ['w', 'b', 'a', 'c'] as const) {
    requireNumbers(`batch.${key}`, batch[key], MAX_SIZE);
    if (!(batch[key] instanceof Float64Array))
      throw new TypeError(`batch.${key} must be a Float64Array, not ${quote(batch[key])}`);
    if (batch[key].length !== batch.w.length) {
      throw new RangeError(`batch.${key} must have ${batch.w.length} numbers like batch.w, not ${batch[key].length}`);
    }
  }
}
