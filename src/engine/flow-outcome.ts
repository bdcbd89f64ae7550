import type { BestFits } from './best-fits.js';
import { certificateAt, CERTIFICATES, isCertificate, type Certificate } from './certificates.js';
import { conePassage, isLost } from './cone-passage.js';
import { frobeniusNorm } from './hessian.js';
import type { OutcomeKind } from './kinds.js';
import type { Teacher } from './neuron.js';
import { begin, putAt, tryStep, type Integration } from './rosenbrock.js';

/** The tolerance of the first attempt. */
const TOLERANCE = 0.003;
/** An attempt that is not to be trusted is repeated with so many times less. */
const REFINEMENT = 16;
/** After an attempt with less than this, a start lies on a border for all purposes. */
const FINEST_TOLERANCE = 1e-6;
/** Of all attempts from one start together. */
const MAX_EVALUATIONS = 2000;
/** Of one attempt: a step that is refused for its Hessian takes no evaluation, and where that overflows all are. */
const MAX_TRIES = 2000;

/** A certificate that does not bear the error may do so after a few more steps, which is cheaper than an attempt. */
const PATIENCE = 1;

/** How many times the estimated error a certificate has to bear. */
const SAFETY = 3;

/** A loss this small beside t̄² is a residual of rounding errors. */
const ROUNDING = 1e-30;

/** Where η·‖H‖ is at most this, steps of descent keep so close to the flow that the drift tells how close. */
const CALM = 0.25;

/** What ends the following of a flow: a certificate, or one of four ends without a proof. */
export type FlowDecision = Certificate | 'beside-cone' | 'at-saddle' | 'no-loss' | 'out-of-evaluations';

/**
 * Follows a begun flow until its end is known.
 *
 * A certificate is true of the point where it fires; that it is true of the start as well is what the estimated error
 * of the integration is for. If with that error the end could be another one, the start is near a border between
 * outcomes, and is followed again more finely.
 */
export function followFlow(run: Integration, teacher: Teacher, fits: BestFits): FlowDecision {
  const { w, b, a, c } = run.point;
  let best: FlowDecision = 'out-of-evaluations';
  for (let tolerance = TOLERANCE; ; tolerance /= REFINEMENT) {
    const isLast = tolerance < FINEST_TOLERANCE;
    const decision = attempt(run, teacher, fits, tolerance, isLast);
    if (decision === 'out-of-evaluations') return best;
    if (decision !== 'in-doubt') {
      best = decision;
      // How close the kink comes to the cone depends on the path exponentially: one more look.
      const isTrusted = decision === 'beside-cone' ? tolerance < TOLERANCE : bearsError(decision, run, teacher, fits);
      if (isTrusted || isLast) return best;
    }
    const { evaluations } = run;
    begin(run, w, b, a, c, teacher);
    run.evaluations += evaluations;
  }
}

function attempt(
  run: Integration,
  teacher: Teacher,
  fits: BestFits,
  tolerance: number,
  isLast: boolean,
): FlowDecision | 'in-doubt' {
  let moved = true;
  let patience = PATIENCE;
  for (let tries = 0; tries < MAX_TRIES && run.evaluations < MAX_EVALUATIONS; tries++) {
    if (moved) {
      const { point, at, drift } = run;
      const { w, b, a, c } = point;
      const certificate = certificateAt(w, b, a, c, at.loss, teacher, fits);
      if (certificate && (patience-- === 0 || bearsError(certificate, run, teacher, fits))) return certificate;
      // From here on a keeps its sign, but the error leaves open which one: so it does with the end.
      if (!isLast && at.loss < fits.constantLoss && Math.abs(a) < SAFETY * Math.abs(drift.a)) return 'in-doubt';
      if (isSaddle(run, fits)) return 'at-saddle';
      // Only possible with a teacher that is linear on the data: the certificates find every other small loss.
      if (at.loss <= ROUNDING * fits.mean * fits.mean) return 'no-loss';
      const passage = conePassage(point, teacher, fits);
      if (passage && run.learningRate > 0) return 'in-doubt';
      if (passage && isLost(passage)) return 'beside-cone';
      if (passage) putAt(run, w, b, a, passage.c, teacher);
    }
    moved = tryStep(run, teacher, tolerance);
    if (run.learningRate > 0 && run.learningRate * frobeniusNorm(run.hessian) > CALM) return 'in-doubt';
  }
  return 'out-of-evaluations';
}

/**
 * Follows descent by the flow, as long as its steps are small, until a certificate holds here and as far away as descent
 * can be. Undefined if the steps are not small all the way, or if the end depends on how far away it is: then the
 * steps themselves have to be made.
 * @param run begun with the rate of descent; in the end it is where the certificate holds
 */
export function followCalmly(run: Integration, teacher: Teacher, fits: BestFits): Certificate | undefined {
  const decision = attempt(run, teacher, fits, TOLERANCE, false);
  return isCertificate(decision) && bearsError(decision, run, teacher, fits) ? decision : undefined;
}

/** Whether the decision would be the same at a point as far away as the estimated error of the integration. */
function bearsError(
  decision: FlowDecision,
  { point, drift, at }: Integration,
  teacher: Teacher,
  fits: BestFits,
): boolean {
  if (!isCertificate(decision)) return true;
  const { kind } = CERTIFICATES[decision];
  const lossError =
    Math.abs(at.w * drift.w) + Math.abs(at.b * drift.b) + Math.abs(at.a * drift.a) + Math.abs(at.c * drift.c);
  for (const factor of [SAFETY, -SAFETY]) {
    const w = point.w + factor * drift.w;
    const b = point.b + factor * drift.b;
    const a = point.a + factor * drift.a;
    const c = point.c + factor * drift.c;
    if (a * point.a < 0 || (w * point.w < 0 && decision !== 'wrong-sign' && decision !== 'inactive')) return false;
    const there = certificateAt(w, b, a, c, at.loss + SAFETY * lossError, teacher, fits);
    if (!there || CERTIFICATES[there].kind !== kind) return false;
  }
  return true;
}

/** At w = a = 0 < b all that can still move is a and c, by the mean of the residual; here it is rounding noise. */
function isSaddle({ point, at }: Integration, { mean, constantLoss }: BestFits): boolean {
  return point.w === 0 && point.a === 0 && Math.abs(at.c) <= 1e-15 * (Math.abs(mean) + Math.sqrt(constantLoss));
}

/** The kind of end that a decision of followFlow stands for. */
export function kindOf(decision: FlowDecision): OutcomeKind {
  switch (decision) {
    case 'at-saddle':
      return 'saddle';
    case 'no-loss':
      return 'linear';
    case 'beside-cone':
      return 'dead';
    case 'out-of-evaluations':
      return 'undecided';
    default:
      return CERTIFICATES[decision].kind;
  }
}
