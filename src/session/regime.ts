import {
  bestFits,
  CERTIFICATES,
  flow,
  flowEnd,
  gradient,
  loss,
  R,
  sharpness,
  type BestFits,
  type End,
  type OutcomeKind,
  type Student,
  type Teacher,
} from '../engine/unchecked.js';
import type { State } from './state.js';
import { areSmall, endOf, type Steps } from './steps.js';

/** What learning is doing. */
export type RegimeKind =
  /** The next step would go to infinity: learning has halted. */
  | 'diverged'
  /** The next step would climb out of the figure: learning has halted. */
  | 'edge'
  /** Dead: no input reaches the student, or for certain none will. */
  | 'dead'
  /** The learning rate is 0. */
  | 'still'
  /** The learning rate is negative: each step climbs the gradient. */
  | 'climbing'
  /** The rate is so large that steps can overshoot and oscillate. */
  | 'oscillating'
  /** The steps are so long that learning stays bounded and never settles. */
  | 'unsettled'
  /** It goes through all samples, as far as anybody can see, and is not the teacher. */
  | 'interpolant'
  /** At the end, as far as anybody can see. */
  | 'arrived'
  /** For certain, the descent that runs will end at the teacher. */
  | 'teacher'
  /** For certain, it will end at the best straight line. */
  | 'linear'
  /** Close to the best constant, where it hardly moves. */
  | 'plateau'
  /** On its way. Where to, only the limit of dense inputs and small steps can tell. */
  | 'open';

/** A regime with what it takes to say it. */
export interface RunRegime {
  readonly kind: RegimeKind;
  /** Where it ends: for certain or, unless it was found, in the limit of dense inputs and small steps. */
  readonly end?: OutcomeKind;
  /** Whether the end is that of the steps that will be made, at this rate and on these inputs. */
  readonly isFound?: boolean;
  /** Of 'unsettled': after how many steps learning is back where it was, if it ever is. */
  readonly period?: number | undefined;
  /** The certificate that proves the end in that limit, in words: see outcomeOf. */
  readonly why?: string | undefined;
  /** Whether that proof holds from here on, or only once the student has come further. */
  readonly isProvenHere?: boolean;
  /**
   * About how many steps it takes until the gradient is so small that no difference can be seen, where that is known.
   */
  readonly stepsLeft?: number;
  /** λ here, in the limit of dense inputs. */
  readonly sharpness?: number;
  /** Of a plateau: whether a saddle is near, or only the best constant. */
  readonly isNearSaddle?: boolean;
  /** Of a plateau and of climbing: whether nothing moves at all, because the gradient is zero. */
  readonly isAtRest?: boolean;
}

/** The regime of what is running. Takes 20 µs, and up to some 0.3 ms where the end is certain. */
export function regimeOfRun(state: State): RunRegime {
  const { learner, teacher, learningRate, samples, halt } = state;
  const { student } = learner;
  if (halt) return { kind: halt.kind };
  if (isDead(student)) return { kind: 'dead', end: staysNearMean(state) ? 'dead' : 'diverged' };
  if (learningRate === 0) return { kind: 'still' };
  if (learningRate < 0) return { kind: 'climbing', isAtRest: slopeOf(state) === 0 };
  const lambda = sharpness(student, teacher);
  const limit = flowEnd(student, teacher);
  const found = endFound(state, { learningRate, samples }, lambda, limit);
  if (found.end === 'unsettled') return { ...found, kind: 'unsettled' };
  if (found.end === 'interpolant' && hasSolved(state)) return { ...found, kind: 'interpolant' };
  if (learningRate * lambda > 2) return { ...found, kind: 'oscillating', sharpness: lambda };
  return { ...onItsWay(state, limit), ...found };
}

/** The end of descent itself, where that of the limit may be another one and the end can be told; else nothing. */
function endFound({ learner, teacher }: State, steps: Steps, lambda: number, limit: End): Partial<RunRegime> {
  const { kind, period } = endOf(learner.student, teacher, steps);
  if (kind === 'undecided' || (kind === limit.kind && areSmall(steps, lambda))) return {};
  // A student that dies beside a constant teacher has become the teacher, which the limit calls linear.
  if (kind === 'dead' && bestFits(teacher).form === 'constant') return {};
  return { end: kind, period, isFound: true };
}

/** Whether nothing is left of the loss on the samples that anybody could see. */
const hasSolved = ({ learner, teacher, samples }: State): boolean =>
  2 * loss(learner.student, teacher, samples) <= (INVISIBLE * sizeOf(bestFits(teacher))) ** 2;

/** With the kink strictly beyond the data no sample is active, at any number of them: this holds for every descent. */
const isDead = ({ w, b }: Student): boolean => (w === 0 ? b <= 0 : b < -Math.abs(w) * R);

/** Only c of a dead student moves: in each step its distance from the mean is multiplied by 1 − η. */
const staysNearMean = (state: State): boolean => state.learningRate <= 2 || slopeOf(state) === 0;

function onItsWay(state: State, { kind: end, certificate, holdsAtStart: isProvenHere }: End): RunRegime {
  const why = certificate && CERTIFICATES[certificate].words;
  const told = { end, why, isProvenHere };
  if (isProvenHere && end !== 'saddle' && hasArrived(state, end)) return { ...told, kind: 'arrived' };
  if (isProvenHere && why && state.samples === 'exact') {
    const stepsLeft = stepsOfSmallRate(state);
    if (stepsLeft !== undefined) return { ...told, stepsLeft, kind: end as 'teacher' | 'linear' | 'dead' };
  }
  return { ...told, ...stalling(state) };
}

/** The straight line through the best constant at the mean of the data, as a neuron. */
const lineOf = ({ mean }: BestFits, slope: number): Teacher => ({ m: slope, k: -R, c: mean - slope * R, s: 1 });

/** The loss falls by the square of the gradient in a unit of time: here by 1 % of that of the best constant. */
const SLOW = 0.01;
/** How small both weights are near a saddle. */
const NEAR = 0.3;
/** How near to the best constant: the loss of the difference beside its own. */
const FLAT = 0.02;

/** The length of the gradient that the next step follows or climbs. */
const slopeOf = ({ learner: { student }, teacher, samples }: State): number =>
  lengthOf(gradient(student, teacher, samples));

const lengthOf = ({ w, b, a, c }: Student): number => Math.hypot(w, b, a, c);

/** Whether it hardly moves, close to the best constant; if w and a are small too, the saddle w = a = 0 is near. */
function stalling(state: State): RunRegime {
  const { teacher } = state;
  const { student } = state.learner;
  const slope = slopeOf(state);
  const fits = bestFits(teacher);
  const isFlat = loss(student, lineOf(fits, 0)) <= FLAT * fits.constantLoss;
  if (!isFlat || slope * slope > SLOW * fits.constantLoss) return { kind: 'open' };
  return { kind: 'plateau', isNearSaddle: Math.hypot(student.w, student.a) <= NEAR, isAtRest: slope === 0 };
}

/** Beside the size of the teacher, what a reader can't see any more. */
const INVISIBLE = 1e-3;

/** The size of the teacher's deviation from its mean or, of a constant one, of its height. */
const sizeOf = ({ mean, constantLoss }: BestFits): number => Math.sqrt(2 * constantLoss) || 1 + Math.abs(mean);

/**
 * Whether the student equals what it ends as. The teacher's solutions are those of any samples; the other ends
 * depend on them.
 */
function hasArrived({ learner, teacher, samples }: State, end: OutcomeKind): boolean {
  if (samples !== 'exact' && end !== 'teacher') return false;
  const fits = bestFits(teacher);
  const goal = end === 'teacher' ? teacher : lineOf(fits, end === 'linear' ? fits.slope : 0);
  return 2 * loss(learner.student, goal) <= (INVISIBLE * sizeOf(fits)) ** 2;
}

/** The largest part of 2/λ at which each step of descent is still like the flow. */
const SMALL = 0.1;

/**
 * The steps to the end if the rate is so small against 2/λ, here and all along the flow from here, that the proofs for
 * the flow hold for descent itself; else undefined. They need a loss that falls along each step: then the loss stays
 * below that of other solutions, and a can't cross 0 below the best constant, in steps as in the flow.
 */
function stepsOfSmallRate({ learner: { student }, teacher, learningRate }: State): number | undefined {
  const until = INVISIBLE * sizeOf(bestFits(teacher));
  const { complete, time, w, b, a, c } = flow(student, teacher, { until, tolerance: 0.01 });
  const at = (i: number): Student => ({ w: w[i]!, b: b[i]!, a: a[i]!, c: c[i]! });
  const isSmallAt = (_: number, i: number): boolean => learningRate * sharpness(at(i), teacher) <= SMALL * 2;
  if (!complete || !w.every(isSmallAt)) return undefined;
  const last = time.length - 1;
  if (last === 0) return 0;
  // The last step of the flow goes beyond: near the end the gradient falls by the same factor in equal times.
  const fallsBy = (from: number, to: number): number => Math.log(from / to);
  const [before, after] = [last - 1, last].map((i) => lengthOf(gradient(at(i), teacher))) as [number, number];
  const share = after > 0 ? fallsBy(before, until) / fallsBy(before, after) : 1;
  return (time[last - 1]! + share * (time[last]! - time[last - 1]!)) / learningRate;
}
