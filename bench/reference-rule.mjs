/**
 * The rule by which the reference page makes its outcome map: descent at a rate that is safe for the start, until the
 * outcome shows. Once with 201 samples in a plain loop, as the page simulates, and once with our exact gradient.
 */
import { R } from '../src/engine/index.ts';
import { evaluateExact, newEvaluation } from '../src/engine/exact-loss.ts';
import { bestFits, inputAt, target } from '../src/engine/index.ts';

/** evaluate(w, b, a, c, out) fills loss and gradient. */
export function sampledGradient(teacher) {
  const n = 201;
  const x = Float64Array.from({ length: n }, (_, i) => inputAt(i, n));
  const y = x.map((value) => target(teacher, value));
  return (w, b, a, c, out) => {
    out.fill(0);
    for (let i = 0; i < n; i++) {
      const z = w * x[i] + b;
      const active = z > 0;
      const e = (active ? a * z : 0) + c - y[i];
      out[0] += e * e;
      out[4] += e;
      if (active) {
        out[1] += e * x[i];
        out[2] += e;
        out[3] += e * z;
      }
    }
    out[0] /= 2 * n;
    out[1] *= a / n;
    out[2] *= a / n;
    out[3] /= n;
    out[4] /= n;
  };
}

export const exactGradient = (teacher) => (w, b, a, c, out) => evaluateExact(w, b, a, c, teacher, out);

/** The function from a start to 'teacher', 'linear', 'dead' or 'blank', and the number of steps. */
export function referenceRule(teacher, evaluate) {
  const solved = bestFits(teacher).constantLoss / 1000;
  const out = newEvaluation();
  return ({ w, b, a, c }) => {
    const rate = Math.min(0.1, 1 / (1 + 2 * a * a + (R * Math.abs(w) + Math.abs(b)) ** 2));
    let before = Infinity;
    let step = 0;
    for (const [steps, mayStop] of PASSES) {
      for (const end = step + steps; step < end; step++) {
        evaluate(w, b, a, c, out);
        if (out[0] < solved) return { kind: 'teacher', step };
        if (b + R * Math.abs(w) <= 0) return { kind: 'dead', step };
        if (mayStop && step % 200 === 0) {
          if (before - out[0] < 1e-7 * before) break;
          before = out[0];
        }
        w -= rate * out[1];
        b -= rate * out[2];
        a -= rate * out[3];
        c -= rate * out[4];
      }
      const kind = besideAnEdge(w, b);
      if (kind !== 'blank') return { kind, step };
    }
    return { kind: 'blank', step };
  };
}

/** Steps, and whether to stop when 200 of them lower the loss by less than 1e−7 of itself. */
const PASSES = [
  [8000, true],
  [200_000, false],
];

/** Within 2 % of an edge, or beyond it. */
function besideAnEdge(w, b) {
  const reach = R * Math.abs(w);
  if (b > reach * 0.98) return 'linear';
  return b < -reach * 0.98 ? 'dead' : 'blank';
}
