/**
 * The rule by which the reference page makes its outcome map: descent at a rate that is safe for the start, until the
 * outcome shows. Once with 201 samples in a plain loop, as the page simulates, and once with our exact gradient.
 */
import { R } from '../src/engine/index.ts';
import { newEvaluation } from '../src/engine/evaluation.ts';
import { evaluateExact } from '../src/engine/exact-loss.ts';
import { bestFits, inputAt, target } from '../src/engine/index.ts';

/** evaluate(w, b, a, c, out) fills loss and gradient. */
export function sampledGradient(teacher) {
  const n = 201;
  const x = Float64Array.from({ length: n }, (_, i) => inputAt(i, n));
  const y = x.map((value) => target(teacher, value));
  return (w, b, a, c, out) => {
    out.loss = out.w = out.b = out.a = out.c = 0;
    for (let i = 0; i < n; i++) {
      const z = w * x[i] + b;
      const active = z > 0;
      const e = (active ? a * z : 0) + c - y[i];
      out.loss += e * e;
      out.c += e;
      if (active) {
        out.w += e * x[i];
        out.b += e;
        out.a += e * z;
      }
    }
    out.loss /= 2 * n;
    out.w *= a / n;
    out.b *= a / n;
    out.a /= n;
    out.c /= n;
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
        if (out.loss < solved) return { kind: 'teacher', step };
        if (b + R * Math.abs(w) <= 0) return { kind: 'dead', step };
        if (mayStop && step % 200 === 0) {
          if (before - out.loss < 1e-7 * before) break;
          before = out.loss;
        }
        w -= rate * out.w;
        b -= rate * out.b;
        a -= rate * out.a;
        c -= rate * out.c;
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
