import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gradient, inputAt, loss, predict, R, target, type Student, type Teacher } from '../../src/engine/index.js';
import { students, teachers } from './arbitraries.js';

/** Nodes and weights of the 5-point Gauss–Legendre rule on [−1, 1]: exact for polynomials up to degree 9. */
const GAUSS: readonly (readonly [number, number])[] = [
  [-0.906179845938664, 0.23692688505618908],
  [-0.5384693101056831, 0.47862867049936647],
  [0, 0.5688888888888889],
  [0.5384693101056831, 0.47862867049936647],
  [0.906179845938664, 0.23692688505618908],
];

/** E[g(x)] by quadrature between the kinks, written from the definition and not from the closed form. */
function expectation(g: (x: number) => number, kinks: number[]): number {
  const nodes = [-R, ...kinks.filter((x) => Math.abs(x) < R).sort((x, y) => x - y), R];
  let total = 0;
  for (let i = 1; i < nodes.length; i++) {
    const middle = (nodes[i]! + nodes[i - 1]!) / 2;
    const half = (nodes[i]! - nodes[i - 1]!) / 2;
    for (const [node, weight] of GAUSS) total += half * weight * g(middle + half * node);
  }
  return total / (2 * R);
}

function derivatives(student: Student, teacher: Teacher, x: number): [number, number, number, number, number] {
  const { w, b, a } = student;
  const e = predict(student, x) - target(teacher, x);
  // relu′(0) = 1, except that a student with w = 0 has no kink: it is active if b > 0.
  const active = w === 0 ? b > 0 : w * x + b >= 0;
  return [(e * e) / 2, active ? e * a * x : 0, active ? e * a : 0, active ? e * (w * x + b) : 0, e];
}

const close = (actual: number, expected: number, scale: number, tolerance: number): void =>
  assert.ok(
    Math.abs(actual - expected) <= tolerance * scale,
    `${actual} is not ${expected} within ${tolerance} of ${scale}`,
  );

/** The size of the terms that a derivative is made of, against which rounding is to be judged. */
const scaleOf = ({ w, b, a, c }: Student, teacher: Teacher): number =>
  (1 + Math.abs(w) + Math.abs(b) + Math.abs(a)) *
  (1 +
    Math.abs(a) * (2 * Math.abs(w) + Math.abs(b)) +
    Math.abs(c - teacher.c) +
    Math.abs(teacher.m) * (2 + Math.abs(teacher.k))) **
    2;

const values = (student: Student, teacher: Teacher, samples: 'exact' | number): number[] => {
  const { w, b, a, c } = gradient(student, teacher, samples);
  return [loss(student, teacher, samples), w, b, a, c];
};

describe('exact loss and gradient', () => {
  it('agree with quadrature, degenerate cases included', () => {
    fc.assert(
      fc.property(students, teachers, (student, teacher) => {
        const kinks = [teacher.k, ...(student.w === 0 ? [] : [-student.b / student.w])];
        values(student, teacher, 'exact').forEach((value, i) => {
          const expected = expectation((x) => derivatives(student, teacher, x)[i]!, kinks);
          close(value, expected, scaleOf(student, teacher), 1e-13);
        });
      }),
      { numRuns: 20_000 },
    );
  });

  it('agree with finite differences', () => {
    const h = 1e-5;
    fc.assert(
      fc.property(students, teachers, (student, teacher) => {
        // At w = 0 with b = 0 the loss has a corner: no derivative to compare with.
        fc.pre(Math.abs(student.w) > 1e-2);
        const exact = gradient(student, teacher);
        for (const key of ['w', 'b', 'a', 'c'] as const) {
          const at = (d: number): number => loss({ ...student, [key]: student[key] + d }, teacher);
          close(exact[key], (at(h) - at(-h)) / (2 * h), scaleOf(student, teacher), 1e-5);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('keep their digits next to a solution', () => {
    const teacher: Teacher = { m: 0.5, k: 0.25, c: -0.5, s: 1 };
    const student: Student = { w: 1, b: -0.25, a: 0.5 + 2 ** -30, c: -0.5 };
    // The residual is 2⁻³⁰·relu(x − k) to the last bit.
    const expected = (2 ** -60 * (R - 0.25) ** 3) / (12 * R);
    // One ulp of the output is 1e−7 of the residual; expanded squares would be off by a factor of 1e3.
    close(loss(student, teacher), expected, expected, 1e-6);
  });

  it('are finite for huge and for tiny values', () => {
    for (const size of [1e8, -1e8, 1e-8, 1e-160, 5e-324]) {
      const student = { w: size, b: size, a: -size, c: size };
      for (const value of values(student, { m: size, k: size, c: -size, s: -1 }, 'exact')) {
        assert.ok(Number.isFinite(value), `${size} gives ${value}`);
      }
    }
  });
});

describe('sampled loss and gradient', () => {
  const plainSum = (student: Student, teacher: Teacher, n: number): number[] => {
    const sums = [0, 0, 0, 0, 0];
    for (let i = 0; i < n; i++) derivatives(student, teacher, inputAt(i, n)).forEach((d, j) => (sums[j]! += d / n));
    return sums;
  };

  it('agree with the plain sum over N = 2 … 1001 inputs', () => {
    fc.assert(
      fc.property(students, teachers, fc.integer({ min: 2, max: 1001 }), (student, teacher, n) => {
        const expected = plainSum(student, teacher, n);
        values(student, teacher, n).forEach((value, i) => close(value, expected[i]!, scaleOf(student, teacher), 1e-13));
      }),
      { numRuns: 5_000 },
    );
  });

  it('count a sample on the kink as active', () => {
    const student = { w: 1, b: 0, a: 1, c: 1 };
    close(gradient(student, { m: 0, k: 0, c: 0, s: 1 }, 3).b, (R + 2) / 3, 1, 1e-15);
  });

  it('agree with the plain sum where a kink is on a sample, as far as rounding lets it be there', () => {
    const onSamples = fc.integer({ min: 2, max: 1001 }).chain((n) => fc.tuple(fc.constant(n), fc.nat({ max: n - 1 })));
    fc.assert(
      fc.property(students, teachers, onSamples, (student, teacher, [n, i]) => {
        const at = { ...student, b: -student.w * inputAt(i, n) };
        const expected = plainSum(at, teacher, n);
        values(at, teacher, n).forEach((value, j) => close(value, expected[j]!, scaleOf(at, teacher), 1e-13));
      }),
      { numRuns: 5_000 },
    );
  });

  it('tend to the exact values', () => {
    const student = { w: -0.75, b: 0.8, a: 4 / 3, c: 0 };
    const teacher: Teacher = { m: 0.5, k: 0, c: 0, s: 1 };
    const exact = values(student, teacher, 'exact');
    values(student, teacher, 1_000_001).forEach((value, i) => close(value, exact[i]!, 1, 1e-5));
  });
});

describe('bad arguments', () => {
  const student = { w: 1, b: 0, a: 1, c: 0 };
  const teacher: Teacher = { m: 0.5, k: 0, c: 0, s: 1 };
  it('are refused by name', () => {
    assert.throws(() => loss({ ...student, w: NaN }, teacher), /RangeError.*student\.w|student\.w/);
    assert.throws(() => gradient(student, { ...teacher, k: Infinity }), /teacher\.k/);
    assert.throws(() => loss(student, { ...teacher, s: 0.5 as 1 }), /teacher\.s/);
    for (const samples of [1, 0, -5, 2.5, NaN, Infinity]) {
      assert.throws(() => loss(student, teacher, samples), { name: 'RangeError', message: /samples/ });
    }
  });
});
