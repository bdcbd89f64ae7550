import { evaluateExact, newEvaluation, type Evaluation } from './exact-loss.js';
import { evaluateHessian, newHessianEntries, type HessianEntries } from './hessian.js';
import { R } from './inputs.js';
import type { Teacher } from './neuron.js';

/** One integration of gradient flow (dy/dt = −∇L, exact inputs), advanced in place. Allocate one and reuse it. */
export interface Integration {
  /** Where it is: w, b, a, c. */
  point: Float64Array;
  /** Loss, gradient and moments there. */
  at: Evaluation;
  time: number;
  /** The next step to try, in units of time. */
  stepSize: number;
  /** Evaluations of loss and gradient so far. */
  evaluations: number;
  /** a² − w² − b² ≥ 0 at the start: conserved, so that a never crosses 0. */
  keepsSign: boolean;
  next: Float64Array;
  ahead: Evaluation;
  readonly middle: Evaluation;
  readonly hessian: HessianEntries;
  readonly factors: Float64Array;
  readonly solved: Float64Array;
}

export const newIntegration = (): Integration => ({
  point: new Float64Array(4),
  at: newEvaluation(),
  time: 0,
  stepSize: 0,
  evaluations: 0,
  keepsSign: false,
  next: new Float64Array(4),
  ahead: newEvaluation(),
  middle: newEvaluation(),
  hessian: newHessianEntries(),
  factors: new Float64Array(10),
  solved: new Float64Array(4),
});

/** Puts an integration at a start, with a first step of the size of the gradient's Lipschitz constant. */
export function begin(run: Integration, w: number, b: number, a: number, c: number, teacher: Teacher): void {
  run.point[0] = w;
  run.point[1] = b;
  run.point[2] = a;
  run.point[3] = c;
  run.time = 0;
  run.stepSize = 0.6 / (1 + a * a + w * w + b * b);
  run.evaluations = 1;
  run.keepsSign = a * a >= w * w + b * b;
  evaluateExact(w, b, a, c, teacher, run.at);
}

const GAMMA = 1 / (2 + Math.SQRT2);
const E32 = 6 + Math.SQRT2;

/**
 * Where w and b are small the kink −b/w is sensitive to them: beyond this many times their size the error allowed
 * in them is not measured against 1 + max |y| but against them.
 */
const KINK = 5;

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
  const w = point[0]!;
  const b = point[1]!;
  const a = point[2]!;
  const c = point[3]!;
  const h = run.stepSize;
  evaluateHessian(w, b, a, c, teacher, at, run.hessian);
  if (!factorize(run.hessian, h * GAMMA, factors)) {
    run.stepSize = 0.3 * h;
    return false;
  }
  solve(factors, -at[1]!, -at[2]!, -at[3]!, -at[4]!, solved);
  const w1 = solved[0]!;
  const b1 = solved[1]!;
  const a1 = solved[2]!;
  const c1 = solved[3]!;
  const half = h / 2;
  evaluateExact(w + half * w1, b + half * b1, a + half * a1, c + half * c1, teacher, middle);
  run.evaluations++;
  solve(factors, -middle[1]! - w1, -middle[2]! - b1, -middle[3]! - a1, -middle[4]! - c1, solved);
  const w2 = w1 + solved[0]!;
  const b2 = b1 + solved[1]!;
  const a2 = a1 + solved[2]!;
  const c2 = c1 + solved[3]!;
  const nextW = (next[0] = w + h * w2);
  const nextB = (next[1] = b + h * b2);
  const nextA = (next[2] = a + h * a2);
  const nextC = (next[3] = c + h * c2);
  if (isImpossible(w, b, a, nextW, nextB, nextA, run.keepsSign, teacher)) {
    run.stepSize = 0.3 * h;
    return false;
  }
  evaluateExact(nextW, nextB, nextA, nextC, teacher, ahead);
  run.evaluations++;
  solve(
    factors,
    -ahead[1]! - E32 * (w2 + middle[1]!) - 2 * (w1 + at[1]!),
    -ahead[2]! - E32 * (b2 + middle[2]!) - 2 * (b1 + at[2]!),
    -ahead[3]! - E32 * (a2 + middle[3]!) - 2 * (a1 + at[3]!),
    -ahead[4]! - E32 * (c2 + middle[4]!) - 2 * (c1 + at[4]!),
    solved,
  );
  const size = 1 + Math.max(Math.abs(w), Math.abs(b), Math.abs(a), Math.abs(c));
  // At w = b = 0 there is no kink to be sensitive.
  const kinkSize = Math.min(size, KINK * Math.sqrt(w * w + b * b)) || size;
  const worst = Math.max(
    Math.max(Math.abs(w1 - 2 * w2 + solved[0]!), Math.abs(b1 - 2 * b2 + solved[1]!)) / kinkSize,
    Math.max(Math.abs(a1 - 2 * a2 + solved[2]!), Math.abs(c1 - 2 * c2 + solved[3]!)) / size,
  );
  const error = ((h / 6) * worst) / tolerance;
  // Not written as error > 1: an overflow to NaN is refused too.
  if (!(error <= 1)) {
    run.stepSize = h * (error < 70 ? 0.85 / Math.cbrt(error) : 0.2);
    return false;
  }
  run.time += h;
  run.stepSize = h * (error > 0.005 ? 0.85 / Math.cbrt(error) : 5);
  run.point = next;
  run.next = point;
  run.at = ahead;
  run.ahead = at;
  return true;
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

/** LDLᵀ factors of I + g·H: 1/d0, l10, l20, l30, 1/d1, l21, l31, 1/d2, l32, 1/d3; false unless positive definite. */
function factorize(H: HessianEntries, g: number, out: Float64Array): boolean {
  const wb = g * H[1]!;
  const wa = g * H[2]!;
  const wc = g * H[3]!;
  const d0 = 1 + g * H[0]!;
  const i0 = 1 / d0;
  const l10 = wb * i0;
  const l20 = wa * i0;
  const l30 = wc * i0;
  const d1 = 1 + g * H[4]! - l10 * wb;
  const i1 = 1 / d1;
  const ba = g * H[5]! - l20 * wb;
  const bc = g * H[6]! - l30 * wb;
  const l21 = ba * i1;
  const l31 = bc * i1;
  const d2 = 1 + g * H[7]! - l20 * wa - l21 * ba;
  const i2 = 1 / d2;
  const ac = g * H[8]! - l30 * wa - l31 * ba;
  const l32 = ac * i2;
  const d3 = 1 + g * H[9]! - l30 * wc - l31 * bc - l32 * ac;
  out[0] = i0;
  out[1] = l10;
  out[2] = l20;
  out[3] = l30;
  out[4] = i1;
  out[5] = l21;
  out[6] = l31;
  out[7] = i2;
  out[8] = l32;
  out[9] = 1 / d3;
  return d0 > 0 && d1 > 0 && d2 > 0 && d3 > 0;
}

function solve(F: Float64Array, r0: number, r1: number, r2: number, r3: number, out: Float64Array): void {
  const y1 = r1 - F[1]! * r0;
  const y2 = r2 - F[2]! * r0 - F[5]! * y1;
  const y3 = r3 - F[3]! * r0 - F[6]! * y1 - F[8]! * y2;
  const x3 = y3 * F[9]!;
  const x2 = y2 * F[7]! - F[8]! * x3;
  const x1 = y1 * F[4]! - F[5]! * x2 - F[6]! * x3;
  out[0] = r0 * F[0]! - F[1]! * x1 - F[2]! * x2 - F[3]! * x3;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}
