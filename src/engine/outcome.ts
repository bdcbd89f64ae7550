import { bestFits, type BestFits } from './best-fits.js';
import { certificateAt, CERTIFICATES } from './certificates.js';
import { requireStudent, requireTeacher } from './check.js';
import { descentOutcome, type DescentOutcomeOptions } from './descent-outcome.js';
import type { Outcome, OutcomeKind } from './kinds.js';
import type { Student, Teacher } from './neuron.js';
import { begin, newIntegration, tryStep, type Integration } from './rosenbrock.js';

/** At this tolerance 1 start in 2 000 ends elsewhere than by descent at rate 0.01, all of them next to borders. */
const TOLERANCE = 0.005;
/** Two evaluations each. */
const MOST_TRIES = 1000;

/** A loss this small beside t̄² is a residual of rounding errors. */
const ROUNDING = 1e-30;

/** How an integration ends without a certificate: decision −1, −2, −3. */
const ENDS = [
  { kind: 'saddle', reason: 'w, a and the gradient are zero' },
  { kind: 'linear', reason: 'the loss is zero' },
  { kind: 'undecided', reason: `not decided by ${2 * MOST_TRIES} evaluations` },
] as const;

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
  return {
    kind: kindOf(decision),
    reason: reasonOf(decision),
    student: { w, b, a, c },
    loss: run.at[0]!,
    evaluations: run.evaluations,
  };
}

/** Follows a begun flow to a certificate (its index is returned) or to one of ENDS (−1, −2, −3). Allocates nothing. */
export function followFlow(run: Integration, teacher: Teacher, fits: BestFits): number {
  let moved = true;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (moved) {
      const { point, at } = run;
      const certificate = certificateAt(point[0]!, point[1]!, point[2]!, point[3]!, at[0]!, teacher, fits);
      if (certificate >= 0) return certificate;
      if (isSaddle(run, fits)) return -1;
      // Only possible with a teacher that is linear on the data: the certificates find every other small loss.
      if (at[0]! <= ROUNDING * fits.mean * fits.mean) return -2;
    }
    moved = tryStep(run, teacher, TOLERANCE);
  }
  return -3;
}

/** At w = a = 0 < b all that can still move is a and c, by the mean of the residual; here it is rounding noise. */
function isSaddle({ point, at }: Integration, { mean, constantLoss }: BestFits): boolean {
  return point[0] === 0 && point[2] === 0 && Math.abs(at[4]!) <= 1e-15 * (Math.abs(mean) + Math.sqrt(constantLoss));
}

/** The kind that a decision of followFlow stands for. */
export function kindOf(decision: number): OutcomeKind {
  return decision >= 0 ? CERTIFICATES[decision]!.kind : ENDS[-1 - decision]!.kind;
}

function reasonOf(decision: number): string {
  return decision >= 0 ? `certificate: ${CERTIFICATES[decision]!.reason}` : ENDS[-1 - decision]!.reason;
}
