import { bestFits, type BestFits } from './best-fits.js';
import { certificateAt, CERTIFICATES } from './certificates.js';
import { requireStudent, requireTeacher } from './check.js';
import { descentOutcome, type DescentOutcomeOptions } from './descent-outcome.js';
import type { Student, Teacher } from './neuron.js';
import { begin, newIntegration, tryStep, type Integration } from './rosenbrock.js';

/**
 * Where learning ends: at the 'teacher'; at the best 'linear' fit; 'dead' (no input activates the student);
 * on the 'saddle' (only a start exactly on it); 'diverged' (only descent); or 'undecided' within the budget.
 */
export type OutcomeKind = 'undecided' | 'teacher' | 'linear' | 'dead' | 'saddle' | 'diverged';

export interface Outcome {
  readonly kind: OutcomeKind;
  /** What decided it, in plain words. */
  readonly reason: string;
  /** The student at the moment of the decision: from there on the end is certain. */
  readonly student: Student;
  /** Its loss. */
  readonly loss: number;
  /** Evaluations of loss and gradient until the decision. */
  readonly evaluations: number;
}

/** Relative to 1 + max |w|, |b|, |a|, |c|. A tenth of it changes 1 start in 600 near the borders. */
const TOLERANCE = 0.01;
const MOST_EVALUATIONS = 2000;

/** What followFlow returns when no certificate held. */
export const ON_SADDLE = -1;
export const UNDECIDED = -2;

/**
 * Where gradient flow (exact inputs) from a student ends; or, with options, where descent with a learning rate and
 * with these samples ends, within a budget of steps.
 *
 * The flow is followed by an implicit integrator only until a certificate proves the rest (docs/engine.md).
 * With a teacher that is linear or constant on the data the best linear fit is the teacher, and 'linear' means that.
 * @throws RangeError that names the argument if one is not valid.
 */
export function outcomeOf(student: Student, teacher: Teacher, options?: DescentOutcomeOptions): Outcome {
  requireStudent(student);
  requireTeacher(teacher);
  if (options) return descentOutcome(student, teacher, options);
  const run = newIntegration();
  begin(run, student.w, student.b, student.a, student.c, teacher);
  const decision = followFlow(run, teacher, bestFits(teacher));
  const [w, b, a, c] = run.point as unknown as [number, number, number, number];
  return { ...described(decision), student: { w, b, a, c }, loss: run.at[0]!, evaluations: run.evaluations };
}

/** Follows the flow of a begun integration until a certificate (its index is returned), a rest, or the budget. */
export function followFlow(run: Integration, teacher: Teacher, fits: BestFits): number {
  // Every try but one with an indefinite matrix evaluates at least once: this bounds both.
  for (let tries = 0; tries < MOST_EVALUATIONS && run.evaluations < MOST_EVALUATIONS; tries++) {
    const { point, at } = run;
    const certificate = certificateAt(point[0]!, point[1]!, point[2]!, point[3]!, at[0]!, teacher, fits);
    if (certificate >= 0) return certificate;
    if (at[1] === 0 && at[2] === 0 && at[3] === 0 && at[4] === 0) return ON_SADDLE;
    while (!tryStep(run, teacher, TOLERANCE) && tries < MOST_EVALUATIONS) tries++;
  }
  return UNDECIDED;
}

function described(decision: number): { kind: OutcomeKind; reason: string } {
  if (decision === ON_SADDLE) return { kind: 'saddle', reason: 'the gradient is zero' };
  if (decision === UNDECIDED) return { kind: 'undecided', reason: `${MOST_EVALUATIONS} evaluations did not decide it` };
  const { kind, reason } = CERTIFICATES[decision]!;
  return { kind, reason: `certificate: ${reason}` };
}
