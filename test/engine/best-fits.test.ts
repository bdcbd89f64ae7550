/** The best constant and the best line, against sums over the data. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bestFits, R, target, type Teacher } from '../../src/engine/index.js';
import { teachers } from './arbitraries.js';

const t1: Teacher = { m: 0.5, k: 0.5, c: -0.5, s: 1 };
const t2: Teacher = { m: 0.5, k: 0, c: 0, s: 1 };
const close = (actual: number, expected: number, tolerance: number): void =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

/** The means by a fine midpoint sum, from the definition. */
function fitsBySum(teacher: Teacher): { mean: number; slope: number; constantLoss: number; linearLoss: number } {
  const n = 20_000;
  let mean = 0;
  let slope = 0;
  let square = 0;
  for (let i = 0; i < n; i++) {
    const x = -R + (2 * R * (i + 0.5)) / n;
    const y = target(teacher, x);
    mean += y / n;
    slope += (x * y) / n;
    square += (y * y) / n;
  }
  const constantLoss = (square - mean * mean) / 2;
  return { mean, slope, constantLoss, linearLoss: constantLoss - (slope * slope) / 2 };
}

describe('best fits', () => {
  it('are those of a sum over the data', () => {
    fc.assert(
      fc.property(teachers, (teacher) => {
        const expected = fitsBySum(teacher);
        const size = (1 + Math.abs(teacher.m) * (2 + Math.abs(teacher.k)) + Math.abs(teacher.c)) ** 2;
        const actual = bestFits(teacher);
        for (const key of ['mean', 'slope', 'constantLoss', 'linearLoss'] as const) {
          close(actual[key], expected[key], 1e-7 * size);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('have the published values', () => {
    close(bestFits(t1).mean, -0.390451453, 1e-9);
    close(bestFits(t1).slope, 0.144753857, 1e-9);
    close(bestFits(t1).constantLoss, 0.016494454, 1e-9);
    close(bestFits(t1).linearLoss, 0.006017614, 1e-9);
    close(bestFits(t2).linearLoss, 0.0078125, 1e-15);
  });
});
