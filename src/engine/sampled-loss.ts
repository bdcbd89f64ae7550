import type { Evaluation } from './evaluation.js';
import { placeOf, R } from './inputs.js';
import type { Teacher } from './neuron.js';

/**
 * The loss L = ½·mean (f(xᵢ) − t(xᵢ))² over n equally spaced inputs, and its gradient, in O(1).
 *
 * The samples fall into at most three runs in which the residual is linear in x; the sums over a run follow
 * from its number of samples, their mean and their variance. A sample on the kink counts as active, as in the
 * reference trajectories (docs/decisions/0002-sample-on-the-kink.md).
 * Allocates nothing. `n` is a whole number ≥ 2 (see checkSamples).
 */
export function evaluateSampled(
  w: number,
  b: number,
  a: number,
  c: number,
  teacher: Teacher,
  n: number,
  out: Evaluation,
): void {
  const { m, k, s } = teacher;
  const offset = c - teacher.c;
  // The student switches between samples p − 1 and p, the teacher between q − 1 and q.
  const p = splitIndex(w, b, n);
  const q = splitIndex(s, -s * k, n);
  const rising = w > 0 || (w === 0 && b > 0);
  let from = 0;
  let E0 = 0;
  let M0 = 0;
  let M1 = 0;
  let square = 0;
  for (let run = 0; run < 3; run++) {
    const to = run === 2 ? n : (run === 0) === p < q ? p : q;
    const count = to - from;
    if (count > 0) {
      const active = rising === from >= p;
      const taught = s > 0 === from >= q;
      const h = count / n;
      const x = placeOf((from + to - 1) / 2, n);
      const spacing = (2 * R) / (n - 1);
      const variance = (spacing * spacing * (count * count - 1)) / 12;
      const e = (active ? a * (w * x + b) : 0) - (taught ? m * s * (x - k) : 0) + offset;
      const slope = (active ? a * w : 0) - (taught ? m * s : 0);
      E0 += h * e;
      if (active) {
        M0 += h * e;
        M1 += h * (e * x + slope * variance);
      }
      square += h * (e * e + slope * slope * variance);
    }
    from = to;
  }
  out.loss = square / 2;
  out.w = a * M1;
  out.b = a * M0;
  out.a = w * M1 + b * M0;
  out.c = E0;
  out.M0 = M0;
  out.M1 = M1;
}

/**
 * The first sample on the far side of the kink of relu(w·x + b), 0 … n: for w > 0 the first active one, for
 * w < 0 the first inactive one. At w = 0 every sample is on one side: 0 (all active if b > 0, none otherwise).
 */
export function splitIndex(w: number, b: number, n: number): number {
  if (w === 0) return 0;
  const isRising = w > 0;
  const guess = Math.ceil(((-b / w + R) / (2 * R)) * (n - 1));
  let index = guess > n ? n : guess > 0 ? guess : 0;
  // Division and product round differently: let the product decide, as the plain sum does.
  while (index > 0 && w * placeOf(index - 1, n) + b >= 0 === isRising) index--;
  while (index < n && w * placeOf(index, n) + b >= 0 !== isRising) index++;
  return index;
}
