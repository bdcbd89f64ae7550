import { newEvaluation, type Evaluation } from './evaluation.js';
import { evaluateExact } from './exact-loss.js';
import type { Samples } from './inputs.js';
import type { Student, Teacher } from './neuron.js';
import { evaluateSampled } from './sampled-loss.js';

/** Loss and gradient of the chosen inputs, in place; for hot loops, so it checks nothing and allocates nothing. */
export function evaluate(
  w: number,
  b: number,
  a: number,
  c: number,
  teacher: Teacher,
  samples: Samples,
  out: Evaluation,
): void {
  if (samples === 'exact') evaluateExact(w, b, a, c, teacher, out);
  else evaluateSampled(w, b, a, c, teacher, samples, out);
}

/** The loss ½·E[(f − t)²], ≥ 0. */
export function loss(student: Student, teacher: Teacher, samples: Samples = 'exact'): number {
  return evaluated(student, teacher, samples).loss;
}

/** The gradient of the loss by w, b, a and c. */
export function gradient(student: Student, teacher: Teacher, samples: Samples = 'exact'): Student {
  const { w, b, a, c } = evaluated(student, teacher, samples);
  return { w, b, a, c };
}

function evaluated(student: Student, teacher: Teacher, samples: Samples): Evaluation {
  const out = newEvaluation();
  evaluate(student.w, student.b, student.a, student.c, teacher, samples, out);
  return out;
}
