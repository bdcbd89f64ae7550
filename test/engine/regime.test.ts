/** What the engine says of a student: where it is active, its kink, its sharpness and its best line. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bestFits, gradient, loss, R, regimeOf, solutions, type Teacher } from '../../src/engine/index.js';
import { students, teachers } from './arbitraries.js';

const t1: Teacher = { m: 0.5, k: 0.5, c: -0.5, s: 1 };
const t2: Teacher = { m: 0.5, k: 0, c: 0, s: 1 };
const close = (actual: number, expected: number, tolerance: number): void =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

describe('regime', () => {
  it('says on which inputs the student is active', () => {
    assert.equal(regimeOf({ w: 1, b: 2, a: 1, c: 0 }, t1).active, 'all');
    assert.equal(regimeOf({ w: 1, b: 0, a: 1, c: 0 }, t1).active, 'some');
    assert.equal(regimeOf({ w: 1, b: -2, a: 1, c: 0 }, t1).active, 'none');
    assert.equal(regimeOf({ w: 0, b: 1, a: 1, c: 0 }, t1).active, 'all');
    assert.equal(regimeOf({ w: 0, b: 1, a: 1, c: 0 }, t1).edges, null);
  });

  it('gives the velocity of the kink, inside the data and at their ends', () => {
    fc.assert(
      fc.property(students, teachers, (student, teacher) => {
        fc.pre(Math.abs(student.w) > 0.05 && Math.abs(student.w) < 4);
        const velocity = (at: typeof student): number => {
          const slope = gradient(at, teacher);
          // So short a time that w changes by a millionth of itself at most: a steep loss would move it through 0.
          const h = (1e-6 * Math.abs(at.w)) / Math.max(1, Math.abs(slope.w), Math.abs(slope.b));
          const kinkAt = (sign: number): number => -(at.b - sign * h * slope.b) / (at.w - sign * h * slope.w);
          return (kinkAt(1) - kinkAt(-1)) / (2 * h);
        };
        const regime = regimeOf(student, teacher);
        const expected = velocity(student);
        close(regime.kinkVelocity, expected, 1e-5 * (1 + Math.abs(expected)) * (1 + Math.abs(regime.kink)) ** 2);
        for (const edge of Object.values(regime.edges!)) {
          const atEdge = velocity({ ...student, b: -edge.x * student.w });
          if (edge.beyond === 'dead') close(atEdge, 0, 1e-6);
          else close(edge.kinkVelocity, atEdge, 1e-4 * (1 + Math.abs(atEdge)));
          if (edge.beyond === 'linear') assert.equal(edge.kink === 're-enters', edge.kinkVelocity * edge.x < 0);
          else assert.equal(edge.kink, 'trapped');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the sharpness on the hyperbola of solutions, and the largest stable rate', () => {
    const rates = new Map([
      [t1, [0.095, 0.361, 1.351, 1.735, 1.476, 0.618, 0.109]],
      [t2, [0.084, 0.315, 1.163, 1.406, 0.783, 0.238, 0.04]],
    ]);
    for (const [teacher, expected] of rates) {
      [0.1, 0.2, 0.5, 1, 2, 4, 10].forEach((w, i) => {
        const student = { w, b: -teacher.k * w, a: teacher.m / w, c: teacher.c };
        close(regimeOf(student, teacher).largestStableRate, expected[i]!, 6e-4);
      });
    }
  });

  it('gives the best line at fixed a and c: no other w and b are better', () => {
    const { bestLine } = regimeOf({ w: 1, b: 3, a: 0.5, c: -1 }, t1);
    assert.ok(bestLine!.isActiveOnAll);
    const least = loss(bestLine!.student, t1);
    for (const [w, b] of [
      [0.01, 0],
      [-0.01, 0],
      [0, 0.01],
      [0, -0.01],
    ] as const) {
      const other = { ...bestLine!.student, w: bestLine!.student.w + w, b: bestLine!.student.b + b };
      assert.ok(loss(other, t1) > least);
    }
    assert.equal(regimeOf({ w: 1, b: 0, a: 0, c: 0 }, t1).bestLine, null);
  });

  it('says of the best line at fixed a and c whether it is active at both ends of the data', () => {
    fc.assert(
      fc.property(students, teachers, (student, teacher) => {
        fc.pre(student.a !== 0);
        const { bestLine } = regimeOf(student, teacher);
        const { w, b } = bestLine!.student;
        const least = Math.min(b - w * R, b + w * R);
        fc.pre(Math.abs(least) > 1e-9);
        assert.equal(bestLine!.isActiveOnAll, least > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells which end draws a kink that is inside and close to it, once c has settled', () => {
    for (const teacher of [t1, { ...t1, s: -1 as const, k: -0.5 }, { ...t1, m: -0.5 }]) {
      const { mean } = bestFits(teacher);
      for (const w of [0.7, -0.7]) {
        for (const a of [0.2, -0.2]) {
          const { left, right } = regimeOf({ w, b: 0, a, c: mean }, teacher).edges!;
          const dead = w > 0 ? right : left;
          assert.equal(dead.beyond, 'dead');
          const b = -0.99 * dead.x * w;
          const slope = gradient({ w, b, a, c: mean }, teacher);
          // d(−b/w)/dt as w and b go down their gradient.
          const outwards = Math.sign(dead.x) * (slope.b / w - (b * slope.w) / w ** 2);
          assert.ok(Math.abs(outwards) > 1e-6, 'it moves');
          assert.equal(dead.attracts, outwards > 0, `w = ${w}, a = ${a}`);
        }
      }
    }
  });

  it('refuses bad arguments by name', () => {
    assert.throws(() => regimeOf({ w: NaN, b: 0, a: 0, c: 0 }, t1), /student\.w/);
    assert.throws(() => solutions({ ...t1, k: NaN }), /teacher\.k/);
  });
});
