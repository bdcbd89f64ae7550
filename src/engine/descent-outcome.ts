import { bestFits } from './best-fits.js';
import { requireFinite, requireSamples, requireWhole } from './check.js';
import { descend } from './descent.js';
import { newEvaluation } from './evaluation.js';
import { R, type Samples } from './inputs.js';
import type { Outcome, OutcomeKind } from './kinds.js';
import { evaluate } from './loss.js';
import type { Student, Teacher } from './neuron.js';

export interface DescentOutcomeOptions {
  /** Any finite number; negative climbs. */
  readonly learningRate: number;
  /** 'exact' unless told. */
  readonly samples?: Samples;
  /** The budget, a whole number ≥ 0; a million unless told. */
  readonly steps?: number;
}

/** Steps between two looks. */
const STRIDE = 100;

/** A residual this small beside the teacher's deviation counts as none: descent is at rest to 9 digits. */
const REST = 1e-9;

/**
 * Where descent ends, found by making its steps. The certificates of the flow don't hold for finite steps, so an
 * end is called by its name only when it has been reached: no input active; or the residual (for 'teacher'), or its
 * mean and slope (for 'linear') gone to nine digits and no longer growing.
 */
export function descentOutcome(student: Student, teacher: Teacher, options: DescentOutcomeOptions): Outcome {
  const { learningRate, samples = 'exact', steps = 1_000_000 } = options;
  requireFinite('options.learningRate', learningRate);
  requireSamples(samples);
  requireWhole('options.steps', steps, 0);
  const { form, constantLoss } = bestFits(teacher);
  const size = Math.sqrt(constantLoss) || 1 + Math.abs(teacher.c);
  const at = newEvaluation();
  let { w, b, a, c } = student;
  let done = 0;
  let residual = Infinity;
  let unfit = Infinity;
  const outcome = (kind: OutcomeKind, reason: string): Outcome => ({
    kind,
    certificate: undefined,
    holdsAtStart: done === 0,
    reason,
    student: { w, b, a, c },
    loss: at.loss,
    evaluations: done,
  });
  while (true) {
    evaluate(w, b, a, c, teacher, samples, at);
    // c alone still moves, by the factor 1 − η a step.
    if (isDead(w, b) && learningRate > 0 && learningRate < 2) return outcome('dead', 'no input reaches it');
    const previousResidual = residual;
    const previousUnfit = unfit;
    residual = Math.sqrt(2 * at.loss);
    unfit = Math.hypot(at.M0, at.M1);
    // A kink that runs to the edge of the data gets there from inside, in the end by steps lost in rounding.
    const reach = Math.abs(w) * R;
    const isFading = b + reach <= reach * REST && Math.abs(at.c) <= REST * size;
    if (isFading && learningRate * a * w * teacher.m * teacher.s < 0)
      return outcome('dead', 'its kink is driven out of the data');
    if (residual <= REST * size && residual <= previousResidual && done > 0) {
      return outcome(form === 'bent' ? 'teacher' : 'linear', 'the residual is gone');
    }
    if (b > reach * (1 - REST) && unfit <= REST * size && unfit <= previousUnfit && done > 0) {
      return outcome('linear', 'the best line');
    }
    if (done >= steps) return outcome('undecided', `not decided by ${steps} steps`);
    const next = descend({ w, b, a, c }, teacher, { learningRate, samples, steps: Math.min(STRIDE, steps - done) });
    ({ w, b, a, c } = next);
    done += next.steps;
    if (next.diverged) {
      evaluate(w, b, a, c, teacher, samples, at);
      return outcome('diverged', 'the next step diverges');
    }
  }
}

/** Strictly inside the dead cone, where no sample is active either (one on the kink counts as active). */
function isDead(w: number, b: number): boolean {
  return w === 0 ? b <= 0 : b < -Math.abs(w) * R;
}
