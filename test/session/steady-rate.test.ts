import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { descend, loss, presets, type Student, type Teacher } from '../../src/engine/index.js';
import { steadyRate } from '../../src/session/steady-rate.js';

const { teacher, student } = presets.get('home')!;
const TRIAL = 1000;

const ROUND = /^(0\.0*)?[125]$/;

describe('the rate to try', () => {
  const starts: [string, Student, Teacher, number][] = [
    ['home, rate 1', student, teacher, 1],
    ['steep', { w: 4, b: 1, a: 5, c: 0 }, teacher, 1],
    ['steeper', { w: -20, b: 3, a: 12, c: -1 }, teacher, 0.5],
    ['far', { w: 1, b: 30, a: 1, c: 0 }, teacher, 0.1],
    ['a steep teacher', student, { m: 30, k: -1, c: 2, s: -1 }, 1],
  ];
  for (const [name, start, teacher, diverged] of starts) {
    it(`is a round one below, which does not diverge and ends lower: ${name}`, () => {
      const rate = steadyRate(start, teacher, 'exact', diverged)!;
      assert.match(String(rate), ROUND);
      assert.ok(rate < diverged);
      const end = descend(start, teacher, { learningRate: rate, steps: TRIAL });
      assert.equal(end.diverged, false);
      assert.ok(loss(end, teacher) <= loss(start, teacher));
    });
  }

  it('is the largest of these', () => {
    const start = { w: 4, b: 1, a: 5, c: 0 };
    const rate = steadyRate(start, teacher, 'exact', 1)!;
    const larger = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001].filter((other) => other > rate);
    assert.ok(larger.length > 0, 'the example is too tame');
    for (const learningRate of larger) {
      const end = descend(start, teacher, { learningRate, steps: TRIAL });
      assert.ok(end.diverged || loss(end, teacher) > loss(start, teacher), `${learningRate} would do`);
    }
  });

  it('is not one that goes on for ever and ends higher, as beside a teacher with a steep student', () => {
    // Without diverging the steps of 0.2 and of 0.1 throw this student out of the valley in which it begins.
    const start = { w: 12, b: -6, a: 0.0375, c: -0.5 };
    const lossAt = (learningRate: number): number => {
      const end = descend(start, teacher, { learningRate, steps: TRIAL });
      return end.diverged ? Infinity : loss(end, teacher);
    };
    assert.ok(lossAt(0.2) > loss(start, teacher) && lossAt(0.2) < Infinity);
    assert.ok(lossAt(steadyRate(start, teacher, 'exact', 0.5)!) <= loss(start, teacher));
  });

  it('is for the inputs that are learned from', () => {
    const start = { w: 4, b: 1, a: 5, c: 0 };
    const rate = steadyRate(start, teacher, 2, 1)!;
    assert.equal(descend(start, teacher, { learningRate: rate, steps: TRIAL, samples: 2 }).diverged, false);
  });

  it('is none where even 1e−4 diverges', () => {
    assert.equal(steadyRate({ w: 1e4, b: 0, a: 1e4, c: 0 }, teacher, 'exact', 1), undefined);
    assert.equal(steadyRate(student, teacher, 'exact', 1e-4), undefined);
  });
});
