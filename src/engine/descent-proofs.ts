import { certificateAt, staysLinear, type Certificate } from './certificates.js';
import { overshootOfFlattest, type DescentSetting } from './descent-setting.js';
import { eigenvaluesOf } from './eigenvalues.js';
import { newEvaluation, type Evaluation } from './evaluation.js';
import { evaluateExact } from './exact-loss.js';
import { followCalmly } from './flow-outcome.js';
import {
  evaluateHessian,
  evaluateSampledHessian,
  frobeniusNorm,
  newHessianEntries,
  symmetricMatrix,
} from './hessian.js';
import { R } from './inputs.js';
import { landingPoint } from './landing.js';
import { evaluate } from './loss.js';
import type { Student } from './neuron.js';
import { begin, newIntegration, tryStep } from './rosenbrock.js';
import { splitIndex } from './sampled-loss.js';

/** Where 1 − η·λ/2 is at least this, steps follow the flow: no direction overshoots its goal. */
const CALM = 0.5;

/** Where it is at least this, steps overshoot, but each less than the one before, and the loss falls. */
const STEADY = 0.1;

/** A loss above that of the end by this part of the best line's loss, times 1 − η·λ/2, is close enough to stay. */
const CLOSE = 1e-4;

/** Beside the teacher, of the best line's loss: from here on descent only slides along the teacher's solutions. */
const BESIDE = 0.03;
/** It slides to flatter ones if λ is above 2/η by this part at the most, */
const EXCESS = 0.1;
/** and if η·λ/2 is less than this at the flattest one. */
const ROOM = 0.9;

/** Of the flow that is followed ahead. */
const TRIES = 120;
const TOLERANCE = 0.1;
/** The flow is at the best line if its loss is above that of the line by less than this part of the teacher's variance. */
const AT_LINE = 1e-4;

const there = newEvaluation();
const ahead = newEvaluation();
const hessian = newHessianEntries();
const run = newIntegration();

/**
 * The certificate of the flow that holds here, if steps of this rate can't break it: if they are small against the
 * sharpness, here and where the flow goes from here.
 * @param at the evaluation of exact inputs at the student
 * @param mayFollow whether to follow the flow for it where needed, which costs as much as some thousand steps
 */
export function certified(
  student: Student,
  at: Evaluation,
  setting: DescentSetting,
  mayFollow: boolean,
): Certificate | undefined {
  const { w, b, a, c } = student;
  const certificate = certificateAt(w, b, a, c, at.loss, setting.teacher, setting.fits);
  return certificate && holdsForSteps(certificate, student, at, setting, mayFollow) ? certificate : undefined;
}

function holdsForSteps(
  certificate: Certificate,
  student: Student,
  at: Evaluation,
  setting: DescentSetting,
  mayFollow: boolean,
): boolean {
  const { teacher, learningRate, fits } = setting;
  const { w, b, a, c } = student;
  evaluateHessian(w, b, a, c, teacher, at, hessian);
  const directness = directnessOfHessian(learningRate);
  switch (certificate) {
    case 'below-line':
      return reachesTeacher(student, at.loss, directness, setting);
    case 'active-everywhere':
      return directness > 0 && staysLinear(w, b, a, c, fits, directness);
    case 'driven-out':
      return directness >= CALM;
    default:
      return staysAtLine(at.loss, setting) || (mayFollow && directness >= STEADY && flowIsSteady(student, setting));
  }
}

/** Whether descent that is below the loss of the best line comes to rest at the teacher. */
function reachesTeacher(student: Student, loss: number, directness: number, setting: DescentSetting): boolean {
  const { teacher, learningRate, fits } = setting;
  if (Math.min(directness, directnessAt(landingPoint(student, teacher), setting)) >= CALM) return true;
  if (loss > BESIDE * fits.linearLoss) return false;
  // The Hessian is now that of the landing point.
  const atLanding = exactDirectnessOfHessian(learningRate);
  if (loss <= CLOSE * atLanding * fits.linearLoss) return true;
  // At the edge of stability steps that overshoot move the landing point towards flatter solutions, until it is stable.
  return atLanding >= -EXCESS && overshootOfFlattest(setting) <= ROOM;
}

/** Whether a student that can't leave the line, whose Hessian was filled in last, is so close to it that steps stay. */
function staysAtLine(loss: number, { learningRate, fits: { linearLoss } }: DescentSetting): boolean {
  const excess = loss - linearLoss;
  const close = CLOSE * linearLoss;
  return excess <= close && excess <= close * exactDirectnessOfHessian(learningRate);
}

/** A student, and how many evaluations of the flow it took to come there from the last step. */
interface Traveller {
  w: number;
  b: number;
  a: number;
  c: number;
  ahead: number;
}

/** The certificate that holds where descent comes to by calm steps, if one does; then that is where the traveller is. */
export function certifiedAhead(traveller: Traveller, setting: DescentSetting): Certificate | undefined {
  const { teacher, learningRate, fits } = setting;
  begin(run, traveller.w, traveller.b, traveller.a, traveller.c, teacher, learningRate);
  if (!followCalmly(run, teacher, fits)) return undefined;
  const student = { ...run.point };
  const { evaluations } = run;
  evaluateExact(student.w, student.b, student.a, student.c, teacher, ahead);
  const certificate = certified(student, ahead, setting, true);
  if (certificate) Object.assign(traveller, student, { ahead: evaluations });
  return certificate;
}

/** Whether steps of this rate lower the loss all along the flow from here, until it is sure to stay linear, or does. */
function flowIsSteady({ w, b, a, c }: Student, { teacher, learningRate, fits, size }: DescentSetting): boolean {
  begin(run, w, b, a, c, teacher);
  for (let tries = 0; tries < TRIES; tries++) {
    const { point, at } = run;
    if (tryStep(run, teacher, TOLERANCE)) {
      // The point, its evaluation and the Hessian are those before the step.
      if (1 - 0.5 * learningRate * frobeniusNorm(run.hessian) < STEADY) return false;
      const isAway = point.b > Math.abs(point.w) * R && staysLinear(point.w, point.b, point.a, point.c, fits);
      if (isAway || at.loss - fits.linearLoss <= AT_LINE * size * size) return true;
    }
  }
  return false;
}

/**
 * With samples: whether the student, active on the same ones as the teacher, is so close that only the teacher is left.
 * On these samples it is a line and a constant, and fits both; the line needs two samples to be the teacher's.
 * @param at the evaluation of the samples at the student
 */
export function closesIn(student: Student, at: Evaluation, setting: DescentSetting): 'closing-in' | undefined {
  const { teacher, learningRate, fits } = setting;
  const { w, b, a } = student;
  const n = setting.samples as number;
  if (at.loss > CLOSE * fits.linearLoss || w * teacher.s <= 0 || a * teacher.m <= 0) return undefined;
  const split = splitIndex(w, b, n);
  const active = w > 0 ? n - split : split;
  if (active < 2 || active > n - 2 || split !== splitIndex(teacher.s, -teacher.s * teacher.k, n)) return undefined;
  const isCalm = (point: Student): boolean => directnessAt(point, setting) >= 0.5 * CALM;
  return isCalm(student) && isCalm(landingPoint(student, teacher)) && learningRate > 0 ? 'closing-in' : undefined;
}

/** Whether steps of this rate stay at a solution that is here. */
export const isStable = (student: Student, setting: DescentSetting): boolean =>
  directnessAt(student, setting) >= 0 || exactDirectnessOfHessian(setting.learningRate) >= 0;

/** 1 − η·λ/2, or less: λ is the sharpness, and what is used for it the Frobenius norm. Fills in the Hessian. */
function directnessAt({ w, b, a, c }: Student, { teacher, learningRate, samples }: DescentSetting): number {
  evaluate(w, b, a, c, teacher, samples, there);
  if (samples === 'exact') evaluateHessian(w, b, a, c, teacher, there, hessian);
  else evaluateSampledHessian(w, b, a, samples, there, hessian);
  return directnessOfHessian(learningRate);
}

const directnessOfHessian = (learningRate: number): number => 1 - 0.5 * learningRate * frobeniusNorm(hessian);

/** 1 − η·λ/2 itself, of the Hessian that was filled in last. */
const exactDirectnessOfHessian = (learningRate: number): number =>
  1 - 0.5 * learningRate * eigenvaluesOf(symmetricMatrix(hessian)).at(-1)!;
