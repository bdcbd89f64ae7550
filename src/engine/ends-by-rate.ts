import {
  requireFields,
  requireNumbers,
  requireSamples,
  requireStudent,
  requireTeacher,
  requireWhole,
} from './check.js';
import { descend } from './descent.js';
import type { Samples } from './inputs.js';
import type { OutcomeKind } from './kinds.js';
import { loss } from './loss.js';
import type { Student, Teacher } from './neuron.js';
import { outcomeOf } from './outcome.js';

export interface EndsByRateOptions {
  /** The learning rates, in any order. */
  readonly rates: ArrayLike<number>;
  /** 'exact' unless told. */
  readonly samples?: Samples;
  /** Steps before the losses are recorded, a whole number, 0 … 1e6; 4000 unless told. */
  readonly steps?: number;
}

/** What becomes of one start at one rate. */
export interface EndAtRate {
  readonly learningRate: number;
  readonly kind: OutcomeKind;
  /** Of an orbit that returns: after how many steps. */
  readonly period: number | undefined;
  /** The losses of 64 steps after those before: the points of a bifurcation diagram. Empty if descent diverges. */
  readonly losses: Float64Array;
}

/** How many losses are recorded. */
const RECORDED = 64;

/**
 * The ends of one start at many rates, one after the other: a bifurcation diagram. A generator, so that it can be
 * computed a little at a time and left when nobody looks any more. A rate takes a fraction of a millisecond.
 * @throws TypeError or RangeError that names the argument if one is not valid, at once and not at the first rate.
 */
export function endsByRate(student: Student, teacher: Teacher, options: EndsByRateOptions): Generator<EndAtRate> {
  requireStudent(student);
  requireTeacher(teacher);
  requireFields('options', options, ['rates', 'samples', 'steps']);
  const { rates, samples = 'exact', steps = 4000 } = options;
  requireNumbers('options.rates', rates);
  requireSamples(samples, 'options.samples');
  requireWhole('options.steps', steps, 0, 1e6);
  return ends(student, teacher, rates, samples, steps);
}

function* ends(
  student: Student,
  teacher: Teacher,
  rates: ArrayLike<number>,
  samples: Samples,
  steps: number,
): Generator<EndAtRate> {
  for (let i = 0; i < rates.length; i++) {
    const learningRate = rates[i]!;
    const { kind, period } = outcomeOf(student, teacher, { learningRate, samples, steps: 50_000 });
    const losses: number[] = [];
    let here = descend(student, teacher, { learningRate, samples, steps });
    while (!here.diverged && losses.length < RECORDED) {
      losses.push(loss(here, teacher, samples));
      here = descend(here, teacher, { learningRate, samples, steps: 1 });
    }
    yield { learningRate, kind, period, losses: Float64Array.from(here.diverged ? [] : losses) };
  }
}
