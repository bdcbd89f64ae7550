import { bestFits } from './best-fits.js';
import { isCertificate } from './certificates.js';
import { kindOfDescent, searchDescent, type DescentDecision } from './descent-outcome.js';
import { descentSetting } from './descent-setting.js';
import { followFlow, kindOf, type FlowDecision } from './flow-outcome.js';
import type { Samples } from './inputs.js';
import type { Outcome } from './kinds.js';
import { loss } from './loss.js';
import type { Student, Teacher } from './neuron.js';
import { begin, newIntegration } from './rosenbrock.js';

/** An outcome with what decided it, not yet in words. */
export interface End extends Omit<Outcome, 'reason'> {
  readonly decision: DescentDecision | FlowDecision;
}

/** Where gradient flow (exact inputs) from a student ends. Checks nothing. */
export function flowEnd({ w, b, a, c }: Student, teacher: Teacher): End {
  const run = newIntegration();
  begin(run, w, b, a, c, teacher);
  const decision = followFlow(run, teacher, bestFits(teacher));
  return {
    kind: kindOf(decision),
    certificate: isCertificate(decision) ? decision : undefined,
    decision,
    holdsAtStart: run.evaluations === 1,
    student: { ...run.point },
    loss: run.at.loss,
    evaluations: run.evaluations,
  };
}

/** Where descent from a student ends, within a budget of steps. Checks nothing. */
export function descentEnd(
  start: Student,
  teacher: Teacher,
  learningRate: number,
  samples: Samples,
  steps: number,
): End {
  const setting = descentSetting(teacher, learningRate, samples);
  const search = searchDescent(start, setting, steps);
  const { w, b, a, c, decision, period } = search;
  const student = { w, b, a, c };
  const evaluations = search.steps + search.ahead;
  return {
    kind: kindOfDescent(decision, student, setting),
    certificate: isCertificate(decision) ? decision : undefined,
    decision,
    holdsAtStart: evaluations === 0,
    period: decision === 'returning' ? period : undefined,
    student,
    loss: loss(student, teacher, samples),
    evaluations,
  };
}
