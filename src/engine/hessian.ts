import { newEvaluation, type Evaluation } from './evaluation.js';
import { evaluateExact } from './exact-loss.js';
import { clampToData, placeOf, R } from './inputs.js';
import { splitIndex } from './sampled-loss.js';
import { targetAt, type Student, type Teacher } from './neuron.js';

/** The upper triangle of the Hessian: `wb` is ∂²L/∂w∂b. Hot loops allocate one object and have it filled in place. */
export interface HessianEntries {
  ww: number;
  wb: number;
  wa: number;
  wc: number;
  bb: number;
  ba: number;
  bc: number;
  aa: number;
  ac: number;
  cc: number;
}

/** NaN, not 0: so V8 keeps the fields as floating-point numbers from the beginning. */
export const newHessianEntries = (): HessianEntries => ({
  ww: NaN,
  wb: NaN,
  wa: NaN,
  wc: NaN,
  bb: NaN,
  ba: NaN,
  bc: NaN,
  aa: NaN,
  ac: NaN,
  cc: NaN,
});

/**
 * The exact Hessian of the exact loss at a point whose loss and gradient are in `at`. Allocates nothing.
 *
 * The student is active on one interval of the data; with h its probability and X, Z moments over it,
 * E[∂f ∂f] is made of those moments and E[e ∂²f] of the residual's (M0 and M1). Moving the kink moves the end
 * of the interval: that adds D, made of the residual at the kink.
 *
 * Degenerate cases: w = 0 has no kink, and a kink outside the data has no residual: D = 0. On the edges of the
 * data and at w = b = 0 the loss is not twice differentiable, and what is returned is the value on one side.
 * With |w| < 1e−290 and the kink inside the data D can overflow to ±Infinity.
 */
export function evaluateHessian(
  w: number,
  b: number,
  a: number,
  c: number,
  teacher: Teacher,
  at: Evaluation,
  out: HessianEntries,
): void {
  const k = -b / w; // ±Infinity or NaN at w = 0, where it is not used
  const low = w > 0 ? clampToData(k) : -R;
  const high = w < 0 ? clampToData(k) : w === 0 && b <= 0 ? -R : R;
  fillHessian(w, b, a, at, (high - low) * (0.5 / R), (low + high) / 2, ((high - low) * (high - low)) / 12, out);
  if (k > -R && k < R) {
    const D = (a * (c - targetAt(teacher, k)) * (0.5 / R)) / Math.abs(w);
    out.ww += D * k * k;
    out.wb += D * k;
    out.bb += D;
  }
}

/** The same for n samples: between two samples the kink moves freely, so there is no D. Allocates nothing. */
export function evaluateSampledHessian(
  w: number,
  b: number,
  a: number,
  n: number,
  at: Evaluation,
  out: HessianEntries,
): void {
  const split = splitIndex(w, b, n);
  const from = w < 0 || (w === 0 && b <= 0) ? 0 : split;
  const to = w > 0 || (w === 0 && b > 0) ? n : split;
  const count = to - from;
  const spacing = (2 * R) / (n - 1);
  const x = count > 0 ? placeOf((from + to - 1) / 2, n) : 0;
  fillHessian(w, b, a, at, count / n, x, count > 0 ? (spacing * spacing * (count * count - 1)) / 12 : 0, out);
}

/** From the probability h of the inputs where the student is active, their mean x, and their variance. */
function fillHessian(
  w: number,
  b: number,
  a: number,
  at: Evaluation,
  h: number,
  x: number,
  variance: number,
  out: HessianEntries,
): void {
  const z = w * x + b;
  const X1 = h * x;
  const Z0 = h * z;
  const Z1 = h * (z * x + w * variance);
  out.ww = a * a * h * (x * x + variance);
  out.wb = a * a * X1;
  out.wa = at.M1 + a * Z1;
  out.wc = a * X1;
  out.bb = a * a * h;
  out.ba = at.M0 + a * Z0;
  out.bc = a * h;
  out.aa = h * (z * z + w * w * variance);
  out.ac = Z0;
  out.cc = 1;
}

/**
 * The root of the sum of all squares: at least as large as every eigenvalue, and close to the largest at a solution.
 */
export const frobeniusNorm = ({ ww, wb, wa, wc, bb, ba, bc, aa, ac, cc }: HessianEntries): number =>
  Math.sqrt(ww * ww + bb * bb + aa * aa + cc * cc + 2 * (wb * wb + wa * wa + wc * wc + ba * ba + bc * bc + ac * ac));

/** The Hessian of the exact loss: 4 × 4, rows and columns in the order w, b, a, c, symmetric. */
export function hessian(student: Student, teacher: Teacher): number[][] {
  const { w, b, a, c } = student;
  const at = newEvaluation();
  evaluateExact(w, b, a, c, teacher, at);
  const entries = newHessianEntries();
  evaluateHessian(w, b, a, c, teacher, at, entries);
  return symmetricMatrix(entries);
}

export function symmetricMatrix({ ww, wb, wa, wc, bb, ba, bc, aa, ac, cc }: HessianEntries): number[][] {
  return [
    [ww, wb, wa, wc],
    [wb, bb, ba, bc],
    [wa, ba, aa, ac],
    [wc, bc, ac, cc],
  ];
}
