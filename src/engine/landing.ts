import { requireSize, requireStudent, requireTeacher } from './check.js';
import type { Student, Teacher } from './neuron.js';

/**
 * Where gradient flow (exact inputs) lands that reaches the teacher: it keeps Q = a² − w² − b², so of all students that
 * equal the teacher (a·|w| = m, b = −k·w, c) it is the one with
 *
 *   w² = (−Q + √(Q² + 4m²(1 + k²))) / (2(1 + k²))
 *
 * It says nothing of whether the flow reaches the teacher: for that ask outcomeOf.
 * Degenerate case: with m = 0 every student with a·w = 0 equals the teacher, and it is the one with the kink k.
 * @throws TypeError or RangeError that names the argument if one is not valid.
 */
export function landing(student: Student, teacher: Teacher): Student {
  requireStudent(student);
  requireTeacher(teacher);
  // The formula squares it.
  requireSize('teacher.k', teacher.k);
  return landingPoint(student, teacher);
}

/** The same, unchecked: for hot loops. */
export function landingPoint({ w, b, a }: Pick<Student, 'w' | 'b' | 'a'>, { m, k, c, s }: Teacher): Student {
  const Q = a * a - w * w - b * b;
  const stretch = 1 + k * k;
  const root = Math.sqrt(Q * Q + 4 * m * m * stretch);
  // For Q > 0 the difference −Q + root cancels; the other form of the same root does not.
  const square = Q > 0 ? (2 * m * m) / (Q + root) : (root - Q) / (2 * stretch);
  const size = Math.sqrt(square);
  const output = size === 0 ? Math.sqrt(Math.max(0, Q)) : m / size;
  return { w: s * size, b: 0 - k * s * size, a: output, c };
}
