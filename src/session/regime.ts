import {
  bestFits,
  flow,
  gradient,
  hessian,
  loss,
  outcomeOf,
  R,
  target,
  type Flow,
  type OutcomeKind,
  type Student,
  type Teacher,
} from '../engine/index.js';
import { eigenvaluesOf } from '../engine/eigenvalues.js';
import type { State } from './state.js';

/**
 * What learning is doing: 'teacher', 'linear' and 'dead' are certain ends of the descent that runs; 'arrived' is at one
 * of them as far as anybody can see; 'open' is all that only the limit of small steps can tell.
 */
export type RegimeKind =
  'diverged' | 'dead' | 'still' | 'climbing' | 'oscillating' | 'arrived' | 'teacher' | 'linear' | 'plateau' | 'open';

/** A regime with what it takes to say it. */
export interface RunRegime {
  readonly kind: RegimeKind;
  /** Where it ends: for certain, or for 'plateau' and 'open' in the limit of dense inputs and small steps. */
  readonly end?: OutcomeKind;
  /** What proves the end in that limit: see outcomeOf. */
  readonly reason?: string;
  /** Whether that proof holds from here on, or only once the student has come further. */
  readonly isProvenHere?: boolean;
  /** 2/λ here, in the limit of dense inputs. */
  readonly largestStableRate?: number;
  /** Of a plateau: whether a saddle is near, or only the best constant. */
  readonly isNearSaddle?: boolean;
  /** Nothing moves at all: every gradient is zero. */
  readonly isAtRest?: boolean;
}

/** The regime of what is running. Takes about 20 µs. */
export function regimeOfRun(state: State): RunRegime {
  const { learner, teacher, learningRate, divergence } = state;
  const { student } = learner;
  if (divergence) return { kind: 'diverged' };
  if (isDead(student)) return { kind: 'dead', end: 'dead', reason: NO_INPUT, isProvenHere: true };
  if (learningRate === 0) return { kind: 'still' };
  if (learningRate < 0) return { kind: 'climbing' };
  const largestStableRate = 2 / eigenvaluesOf(hessian(student, teacher)).at(-1)!;
  if (learningRate > largestStableRate) return { kind: 'oscillating', largestStableRate };
  return onItsWay(state);
}

const NO_INPUT = 'certificate: no input activates the student';

/** With the kink strictly beyond the data no sample is active, at any number of them: this holds for every descent. */
const isDead = ({ w, b }: Student): boolean => (w === 0 ? b <= 0 : b < -Math.abs(w) * R);

function onItsWay(state: State): RunRegime {
  const { learner, teacher, samples } = state;
  const { student } = learner;
  const outcome = outcomeOf(student, teacher);
  const { kind: end, reason } = outcome;
  const isProvenHere = outcome.evaluations === 1;
  const told = { end, reason, isProvenHere };
  if (isProvenHere && hasArrived(state, end)) return { ...told, kind: 'arrived' };
  if (isProvenHere && samples === 'exact' && isSmallRate(state) && isCertain(end)) return { ...told, kind: end };
  return { ...told, ...stalling(state) };
}

/** The loss falls by the square of the gradient in a unit of time: here by 1 % of that of the best constant. */
const SLOW = 0.01;
/** How small both weights are near a saddle. */
const NEAR = 0.3;
/** How near to the best constant: the loss of the difference beside its own. */
const FLAT = 0.02;

/** Whether it hardly moves, close to the best constant; if w and a are small too, the saddle w = a = 0 is near. */
function stalling({ learner: { student }, teacher, samples }: State): RunRegime {
  const { w, b, a, c } = gradient(student, teacher, samples);
  const slope = Math.hypot(w, b, a, c);
  const { mean, constantLoss } = bestFits(teacher);
  const isFlat = loss(student, { m: 0, k: 0, c: mean, s: 1 }) <= FLAT * constantLoss;
  if (!isFlat || slope * slope > SLOW * constantLoss) return { kind: 'open' };
  return { kind: 'plateau', isNearSaddle: Math.hypot(student.w, student.a) <= NEAR, isAtRest: slope === 0 };
}

const isCertain = (end: OutcomeKind): end is 'teacher' | 'linear' | 'dead' =>
  end === 'teacher' || end === 'linear' || end === 'dead';

/** Beside the size of the teacher, what a reader can't see any more. */
const INVISIBLE = 1e-3;

/**
 * Whether the student equals what it ends as. The teacher's solutions are those of any samples; the other ends
 * depend on them.
 */
function hasArrived({ learner, teacher, samples }: State, end: OutcomeKind): boolean {
  if (samples !== 'exact' && end !== 'teacher') return false;
  const { mean, slope, constantLoss } = bestFits(teacher);
  const constant: Teacher = { m: 0, k: 0, c: mean, s: 1 };
  const line: Teacher = { m: slope, k: -R, c: mean - slope * R, s: 1 };
  const goal = end === 'teacher' ? teacher : end === 'linear' ? line : constant;
  const size = constantLoss || 0.5 * (1 + Math.abs(mean)) ** 2;
  return loss(learner.student, goal) <= INVISIBLE * INVISIBLE * size;
}

/** The largest product of rate and sharpness at which each step of descent is still like the flow. */
const SMALL = 0.5;

/**
 * Whether the rate is so small against 2/λ, here and all along the flow from here, that the proofs for the flow hold
 * for descent itself. They need a loss that falls along each step (rate·λ ≤ 1): then the loss stays below that of
 * other solutions, and a can't cross 0 below the best constant, in steps as in the flow.
 */
function isSmallRate({ learner: { student }, teacher, learningRate }: State): boolean {
  const most = SMALL / learningRate;
  if (sharpnessBound(student, teacher, loss(student, teacher)) > most) return false;
  const { constantLoss, mean } = bestFits(teacher);
  const size = Math.sqrt(constantLoss) || 1 + Math.abs(mean);
  const path = flow(student, teacher, { until: INVISIBLE * size, tolerance: 0.1 });
  return path.complete && path.time.every((_, i) => sharpnessBound(pointOf(path, i), teacher, path.loss[i]!) <= most);
}

const pointOf = ({ w, b, a, c }: Flow, i: number): Student => ({ w: w[i]!, b: b[i]!, a: a[i]!, c: c[i]! });

/**
 * Not below any eigenvalue of the Hessian: the trace of E[∂f ∂f], which is at most 2a² + w² + b² + 1; the residual's
 * mean and moment, together at most √(2L); and what moving the kink adds.
 */
function sharpnessBound({ w, b, a, c }: Student, teacher: Teacher, loss: number): number {
  const k = -b / w;
  const atKink = Math.abs(k) < R ? Math.abs((a * (c - target(teacher, k))) / w) * (1 + k * k) : 0;
  return 2 * a * a + w * w + b * b + 1 + Math.sqrt(2 * loss) + atKink / (2 * R);
}
