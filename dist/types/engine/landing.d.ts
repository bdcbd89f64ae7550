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
export declare function landing(student: Student, teacher: Teacher): Student;
/** The same, unchecked: for hot loops. */
export declare function landingPoint({ w, b, a }: Pick<Student, 'w' | 'b' | 'a'>, { m, k, c, s }: Teacher): Student;
