import {
  MAX_STEPS,
  requireFields,
  requireFinite,
  requireSamples,
  requireStudent,
  requireTeacher,
  requireWhole,
} from './check.js';
import { isCertificate } from './certificates.js';
import { descentSetting, kindOfDescent, newDescentSearch, searchDescent } from './descent-outcome.js';
import { flowOutcome } from './flow-outcome.js';
import type { Samples } from './inputs.js';
import type { Outcome } from './kinds.js';
import { loss } from './loss.js';
import type { Student, Teacher } from './neuron.js';
import { wordsOf } from './outcome-words.js';

export interface DescentOutcomeOptions {
  /** Any finite number; negative climbs. */
  readonly learningRate: number;
  /** 'exact' unless told. */
  readonly samples?: Samples;
  /** The budget, a whole number, 0 … 1e9; a million unless told. */
  readonly steps?: number;
}

/**
 * Where gradient flow (exact inputs) from a student ends; or, with a learning rate, where descent itself ends, with
 * this rate and these samples, within a budget of steps.
 *
 * The flow is followed by an implicit integrator only until a certificate proves the rest (docs/engine.md). Descent
 * makes its steps until a certificate holds for them too, or until its end is reached or its orbit returns.
 * With a teacher that is linear or constant on the data the best linear fit is the teacher, and 'linear' means that.
 * @throws RangeError or TypeError that names the argument if one is not valid.
 */
export function outcomeOf(student: Student, teacher: Teacher, options?: DescentOutcomeOptions): Outcome {
  requireStudent(student);
  requireTeacher(teacher);
  return options !== undefined ? descentOutcome(student, teacher, options) : flowOutcome(student, teacher);
}

function descentOutcome(start: Student, teacher: Teacher, options: DescentOutcomeOptions): Outcome {
  requireFields('options', options, ['learningRate', 'samples', 'steps']);
  const { learningRate, samples = 'exact', steps = 1_000_000 } = options;
  requireFinite('options.learningRate', learningRate);
  requireSamples(samples, 'options.samples');
  requireWhole('options.steps', steps, 0, MAX_STEPS);
  const setting = descentSetting(teacher, learningRate, samples);
  const search = newDescentSearch();
  searchDescent(search, start, setting, steps);
  const { w, b, a, c, decision, period } = search;
  const student = { w, b, a, c };
  return {
    kind: kindOfDescent(decision, student, setting),
    certificate: isCertificate(decision) ? decision : undefined,
    holdsAtStart: search.steps === 0,
    reason: wordsOf(decision, search.steps),
    period: period || undefined,
    student,
    loss: loss(student, teacher, samples),
    evaluations: search.steps,
  };
}
