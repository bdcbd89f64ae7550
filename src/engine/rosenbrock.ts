import { newEvaluation, type Evaluation } from './evaluation.js';
import { evaluateExact } from './exact-loss.js';
import { evaluateHessian, newHessianEntries, type HessianEntries } from './hessian.js';
import { R } from './inputs.js';
import type { Student, Teacher } from './neuron.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The factors of a symmetric matrix LDLᵀ: i0 … i3 are the inverses of the diagonal D, the others the entries of L. */
interface Factors {
  i0: number;
  l10: number;
  l20: number;
  l30: number;
  i1: number;
  l21: number;
  l31: number;
  i2: number;
  l32: number;
  i3: number;
}

// NaN, not 0: so V8 keeps the fields as floating-point numbers from the beginning.
const newPoint = (): Mutable<Student> => ({ w: NaN, b: NaN, a: NaN, c: NaN });
const newFactors = (): Factors => ({
  i0: NaN,
  l10: NaN,
  l20: NaN,
  l30: NaN,
  i1: NaN,
  l21: NaN,
  l31: NaN,
  i2: NaN,
  l32: NaN,
  i3: NaN,
});

/** One integration of gradient flow (dy/dt = −∇L, exact inputs), advanced in place. Allocate one and reuse it. */
export interface Integration {
  /** Where it is. */
  point: Mutable<Student>;
  /** Loss, gradient and moments there. */
  at: Evaluation;
  time: number;
  /** The next step to try, in units of time. */
  stepSize: number;
  /** Evaluations of loss and gradient so far. */
  evaluations: number;
  /** a² − w² − b² ≥ 0 at the start: conserved, so that a never crosses 0. */
  keepsSign: boolean;
  /**
   * An estimate of how far `point` is from the exact flow or, with a rate, from descent: what each step adds to it,
   * carried along to first order.
   */
  readonly drift: Mutable<Student>;
  /** The rate of the descent that is followed by its flow; 0 where the flow itself is meant. */
  learningRate: number;
  next: Mutable<Student>;
  ahead: Evaluation;
  readonly middle: Evaluation;
  readonly hessian: HessianEntries;
  readonly factors: Factors;
  readonly solved: Mutable<Student>;
}

export const newIntegration = (): Integration => ({
  point: newPoint(),
  at: newEvaluation(),
  time: NaN,
  stepSize: NaN,
  evaluations: 0,
  keepsSign: false,
  drift: newPoint(),
  learningRate: NaN,
  next: newPoint(),
  ahead: newEvaluation(),
  middle: newEvaluation(),
  hessian: newHessianEntries(),
  factors: newFactors(),
  solved: newPoint(),
});

/** Puts an integration at a start, with a first step of the size of the gradient's Lipschitz constant. */
export function begin(
  run: Integration,
  w: number,
  b: number,
  a: number,
  c: number,
  teacher: Teacher,
  learningRate = 0,
): void {
  run.learningRate = learningRate;
  run.time = 0;
  run.evaluations = 0;
  setPoint(run.drift, 0, 0, 0, 0);
  run.keepsSign = a * a >= w * w + b * b;
  putAt(run, w, b, a, c, teacher);
}

/** Puts a begun integration at another point of the same flow. */
export function putAt(run: Integration, w: number, b: number, a: number, c: number, teacher: Teacher): void {
  setPoint(run.point, w, b, a, c);
  run.stepSize = 0.6 / (1 + a * a + w * w + b * b);
  run.evaluations++;
  evaluateExact(w, b, a, c, teacher, run.at);
}

function setPoint(out: Mutable<Student>, w: number, b: number, a: number, c: number): void {
  out.w = w;
  out.b = b;
  out.a = a;
  out.c = c;
}

const GAMMA = 1 / (2 + Math.SQRT2);
const E32 = 6 + Math.SQRT2;

/**
 * Where w and b are small the kink −b/w is sensitive to them: beyond this many times their size the error allowed
 * in them is not measured against 1 + max |y| but against them.
 */
const KINK = 5;

/** Likewise the error allowed in the height above the dead cone, b + |w|·R, is measured against this many heights. */
const CONE = 20;

/**
 * Tries one step of the modified Rosenbrock pair of order 2(3) of Shampine and Reichelt ("The MATLAB ODE suite",
 * 1997; ode23s) with the exact Hessian, keeping the estimated error below tolerance·(1 + max |y|).
 * L-stable: near a solution the steps grow until it is reached. Allocates nothing.
 *
 * Returns whether the step was made. If not, the next try is smaller. Besides too large an error, what the exact
 * flow can't do is refused (see isImpossible).
 */
export function tryStep(run: Integration, teacher: Teacher, tolerance: number): boolean {
  const { point, next, at, middle, ahead, solved, factors } = run;
  const w = point.w;
  const b = point.b;
  const a = point.a;
  const c = point.c;
  const h = run.stepSize;
  evaluateHessian(w, b, a, c, teacher, at, run.hessian);
  if (!factorize(run.hessian, h * GAMMA, factors)) {
    // Next to w = 0 the second derivatives overflow, and no step is short enough: it counts, so that the search ends.
    run.evaluations++;
    run.stepSize = 0.3 * h;
    return false;
  }
  solve(factors, -at.w, -at.b, -at.a, -at.c, solved);
  const w1 = solved.w;
  const b1 = solved.b;
  const a1 = solved.a;
  const c1 = solved.c;
  const half = h / 2;
  evaluateExact(w + half * w1, b + half * b1, a + half * a1, c + half * c1, teacher, middle);
  run.evaluations++;
  solve(factors, -middle.w - w1, -middle.b - b1, -middle.a - a1, -middle.c - c1, solved);
  const w2 = w1 + solved.w;
  const b2 = b1 + solved.b;
  const a2 = a1 + solved.a;
  const c2 = c1 + solved.c;
  const nextW = (next.w = w + h * w2);
  const nextB = (next.b = b + h * b2);
  const nextA = (next.a = a + h * a2);
  const nextC = (next.c = c + h * c2);
  if (isImpossible(w, b, a, nextW, nextB, nextA, run.keepsSign, teacher)) {
    run.stepSize = 0.3 * h;
    return false;
  }
  evaluateExact(nextW, nextB, nextA, nextC, teacher, ahead);
  run.evaluations++;
  solve(
    factors,
    -ahead.w - E32 * (w2 + middle.w) - 2 * (w1 + at.w),
    -ahead.b - E32 * (b2 + middle.b) - 2 * (b1 + at.b),
    -ahead.a - E32 * (a2 + middle.a) - 2 * (a1 + at.a),
    -ahead.c - E32 * (c2 + middle.c) - 2 * (c1 + at.c),
    solved,
  );
  const size = 1 + Math.max(Math.abs(w), Math.abs(b), Math.abs(a), Math.abs(c));
  // At w = b = 0 there is no kink to be sensitive.
  const kinkSize = Math.min(size, KINK * Math.sqrt(w * w + b * b)) || size;
  const errorW = w1 - 2 * w2 + solved.w;
  const errorB = b1 - 2 * b2 + solved.b;
  const errorA = a1 - 2 * a2 + solved.a;
  const errorC = c1 - 2 * c2 + solved.c;
  // Inside the dead cone nothing depends on how deep inside.
  const height = b + Math.abs(w) * R;
  const coneSize = height > 0 ? Math.min(size, CONE * height) : size;
  const worst = Math.max(
    Math.max(Math.abs(errorW), Math.abs(errorB)) / kinkSize,
    Math.max(Math.abs(errorA), Math.abs(errorC)) / size,
    Math.abs(errorB + (w < 0 ? -R : R) * errorW) / coneSize,
  );
  const error = ((h / 6) * worst) / tolerance;
  // Not written as error > 1: an overflow to NaN is refused too.
  if (!(error <= 1)) {
    run.stepSize = h * (error < 70 ? 0.85 / Math.cbrt(error) : 0.2);
    return false;
  }
  carryDrift(run, h);
  // A step of descent differs from the flow by −η²/2·H∇L, so in time by −η/2·H∇L, which is η/2·d∇L/dt.
  const lag = run.learningRate / 2;
  const drift = run.drift;
  drift.w += (h / 6) * errorW + lag * (ahead.w - at.w);
  drift.b += (h / 6) * errorB + lag * (ahead.b - at.b);
  drift.a += (h / 6) * errorA + lag * (ahead.a - at.a);
  drift.c += (h / 6) * errorC + lag * (ahead.c - at.c);
  run.time += h;
  run.stepSize = h * (error > 0.005 ? 0.85 / Math.cbrt(error) : 5);
  run.point = next;
  run.next = point;
  run.at = ahead;
  run.ahead = at;
  return true;
}

/** Carries the drift along a step that was made: the same method for the linear equation dg/dt = −H·g. */
function carryDrift({ drift, hessian: H, factors, solved }: Integration, h: number): void {
  const { w, b, a, c } = drift;
  solve(
    factors,
    -(H.ww * w + H.wb * b + H.wa * a + H.wc * c),
    -(H.wb * w + H.bb * b + H.ba * a + H.bc * c),
    -(H.wa * w + H.ba * b + H.aa * a + H.ac * c),
    -(H.wc * w + H.bc * b + H.ac * a + H.cc * c),
    solved,
  );
  const { w: w1, b: b1, a: a1, c: c1 } = solved;
  const half = h / 2;
  const midW = w + half * w1;
  const midB = b + half * b1;
  const midA = a + half * a1;
  const midC = c + half * c1;
  solve(
    factors,
    -(H.ww * midW + H.wb * midB + H.wa * midA + H.wc * midC) - w1,
    -(H.wb * midW + H.bb * midB + H.ba * midA + H.bc * midC) - b1,
    -(H.wa * midW + H.ba * midB + H.aa * midA + H.ac * midC) - a1,
    -(H.wc * midW + H.bc * midB + H.ac * midA + H.cc * midC) - c1,
    solved,
  );
  drift.w = w + h * (w1 + solved.w);
  drift.b = b + h * (b1 + solved.b);
  drift.a = a + h * (a1 + solved.a);
  drift.c = c + h * (c1 + solved.c);
}

/**
 * What the exact flow never does: let a cross 0 where a² ≥ w² + b²; let w cross 0 with b ≤ 0 or against the teacher's
 * slope (at w = 0 < b, w′ has the sign of a·m·s of the teacher); enter the dead cone, which takes infinite time.
 * A kink so close to the dead cone that rounding is about to take it in is let in, though: in some of these cases
 * the exact flow would bring it back, but no descent in double precision can.
 */
function isImpossible(
  w: number,
  b: number,
  a: number,
  nextW: number,
  nextB: number,
  nextA: number,
  keepsSign: boolean,
  { m, s }: Teacher,
): boolean {
  if (keepsSign && a * nextA < 0) return true;
  if (w * nextW < 0) {
    if (b * Math.abs(nextW) + nextB * Math.abs(w) <= 0) return true;
    if (a * nextW * m * s < 0) return true;
  }
  return nextB <= -Math.abs(nextW) * R && b + Math.abs(w) * R > 1e-15 * Math.abs(b);
}

/** Fills in the factors LDLᵀ of I + g·H. Returns false unless the matrix is positive definite. */
function factorize(H: HessianEntries, g: number, out: Factors): boolean {
  const wb = g * H.wb;
  const wa = g * H.wa;
  const wc = g * H.wc;
  const d0 = 1 + g * H.ww;
  const i0 = 1 / d0;
  const l10 = wb * i0;
  const l20 = wa * i0;
  const l30 = wc * i0;
  const d1 = 1 + g * H.bb - l10 * wb;
  const i1 = 1 / d1;
  const ba = g * H.ba - l20 * wb;
  const bc = g * H.bc - l30 * wb;
  const l21 = ba * i1;
  const l31 = bc * i1;
  const d2 = 1 + g * H.aa - l20 * wa - l21 * ba;
  const i2 = 1 / d2;
  const ac = g * H.ac - l30 * wa - l31 * ba;
  const l32 = ac * i2;
  const d3 = 1 + g * H.cc - l30 * wc - l31 * bc - l32 * ac;
  out.i0 = i0;
  out.l10 = l10;
  out.l20 = l20;
  out.l30 = l30;
  out.i1 = i1;
  out.l21 = l21;
  out.l31 = l31;
  out.i2 = i2;
  out.l32 = l32;
  out.i3 = 1 / d3;
  return d0 > 0 && d1 > 0 && d2 > 0 && d3 > 0;
}

function solve(F: Factors, r0: number, r1: number, r2: number, r3: number, out: Mutable<Student>): void {
  const y1 = r1 - F.l10 * r0;
  const y2 = r2 - F.l20 * r0 - F.l21 * y1;
  const y3 = r3 - F.l30 * r0 - F.l31 * y1 - F.l32 * y2;
  const x3 = y3 * F.i3;
  const x2 = y2 * F.i2 - F.l32 * x3;
  const x1 = y1 * F.i1 - F.l21 * x2 - F.l31 * x3;
  out.w = r0 * F.i0 - F.l10 * x1 - F.l20 * x2 - F.l30 * x3;
  out.b = x1;
  out.a = x2;
  out.c = x3;
}
