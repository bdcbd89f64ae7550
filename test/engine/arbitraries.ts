/** Random and degenerate students and teachers for the property tests. */
import fc from 'fast-check';
import { R, type Student, type Teacher } from '../../src/engine/index.js';

/** Not closer to 0 than 1e−100: products of such numbers underflow, and no oracle here is better than the code. */
const ordinary = fc.double({ min: -3, max: 3, noNaN: true }).filter((x) => Math.abs(x) > 1e-100);
/** Values at which something changes: zero, the ends of the data, tiny and large ones. */
const special = fc.constantFrom(0, 1, -1, R, -R, 0.5, 1e-6, -1e-6, 30, -30);
const weight = fc.oneof({ arbitrary: ordinary, weight: 4 }, { arbitrary: special, weight: 1 });

export const students: fc.Arbitrary<Student> = fc.record({ w: weight, b: weight, a: weight, c: weight });

export const teachers: fc.Arbitrary<Teacher> = fc.record({
  m: weight,
  k: weight,
  c: weight,
  s: fc.constantFrom<1 | -1>(1, -1),
});
