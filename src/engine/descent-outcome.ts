import { CERTIFICATES, isCertificate, type Certificate } from './certificates.js';
import { certified, certifiedAhead, closesIn, isStable } from './descent-proofs.js';
import type { DescentSetting } from './descent-setting.js';
import { newEvaluation } from './evaluation.js';
import { evaluateExact } from './exact-loss.js';
import { R } from './inputs.js';
import type { OutcomeKind } from './kinds.js';
import { evaluate } from './loss.js';
import type { Student } from './neuron.js';
import { makeSteps, STRIDE, watchOrbit, type Walker } from './orbit.js';

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

/** One descent that is followed to its end; of an orbit that returns `period` tells after how many steps. */
export interface DescentSearch extends Walker {
  decision: DescentDecision;
  /** Evaluations of the flow that was followed on from there to the decision (see certifiedAhead); 0 if none was. */
  ahead: number;
}

/** A residual this small beside the teacher's deviation counts as none: descent is at rest to 9 digits. */
const REST = 1e-9;
/** A residual this small, where steps are stable, only becomes smaller. */
const SOLVED = 1e-6;
/** An orbit narrower than this, beside the size of its weights, is one that settles. */
const NARROW = 1e-7;
/** Steps this small, beside the size of the weights, are rounding errors. */
const STUCK = 1e-13;
/** A kink at rest is at an end of the data if it is this close, in half widths of the data. */
const EDGE = 1e-6;
/** The flow is followed ahead from the start, and again after so many steps and whenever there are four times as many. */
const FLIGHT = 32;

const at = newEvaluation();
const there = newEvaluation();

/**
 * Makes the steps of descent until its end is known, at most `steps` of them. The student of the result is where it was
 * decided.
 *
 * Between two looks the steps are plain ones. A look asks whether the student is dead, at rest or, where steps are
 * small against the sharpness, under a certificate of the flow. Other descents may go on for ever: their orbit
 * returns, or it roams for long, as widely as before.
 */
export function searchDescent({ w, b, a, c }: Student, setting: DescentSetting, steps: number): DescentSearch {
  const search: DescentSearch = {
    w,
    b,
    a,
    c,
    steps: 0,
    width: 0,
    period: 0,
    lifts: 0,
    decision: 'out-of-steps',
    ahead: 0,
  };
  evaluate(w, b, a, c, setting.teacher, setting.samples, at);
  const proof = proofsOf(search, setting);
  let orbitEnd = watchOrbit(setting);
  let decision: DescentDecision | undefined = decisionAt(search, true, setting) ?? proof();
  while (!decision && search.steps < steps) {
    const { loss } = at;
    const stride = Math.min(STRIDE, steps - search.steps, 1 + (search.steps >> 2));
    if (!makeSteps(search, stride, setting, at)) decision = 'overflow';
    else if (stride === STRIDE && isStill(search, setting)) decision = restAt(search, setting);
    else if (stride === STRIDE && isWide(search)) decision = orbitEnd(search);
    else orbitEnd = watchOrbit(setting);
    decision ??= decisionAt(search, at.loss > loss, setting) ?? proof();
  }
  search.decision = decision ?? 'out-of-steps';
  return search;
}

/** Whether the last steps have not moved the student. With exact inputs a plateau can be as slow, and is left in the end. */
const isStill = (search: DescentSearch, { samples }: DescentSetting): boolean =>
  search.width <= (samples === 'exact' ? 0 : STUCK * sizeOf(search));

/** Whether the orbit of the last steps is too wide to be one that settles. */
const isWide = (search: DescentSearch): boolean => search.width > NARROW * sizeOf(search);

const sizeOf = ({ w, b, a, c }: Student): number => 1 + Math.abs(w) + Math.abs(b) + Math.abs(a) + Math.abs(c);

/** What can be told at one student whose evaluation is in `at`. */
function decisionAt(student: Student, isGrowing: boolean, setting: DescentSetting): DescentDecision | undefined {
  const { w, b, a } = student;
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
    if (2 * at.loss <= (SOLVED * size) ** 2 && isStable(student, setting)) return 'solved';
    if (b > reach * (1 - REST) && Math.hypot(at.M0, at.M1) <= REST * size) return 'best-line';
  }
  // A kink that runs to the end of the data gets there from inside, in the end by steps lost in rounding.
  const isFading = b + reach <= reach * REST && Math.abs(at.c) <= REST * size;
  if (isFading && a * w * teacher.m * teacher.s < 0) return 'faded';
  return undefined;
}

/**
 * The function that is returned is called at every look, and tells what is proven at the search's student, or where
 * descent comes to from there; then that is where the search is.
 */
function proofsOf(search: DescentSearch, setting: DescentSetting): () => DescentDecision | undefined {
  let nextProof = 0;
  let nextFlight = 0;
  return () => {
    const { steps } = search;
    if (setting.learningRate <= 0 || steps < nextProof) return undefined;
    // A proof that fails costs as much as a hundred steps: the next one is tried when there are half as many more.
    nextProof = steps + (steps >> 1);
    if (setting.samples !== 'exact') return closesIn(search, at, setting);
    const mayFollow = steps >= nextFlight;
    const certificate = certified(search, at, setting, mayFollow);
    if (certificate || !mayFollow) return certificate;
    nextFlight = 4 * steps + FLIGHT;
    return certifiedAhead(search, setting);
  };
}

/** What a student is that has come to rest, as far as double precision goes, without a residual that is gone. */
function restAt({ w, b, a }: Student, { teacher }: DescentSetting): DescentDecision {
  const reach = Math.abs(w) * R;
  if (b > reach * (1 - EDGE)) return 'best-line';
  return b + reach <= EDGE * reach && a * w * teacher.m * teacher.s < 0 ? 'faded' : 'stuck';
}

/** The kind of end that a decision stands for, at the student where it was made. */
export function kindOfDescent(
  decision: DescentDecision,
  student: Student,
  { fits, teacher }: DescentSetting,
): OutcomeKind {
  if (isCertificate(decision)) return CERTIFICATES[decision].kind;
  if (decision !== 'solved') return KINDS[decision];
  if (fits.form !== 'bent') return 'linear';
  evaluateExact(student.w, student.b, student.a, student.c, teacher, there);
  return there.loss <= INTERPOLANT * fits.constantLoss ? 'teacher' : 'interpolant';
}

/** The decisions that stand for one kind of end. */
const KINDS: Readonly<Record<Exclude<DescentDecision, Certificate | 'solved'>, OutcomeKind>> = {
  'closing-in': 'teacher',
  'best-line': 'linear',
  faded: 'dead',
  'at-saddle': 'saddle',
  returning: 'unsettled',
  roaming: 'unsettled',
  overflow: 'diverged',
  'growing-offset': 'diverged',
  stuck: 'undecided',
  'no-rate': 'undecided',
  'out-of-steps': 'undecided',
};

/**
 * A student without a residual on its samples is the teacher if its exact loss is less than this part of a constant's.
 */
const INTERPOLANT = 1e-9;
