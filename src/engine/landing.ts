import type { Student, Teacher } from './neuron.js';

/**
 * Where gradient flow lands that reaches the teacher: it keeps Q = a² − w² − b², so of all students that equal the
 * teacher (a·|w| = m, b = −k·w, c) it is the one with
 *
 *   w² = (−Q + √(Q² + 4m²(1 + k²))) / (2(1 + k²))
 *
 * Degenerate case: with m = 0 it is w = b = 0 or a = 0, whichever this Q allows.
 */
export function landingPoint({ w, b, a }: Pick<Student, 'w' | 'b' | 'a'>, { m, k, c, s }: Teacher): Student {
  const Q = a * a - w * w - b * b;
  const stretch = 1 + k * k;
  const root = Math.sqrt(Q * Q + 4 * m * m * stretch);
  // For Q > 0 the difference −Q + root cancels; the other form of the same root does not.
  const square = Q > 0 ? (2 * m * m) / (Q + root) : (root - Q) / (2 * stretch);
  const size = Math.sqrt(square);
  const output = m === 0 ? Math.sqrt(Math.max(0, Q)) : m / size;
  return { w: s * size, b: 0 - k * s * size, a: output, c };
}
