import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  bestFits,
  descend,
  flow,
  gradient,
  hessian,
  loss,
  presets,
  type Flow,
  type Student,
  type Teacher,
} from '../../src/engine/index.js';
import { students, teachers } from './arbitraries.js';
import { random } from './random.js';
import { follow } from './tight-flow.js';

const KEYS = ['w', 'b', 'a', 'c'] as const;
const invariant = ({ w, b, a }: { w: number; b: number; a: number }): number => a * a - w * w - b * b;
const pointOf = (path: Flow, i: number): Student => ({ w: path.w[i]!, b: path.b[i]!, a: path.a[i]!, c: path.c[i]! });

describe('hessian', () => {
  it('is the derivative of the gradient', () => {
    const h = 1e-6;
    fc.assert(
      fc.property(students, teachers, (student, teacher) => {
        // Not where the kink crosses an edge or w = 0 within the difference: the Hessian jumps there.
        fc.pre(Math.abs(student.w) > 0.05);
        const reach = Math.abs(student.w) * Math.sqrt(3);
        fc.pre(Math.abs(Math.abs(student.b) - reach) > 1e-4);
        const matrix = hessian(student, teacher);
        const size = KEYS.reduce((sum, key) => sum + Math.abs(student[key]), 1 + Math.abs(teacher.m * teacher.k));
        KEYS.forEach((column, j) => {
          const plus = gradient({ ...student, [column]: student[column] + h }, teacher);
          const minus = gradient({ ...student, [column]: student[column] - h }, teacher);
          KEYS.forEach((row, i) => {
            const expected = (plus[row] - minus[row]) / (2 * h);
            const error = Math.abs(matrix[i]![j]! - expected);
            // Where the kink passes the teacher's, the third derivative jumps by about 1/w².
            assert.ok(
              error <= (1e-6 * size ** 4) / Math.min(1, student.w ** 2),
              `${row}${column}: ${matrix[i]![j]} is not ${expected}`,
            );
          });
        });
      }),
      { numRuns: 5000 },
    );
  });

  it('is symmetric, and finite where there is no kink', () => {
    fc.assert(
      fc.property(students, teachers, (student, teacher) => {
        for (const w of [student.w, 0]) {
          const matrix = hessian({ ...student, w }, teacher);
          matrix.forEach((row, i) => row.forEach((value, j) => assert.equal(value, matrix[j]![i])));
          if (w === 0) matrix.flat().forEach((value) => assert.ok(Number.isFinite(value)));
        }
      }),
    );
  });
});

describe('flow', () => {
  it('arrives where tight integration does', () => {
    const { between, sign } = random(11);
    for (let i = 0; i < 200; i++) {
      const student = { w: between(-2, 2), b: between(-2, 2), a: between(-2, 2), c: between(-1, 1) };
      const teacher: Teacher = { m: sign() * between(0.3, 1.5), k: between(-1.5, 1.5), c: between(-1, 1), s: sign() };
      const time = 3;
      const path = flow(student, teacher, { time, tolerance: 1e-7 });
      const expected = follow(student, teacher, 1e-10, (y, t) => (t >= time ? [...y] : undefined), time)!;
      const last = path.time.length - 1;
      assert.ok(path.complete && path.time[last] === time);
      KEYS.forEach((key, j) => {
        const error = Math.abs(path[key][last]! - expected[j]!);
        assert.ok(error < 2e-3, `${key} off by ${error}: ${JSON.stringify([student, teacher])}`);
      });
    }
  });

  it('conserves a² − w² − b² to the tolerance and never climbs', () => {
    fc.assert(
      fc.property(students, teachers, fc.constantFrom(1e-3, 1e-5, 1e-7), (student, teacher, tolerance) => {
        const path = flow(student, teacher, { time: 5, tolerance });
        const start = invariant(student);
        for (let i = 0; i < path.time.length; i++) {
          const point = pointOf(path, i);
          const drift = Math.abs(invariant(point) - start);
          const size = 1 + Math.max(...KEYS.flatMap((key) => [Math.abs(student[key]), Math.abs(point[key])]));
          assert.ok(drift <= 100 * tolerance * size ** 2, `drift ${drift} of ${start} at tolerance ${tolerance}`);
          if (i > 0) {
            assert.ok(path.loss[i]! <= path.loss[i - 1]! * (1 + 1e-3) + tolerance * size ** 2, 'the loss climbs');
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the limit of descent: for every preset they stay close', () => {
    for (const { teacher, student } of presets.values()) {
      const path = flow(student, teacher, { time: 10 });
      const end = descend(student, teacher, { learningRate: 1e-4, steps: 100_000 });
      for (const key of KEYS) assert.ok(Math.abs(path[key].at(-1)! - end[key]) < 5e-3, key);
    }
  });

  it('comes to rest, and says so', () => {
    for (const { teacher, student } of presets.values()) {
      const path = flow(student, teacher, { until: 1e-9 });
      const end = pointOf(path, path.time.length - 1);
      assert.ok(path.complete && path.time.length < 500, `${path.time.length} points`);
      for (const slope of Object.values(gradient(end, teacher))) assert.ok(Math.abs(slope) <= 1e-9);
      path.loss.forEach((value, i) => assert.equal(value, loss(pointOf(path, i), teacher)));
    }
    const { teacher, student } = presets.get('home')!;
    assert.equal(flow(student, teacher, { time: 0 }).time.length, 1);
  });

  it('of huge values ends, and stays finite', () => {
    for (const size of [1e4, 1e8]) {
      const student = { w: size, b: -size, a: -size, c: size };
      const path = flow(student, { m: size, k: 0.5, c: -size, s: -1 }, { time: 1 });
      for (const key of KEYS) assert.ok(path[key].every((value) => Number.isFinite(value)));
    }
  });

  it('refuses bad arguments by name', () => {
    const { teacher, student } = presets.get('home')!;
    assert.throws(() => flow(student, teacher, {}), /time or options.until/);
    assert.throws(() => flow(student, teacher, { time: NaN }), /options\.time/);
    assert.throws(() => flow(student, teacher, { until: -1 }), /options\.until/);
    assert.throws(() => flow(student, teacher, { time: 1, tolerance: 0 }), /tolerance/);
    assert.throws(() => flow({ ...student, b: NaN }, teacher, { time: 1 }), /student\.b/);
    assert.throws(() => flow(student, teacher, { time: 1, tries: 0 }), /options\.tries/);
  });
});

describe('the flow', () => {
  const { student, teacher } = presets.get('home')!;

  it('tries no more often than it is told to', () => {
    const path = flow(student, teacher, { until: 1e-9, tries: 5 });
    assert.ok(path.time.length <= 5 && !path.complete);
  });

  it('goes on where there is no kink: from w = b = 0 only c moves, to the mean', () => {
    const path = flow({ w: 0, b: 0, a: 1, c: 0 }, teacher, { until: 1e-9, tries: 500 });
    assert.ok(path.complete && Math.abs(path.c.at(-1)! - bestFits(teacher).mean) < 1e-6);
  });

  it('goes on where there is no kink: from w = b = 0 only c moves, to the mean', () => {
    const teacher: Teacher = { m: 0.5, k: 0.5, c: -0.5, s: 1 };
    const path = flow({ w: 0, b: 0, a: 1, c: 0 }, teacher, { until: 1e-9 });
    assert.ok(path.complete && path.time.length < 500, `${path.time.length} points`);
    assert.ok(Math.abs(path.c.at(-1)! - bestFits(teacher).mean) < 1e-6);
    assert.deepEqual([path.w.at(-1), path.b.at(-1), path.a.at(-1)], [0, 0, 1]);
  });
});

describe('descent', () => {
  it('changes a² − w² − b² by η²(Lₐ² − L_w² − L_b²) a step', () => {
    fc.assert(
      fc.property(students, teachers, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (student, teacher, rate) => {
        const next = descend(student, teacher, { learningRate: rate, steps: 1 });
        fc.pre(!next.diverged);
        const slope = gradient(student, teacher);
        const change = rate ** 2 * invariant(slope);
        const size = KEYS.reduce((sum, key) => sum + student[key] ** 2 + next[key] ** 2, 1);
        assert.ok(Math.abs(invariant(next) - invariant(student) - change) <= 1e-12 * size);
      }),
      { numRuns: 5000 },
    );
  });
});
