import type { BestFits } from './best-fits.js';
import { eigenvaluesOf } from './eigenvalues.js';
import { newEvaluation } from './evaluation.js';
import { evaluateExact } from './exact-loss.js';
import { evaluateHessian, newHessianEntries, symmetricMatrix } from './hessian.js';
import { R } from './inputs.js';
import type { Student, Teacher } from './neuron.js';

/** Sizes of w from e^−4 to e^4: beyond, a or w is so large that no solution is flat. */
const EXPONENTS = 4;
const SPACING = 1 / 8;

/**
 * The least sharpness (largest eigenvalue of the Hessian) that a teacher's solutions have, the dead ones left out: with
 * a rate above 2 divided by this, descent can settle nowhere but at the dead. On a grid in ln w, to about 1 %.
 */
export function flattestSharpness(teacher: Teacher, { form, mean, slope }: BestFits): number {
  let least = Infinity;
  for (let exponent = -EXPONENTS; exponent <= EXPONENTS; exponent += SPACING) {
    const size = Math.exp(exponent);
    if (form === 'bent') {
      const { m, k, c, s } = teacher;
      least = Math.min(least, sharpnessAt({ w: s * size, b: -k * s * size, a: m / size, c }, teacher));
    }
    // A line is flattest with its kink at the end of the data: b makes it sharper.
    const a = slope / size;
    least = Math.min(least, sharpnessAt({ w: size, b: R * size, a, c: mean - a * R * size }, teacher));
  }
  return least;
}

function sharpnessAt({ w, b, a, c }: Student, teacher: Teacher): number {
  const at = newEvaluation();
  const entries = newHessianEntries();
  evaluateExact(w, b, a, c, teacher, at);
  evaluateHessian(w, b, a, c, teacher, at, entries);
  return eigenvaluesOf(symmetricMatrix(entries)).at(-1)!;
}
