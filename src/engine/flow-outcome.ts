import { bestFits, type BestFits } from './best-fits.js';
import { certificateAt, CERTIFICATES, type Certificate } from './certificates.js';
import type { Outcome, OutcomeKind } from './kinds.js';
import type { Student, Teacher } from './neuron.js';
import { begin, newIntegration, tryStep, type Integration } from './rosenbrock.js';

/** At this tolerance 1 start in 2 000 ends elsewhere than by descent at rate 0.01, all of them next to borders. */
const TOLERANCE = 0.005;
/** Two evaluations each, or one if it is refused half-way. */
const MAX_TRIES = 1000;

/** A loss this small beside t̄² is a residual of rounding errors. */
const ROUNDING = 1e-30;

/** What ends the following of a flow: a certificate, or one of three ends without a proof. */
export type FlowDecision = Certificate | 'at-saddle' | 'no-loss' | 'out-of-tries';

/** Where gradient flow (exact inputs) from a student ends. The arguments are valid. */
export function flowOutcome({ w, b, a, c }: Student, teacher: Teacher): Outcome {
  const run = newIntegration();
  begin(run, w, b, a, c, teacher);
  const decision = followFlow(run, teacher, bestFits(teacher));
  return {
    kind: kindOf(decision),
    certificate: isCertificate(decision) ? decision : undefined,
    holdsAtStart: run.evaluations === 1,
    reason: wordsOf(decision, run.evaluations),
    student: { ...run.point },
    loss: run.at.loss,
    evaluations: run.evaluations,
  };
}

/** Follows a begun flow until its end is known. Allocates nothing. */
export function followFlow(run: Integration, teacher: Teacher, fits: BestFits): FlowDecision {
  let moved = true;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    if (moved) {
      const { point, at } = run;
      const certificate = certificateAt(point.w, point.b, point.a, point.c, at.loss, teacher, fits);
      if (certificate) return certificate;
      if (isSaddle(run, fits)) return 'at-saddle';
      // Only possible with a teacher that is linear on the data: the certificates find every other small loss.
      if (at.loss <= ROUNDING * fits.mean * fits.mean) return 'no-loss';
    }
    moved = tryStep(run, teacher, TOLERANCE);
  }
  return 'out-of-tries';
}

/** At w = a = 0 < b all that can still move is a and c, by the mean of the residual; here it is rounding noise. */
function isSaddle({ point, at }: Integration, { mean, constantLoss }: BestFits): boolean {
  return point.w === 0 && point.a === 0 && Math.abs(at.c) <= 1e-15 * (Math.abs(mean) + Math.sqrt(constantLoss));
}

const isCertificate = (decision: FlowDecision): decision is Certificate => decision in CERTIFICATES;

/** The kind of end that a decision of followFlow stands for. */
export function kindOf(decision: FlowDecision): OutcomeKind {
  switch (decision) {
    case 'at-saddle':
      return 'saddle';
    case 'no-loss':
      return 'linear';
    case 'out-of-tries':
      return 'undecided';
    default:
      return CERTIFICATES[decision].kind;
  }
}

function wordsOf(decision: FlowDecision, evaluations: number): string {
  switch (decision) {
    case 'at-saddle':
      return 'w, a and the gradient are zero';
    case 'no-loss':
      return 'the loss is zero';
    case 'out-of-tries':
      return `not decided by ${evaluations} evaluations`;
    default:
      return CERTIFICATES[decision].words;
  }
}
