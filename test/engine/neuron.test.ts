import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { predict, R, shapeOf, studentOf, target, type Shape } from '../../src/engine/index.js';
import { students } from './arbitraries.js';

describe('shape', () => {
  it('describes the same function as the weights', () => {
    fc.assert(
      fc.property(students, fc.double({ min: -R, max: R, noNaN: true }), (student, x) => {
        fc.pre(Math.abs(student.w) > 1e-3);
        const difference = predict(student, x) - target(shapeOf(student), x);
        assert.ok(Math.abs(difference) <= 1e-12 * (1 + Math.abs(student.a * student.b)), `${difference}`);
      }),
    );
  });

  it('and weights convert into each other', () => {
    fc.assert(
      fc.property(students, (student) => {
        fc.pre(student.w !== 0 && student.a !== 0);
        const back = studentOf(shapeOf(student));
        for (const key of ['w', 'b', 'a', 'c'] as const) {
          assert.ok(Math.abs(back[key] - student[key]) <= 1e-12 * (1 + Math.abs(student[key])), key);
        }
      }),
    );
  });

  it('has a documented value where it is undefined', () => {
    assert.deepEqual(shapeOf({ w: 0, b: 1, a: 2, c: 3 }), { m: 0, k: NaN, c: 3, s: 1, r: 0 });
    assert.deepEqual(shapeOf({ w: -2, b: 1, a: 0, c: 3 }), { m: 0, k: 0.5, c: 3, s: -1, r: Infinity });
    assert.ok(Object.is(shapeOf({ w: 1, b: 0, a: 1, c: 0 }).k, 0), 'a kink at the origin is not −0');
    assert.deepEqual(studentOf({ m: 0, k: 0.5, c: 3, s: -1, r: Infinity }), { w: -1, b: 0.5, a: 0, c: 3 });
  });

  it('refuses a ratio that no student has', () => {
    const shape: Shape = { m: 1, k: 0, c: 0, s: 1, r: 1 };
    for (const r of [0, -1, NaN, Infinity]) assert.throws(() => studentOf({ ...shape, r }), /shape\.r/);
    assert.throws(() => studentOf({ ...shape, k: NaN }), RangeError);
  });

  it('refuses a shape whose student would have a weight beyond 1e75, like any other student', () => {
    const shape: Shape = { m: 1e50, k: 0, c: 0, s: 1, r: 1e-95 };
    const { w, a } = studentOf(shape);
    assert.ok(Math.abs(a / 10 ** 72.5 - 1) < 1e-9 && Math.abs(w * a - shape.m) < 1e-9 * shape.m);
    // |a| = √(|m|/r), |w| = √(|m|·r)
    assert.throws(() => studentOf({ ...shape, r: 1e-105 }), {
      name: 'RangeError',
      message: /the student of this shape\.a/,
    });
    assert.throws(() => studentOf({ ...shape, r: 1e105 }), {
      name: 'RangeError',
      message: /the student of this shape\.w/,
    });
  });
});
