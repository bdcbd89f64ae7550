import { bestFits, type BestFits } from './best-fits.js';
import { certificateAt, CERTIFICATES, staysLinear, type Certificate } from './certificates.js';
import { DIVERGENCE } from './descent.js';
import { eigenvaluesOf } from './eigenvalues.js';
import { newEvaluation } from './evaluation.js';
import { evaluateExact } from './exact-loss.js';
import {
  evaluateHessian,
  evaluateSampledHessian,
  frobeniusNorm,
  newHessianEntries,
  symmetricMatrix,
} from './hessian.js';
import { flattestSharpness } from './flattest.js';
import { R, type Samples } from './inputs.js';
import { followCalmly } from './flow-outcome.js';
import type { OutcomeKind } from './kinds.js';
import { landingPoint } from './landing.js';
import { evaluate } from './loss.js';
import type { Student, Teacher } from './neuron.js';
import { begin, newIntegration, tryStep } from './rosenbrock.js';
import { evaluateSampled, splitIndex } from './sampled-loss.js';

/** What decides where descent ends: a certificate of the flow that holds for these steps too, or what was reached. */
export type DescentDecision =
  | Certificate
  | 'solved'
  | 'closing-in'
  | 'best-line'
  | 'faded'
  | 'at-saddle'
  | 'stuck'
  | 'returning'
  | 'roaming'
  | 'overflow'
  | 'growing-offset'
  | 'no-rate'
  | 'out-of-steps';

/** One descent that is followed to its end, in place. Allocate one and reuse it. */
export interface DescentSearch {
  w: number;
  b: number;
  a: number;
  c: number;
  /** Steps made. */
  steps: number;
  decision: DescentDecision;
  /** Of an orbit that returns: after how many steps; else 0. */
  period: number;
  /** Evaluations of the flow that was followed on from there to the decision (see followCalmly); 0 if none was. */
  ahead: number;
}

export const newDescentSearch = (): DescentSearch => ({
  w: NaN,
  b: NaN,
  a: NaN,
  c: NaN,
  steps: 0,
  decision: 'out-of-steps',
  period: 0,
  ahead: 0,
});

/** What is the same for all starts. */
export interface DescentSetting {
  readonly teacher: Teacher;
  readonly learningRate: number;
  readonly samples: Samples;
  readonly fits: BestFits;
  /** The size of the teacher's deviation from its mean; of a constant one, of its height. */
  readonly size: number;
  /** The sharpness of the flattest solution; computed when it is first asked for. */
  flattest?: number;
}

export function descentSetting(teacher: Teacher, learningRate: number, samples: Samples): DescentSetting {
  const fits = bestFits(teacher);
  return { teacher, learningRate, samples, fits, size: Math.sqrt(fits.constantLoss) || 1 + Math.abs(teacher.c) };
}

/** The most steps between two looks; the first looks are closer. Also the longest period that is found. */
const STRIDE = 64;
/** A residual this small beside the teacher's deviation counts as none: descent is at rest to 9 digits. */
const REST = 1e-9;
/** A residual this small, where steps are stable, only becomes smaller. */
const SOLVED = 1e-6;
/** Steps this small, beside the size of the weights, are rounding errors. */
const STUCK = 1e-13;
/** A kink at rest is at an end of the data if it is this close, in half widths of the data. */
const EDGE = 1e-6;
/** An orbit has returned if it misses its beginning by less than this part of its width. */
const RETURN = 1e-10;
/** An orbit narrower than this, beside the size of its weights, is one that settles. */
const NARROW = 1e-7;
/** Looks after which it is asked whether the orbit roams. */
const EPOCH = 8;
/** Of all steps the part that must lift the loss in an orbit that roams. */
const LIFTS = 0.05;
/** An orbit that roams does not lose more than this part of its width from one epoch to the next. */
const NARROWING = 0.5;
/** So often the mean of a² − w² − b² must have risen, and fallen, from one epoch to the next. */
const TURNS = 2;
/** An orbit that changes the mean in one direction for so many epochs, as widely as ever, is not waited for. */
const PATIENCE = 64;

const at = newEvaluation();

/**
 * Makes the steps of descent until its end is known, at most `steps` of them, and fills in `search`. Allocates nothing.
 *
 * Between two looks the steps are plain ones. A look asks whether the student is dead, at rest or, where steps are
 * small against the sharpness, under a certificate of the flow. Other descents may go on for ever: their orbit
 * returns, or it roams for long, as widely as before.
 */
export function searchDescent(search: DescentSearch, start: Student, setting: DescentSetting, steps: number): void {
  const { teacher, learningRate, samples } = setting;
  const isExact = samples === 'exact';
  search.w = start.w;
  search.b = start.b;
  search.a = start.a;
  search.c = start.c;
  search.steps = 0;
  search.period = 0;
  search.ahead = 0;
  let { w, b, a, c } = start;
  let done = 0;
  let residual = Infinity;
  let lastPeriod = 0;
  let looks = 0;
  let lifts = 0;
  let widest = 0;
  let widestBefore = Infinity;
  let imbalance = 0; // the sum of a² − w² − b² over the looks of this epoch
  let imbalanceBefore = NaN;
  let rises = 0;
  let falls = 0;
  let nextProof = 0;
  let nextFlight = 0;
  let rest: DescentDecision | undefined;
  while (true) {
    evaluate(w, b, a, c, teacher, samples, at);
    const isGrowing = at.loss > residual;
    residual = at.loss;
    search.w = w;
    search.b = b;
    search.a = a;
    search.c = c;
    search.steps = done;
    let decision = rest ?? decisionAt(w, b, a, c, isGrowing || done === 0, setting);
    // A proof that fails costs as much as a hundred steps: the next one is tried when there are half as many more.
    if (!decision && learningRate > 0 && done >= nextProof) {
      decision = isExact ? certified(w, b, a, c, setting) : closesIn(w, b, a, c, setting);
      nextProof = done + (done >> 1);
      if (!decision && isExact && done >= nextFlight) {
        decision = certifiedAhead(search, setting);
        nextFlight = 4 * done + FLIGHT;
      }
    }
    if (decision || done >= steps) {
      search.decision = decision ?? 'out-of-steps';
      return;
    }
    const stride = Math.min(STRIDE, steps - done, 1 + (done >> 2));
    // The orbit seen from here: how far it goes, and after how many steps it is back.
    const w0 = w;
    const b0 = b;
    const a0 = a;
    const c0 = c;
    let width = 0;
    let period = 0;
    let loss = at.loss;
    for (let step = 1; step <= stride; step++) {
      const nextW = w - learningRate * at.w;
      const nextB = b - learningRate * at.b;
      const nextA = a - learningRate * at.a;
      const nextC = c - learningRate * at.c;
      // Written so that NaN counts as divergence too.
      if (!(Math.abs(nextW) + Math.abs(nextB) + Math.abs(nextA) + Math.abs(nextC) < DIVERGENCE)) {
        search.w = w;
        search.b = b;
        search.a = a;
        search.c = c;
        search.steps = done;
        search.decision = 'overflow';
        return;
      }
      w = nextW;
      b = nextB;
      a = nextA;
      c = nextC;
      done++;
      const away = Math.abs(w - w0) + Math.abs(b - b0) + Math.abs(a - a0) + Math.abs(c - c0);
      if (away > width) width = away;
      else if (period === 0 && away <= RETURN * width) period = step;
      if (isExact) evaluateExact(w, b, a, c, teacher, at);
      else evaluateSampled(w, b, a, c, teacher, samples, at);
      if (at.loss > loss) lifts++;
      loss = at.loss;
    }
    const size = 1 + Math.abs(w) + Math.abs(b) + Math.abs(a) + Math.abs(c);
    // With exact inputs a plateau beside a saddle can be as slow, and is left in the end.
    if (stride === STRIDE && width <= (isExact ? 0 : STUCK * size)) rest = restAt(w, b, a, setting);
    if (stride < STRIDE || width <= NARROW * size) {
      looks = lifts = widest = imbalance = rises = falls = lastPeriod = 0;
      widestBefore = Infinity;
      imbalanceBefore = NaN;
      continue;
    }
    if (period > 0 && period === lastPeriod) {
      search.period = period;
      rest = 'returning';
    }
    lastPeriod = period;
    widest = Math.max(widest, width);
    imbalance += a * a - w * w - b * b;
    if (++looks === EPOCH) {
      // An orbit that slides along the solutions to where they are stable changes this mean in one direction only.
      if (widest < (1 - NARROWING) * widestBefore || lifts < LIFTS * EPOCH * STRIDE) rises = falls = 0;
      else if (imbalance > imbalanceBefore) rises++;
      else if (imbalance < imbalanceBefore) falls++;
      if (rises + falls >= 2 * TURNS && (Math.min(rises, falls) >= TURNS || !canSettle(setting))) rest = 'roaming';
      if (rises + falls >= PATIENCE) rest = 'roaming';
      widestBefore = widest;
      imbalanceBefore = imbalance;
      looks = lifts = widest = imbalance = 0;
    }
  }
}

/** Above this share of 2/λ of the flattest solution there is nothing to slide to. */
const MARGIN = 1.02;

/** Whether any solution but the dead ones is stable at this rate. */
function canSettle(setting: DescentSetting): boolean {
  setting.flattest ??= flattestSharpness(setting.teacher, setting.fits);
  return setting.learningRate * setting.flattest < 2 * MARGIN;
}

/** What can be told at one student whose evaluation is in `at`. */
function decisionAt(
  w: number,
  b: number,
  a: number,
  c: number,
  isGrowing: boolean,
  setting: DescentSetting,
): DescentDecision | undefined {
  const { teacher, learningRate, fits, size } = setting;
  const reach = Math.abs(w) * R;
  // No input is active, at any number of samples: c alone moves, by the factor 1 − η in each step.
  if (w === 0 ? b <= 0 : b < -reach) {
    return at.c === 0 || (learningRate >= 0 && learningRate <= 2) ? 'inactive' : 'growing-offset';
  }
  if (learningRate === 0) return 'no-rate';
  if (learningRate < 0) return undefined;
  if (w === 0 && a === 0 && Math.abs(at.c) <= 1e-15 * (Math.abs(fits.mean) + size)) return 'at-saddle';
  if (!isGrowing) {
    if (2 * at.loss <= (SOLVED * size) ** 2 && isStable(w, b, a, c, setting)) return 'solved';
    if (b > reach * (1 - REST) && Math.hypot(at.M0, at.M1) <= REST * size) return 'best-line';
  }
  // A kink that runs to the end of the data gets there from inside, in the end by steps lost in rounding.
  const isFading = b + reach <= reach * REST && Math.abs(at.c) <= REST * size;
  if (isFading && a * w * teacher.m * teacher.s < 0) return 'faded';
  return undefined;
}

/** What a student is that has come to rest, as far as double precision goes, without a residual that is gone. */
function restAt(w: number, b: number, a: number, { teacher }: DescentSetting): DescentDecision {
  const reach = Math.abs(w) * R;
  if (b > reach * (1 - EDGE)) return 'best-line';
  return b + reach <= EDGE * reach && a * w * teacher.m * teacher.s < 0 ? 'faded' : 'stuck';
}

const there = newEvaluation();
const hessian = newHessianEntries();
const run = newIntegration();

/** Where 1 − η·λ/2 is at least this, steps follow the flow: no direction overshoots its goal. */
const CALM = 0.5;

/** Where it is at least this, steps overshoot, but each less than the one before, and the loss falls. */
const STEADY = 0.3;

/** Where it is less, this part of the best line's loss, times its square, is close enough to the teacher to stay. */
const CLOSE = 1e-4;

/** Of the flow that is followed ahead. */
const TRIES = 60;
const TOLERANCE = 0.1;

/**
 * The certificate of the flow that holds here, if steps of this rate can't break it: if they are small against the
 * sharpness, here and where the flow goes from here.
 */
function certified(
  w: number,
  b: number,
  a: number,
  c: number,
  { teacher, learningRate, fits }: DescentSetting,
): Certificate | undefined {
  const certificate = certificateAt(w, b, a, c, at.loss, teacher, fits);
  if (!certificate) return undefined;
  evaluateHessian(w, b, a, c, teacher, at, hessian);
  const directness = 1 - 0.5 * learningRate * frobeniusNorm(hessian);
  switch (certificate) {
    case 'below-line': {
      const end = landingPoint({ w, b, a }, teacher);
      const least = Math.min(directness, directnessAt(end.w, end.b, end.a, end.c, teacher, learningRate));
      if (least >= CALM) return certificate;
      if (at.loss > CLOSE * fits.linearLoss) return undefined;
      const exact = 1 - 0.5 * learningRate * eigenvaluesOf(symmetricMatrix(hessian)).at(-1)!;
      return exact > 0 && at.loss <= CLOSE * exact * fits.linearLoss ? certificate : undefined;
    }
    case 'active-everywhere':
      return directness > 0 && staysLinear(w, b, a, c, fits, directness) ? certificate : undefined;
    case 'driven-out':
      return directness >= CALM ? certificate : undefined;
    default:
      return directness >= STEADY && flowIsCalm(w, b, a, c, teacher, learningRate, fits) ? certificate : undefined;
  }
}

/** The flow is followed ahead from the start, and again after so many steps and whenever there are four times as many. */
const FLIGHT = 32;

/** The certificate that holds where descent comes to by calm steps, if one does; then `search` is there. */
function certifiedAhead(search: DescentSearch, setting: DescentSetting): Certificate | undefined {
  const { teacher, learningRate, fits } = setting;
  begin(run, search.w, search.b, search.a, search.c, teacher, learningRate);
  if (!followCalmly(run, teacher, fits)) return undefined;
  const { w, b, a, c } = run.point;
  const { evaluations } = run;
  evaluateExact(w, b, a, c, teacher, at);
  const certificate = certified(w, b, a, c, setting);
  if (!certificate) {
    evaluateExact(search.w, search.b, search.a, search.c, teacher, at);
    return undefined;
  }
  search.w = w;
  search.b = b;
  search.a = a;
  search.c = c;
  search.ahead = evaluations;
  return certificate;
}

/** 1 − η·λ/2, or less: λ is the sharpness, and what is used for it the Frobenius norm. */
function directnessAt(w: number, b: number, a: number, c: number, teacher: Teacher, learningRate: number): number {
  evaluateExact(w, b, a, c, teacher, there);
  evaluateHessian(w, b, a, c, teacher, there, hessian);
  return 1 - 0.5 * learningRate * frobeniusNorm(hessian);
}

/** Whether steps of this rate are small all along the flow from here, until it is sure to stay linear, or at rest. */
function flowIsCalm(
  w: number,
  b: number,
  a: number,
  c: number,
  teacher: Teacher,
  learningRate: number,
  fits: BestFits,
): boolean {
  begin(run, w, b, a, c, teacher);
  for (let tries = 0; tries < TRIES; tries++) {
    const { point, at } = run;
    if (tryStep(run, teacher, TOLERANCE)) {
      // The Hessian is that of the point before.
      if (1 - 0.5 * learningRate * frobeniusNorm(run.hessian) < STEADY) return false;
      const isAway = point.b > Math.abs(point.w) * R && staysLinear(point.w, point.b, point.a, point.c, fits);
      if (isAway || Math.hypot(at.w, at.b, at.a, at.c) <= 1e-6) return true;
    }
  }
  return false;
}

/**
 * With samples: whether the student, active on the same ones as the teacher, is so close that only the teacher is left.
 * On these samples it is a line and a constant, and fits both; the line needs two samples to be the teacher's.
 */
function closesIn(w: number, b: number, a: number, c: number, setting: DescentSetting): 'closing-in' | undefined {
  const { teacher, learningRate, fits } = setting;
  const n = setting.samples as number;
  if (at.loss > CLOSE * fits.linearLoss || w * teacher.s <= 0 || a * teacher.m <= 0) return undefined;
  const split = splitIndex(w, b, n);
  const active = w > 0 ? n - split : split;
  if (active < 2 || active > n - 2 || split !== splitIndex(teacher.s, -teacher.s * teacher.k, n)) return undefined;
  const end = landingPoint({ w, b, a }, teacher);
  const isCalm = (point: Student): boolean => directnessOfSamples(point, setting) >= 0.5 * CALM;
  return isCalm({ w, b, a, c }) && isCalm(end) && learningRate > 0 ? 'closing-in' : undefined;
}

function directnessOfSamples({ w, b, a, c }: Student, { teacher, learningRate, samples }: DescentSetting): number {
  evaluate(w, b, a, c, teacher, samples, there);
  if (samples === 'exact') evaluateHessian(w, b, a, c, teacher, there, hessian);
  else evaluateSampledHessian(w, b, a, samples, there, hessian);
  return 1 - 0.5 * learningRate * frobeniusNorm(hessian);
}

/** Whether steps of this rate stay at a solution that is here. */
function isStable(w: number, b: number, a: number, c: number, setting: DescentSetting): boolean {
  return (
    directnessOfSamples({ w, b, a, c }, setting) >= 0 ||
    setting.learningRate * eigenvaluesOf(symmetricMatrix(hessian)).at(-1)! <= 2
  );
}

/** The kind of end that a decision stands for, at the student where it was made. */
export function kindOfDescent(
  decision: DescentDecision,
  student: Student,
  { fits, teacher }: DescentSetting,
): OutcomeKind {
  switch (decision) {
    case 'solved':
      if (fits.form !== 'bent') return 'linear';
      evaluateExact(student.w, student.b, student.a, student.c, teacher, there);
      return there.loss <= INTERPOLANT * fits.constantLoss ? 'teacher' : 'interpolant';
    case 'closing-in':
      return 'teacher';
    case 'best-line':
      return 'linear';
    case 'faded':
      return 'dead';
    case 'at-saddle':
      return 'saddle';
    case 'returning':
    case 'roaming':
      return 'unsettled';
    case 'overflow':
    case 'growing-offset':
      return 'diverged';
    case 'stuck':
    case 'no-rate':
    case 'out-of-steps':
      return 'undecided';
    default:
      return CERTIFICATES[decision].kind;
  }
}

/**
 * A student without a residual on its samples is the teacher if its exact loss is less than this part of a constant's.
 */
const INTERPOLANT = 1e-9;
