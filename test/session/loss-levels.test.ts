/** The levels of the loss, against least squares on many inputs, or on those that there are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { R, type Teacher } from '../../src/engine/index.js';
import { lossLevels } from '../../src/session/loss-levels.js';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const targetsAt = ({ m, k, c, s }: Teacher, inputs: readonly number[]): number[] =>
  inputs.map((x) => m * Math.max(0, s * (x - k)) + c);

/** Half of the mean squared error of the best constant and of the best line, by the normal equations. */
function leastSquares(inputs: readonly number[], targets: readonly number[]): { dead: number; line: number } {
  const [x, t] = [mean(inputs), mean(targets)];
  const slope =
    mean(inputs.map((input, i) => (input - x) * (targets[i]! - t))) / mean(inputs.map((input) => (input - x) ** 2));
  const half = (errors: number[]): number => mean(errors.map((error) => error ** 2)) / 2;
  return {
    dead: half(targets.map((target) => target - t)),
    line: half(targets.map((target, i) => target - t - slope * (inputs[i]! - x))),
  };
}

const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const teachers: fc.Arbitrary<Teacher> = fc.record({
  m: number(0.1, 3),
  k: number(-1.5, 1.5),
  c: number(-1, 1),
  s: fc.constantFrom(1 as const, -1 as const),
});

function assertNear(actual: number, expected: number, tolerance: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: ${actual}, not ${expected}`);
}

describe('the levels of the loss', () => {
  it('are those of the best constant and of the best line through the samples', () => {
    fc.assert(
      fc.property(teachers, fc.integer({ min: 3, max: 60 }), (teacher, samples) => {
        const inputs = Array.from({ length: samples }, (_, i) => -R + (2 * R * i) / (samples - 1));
        const best = leastSquares(inputs, targetsAt(teacher, inputs));
        const { dead, line } = lossLevels(teacher, samples);
        assertNear(dead, best.dead, 1e-12 * (1 + best.dead), 'dead');
        assertNear(line, best.line, 1e-11 * (1 + best.dead), 'line');
      }),
    );
  });

  it('are those on infinitely many inputs', () => {
    const inputs = Array.from({ length: 20_000 }, (_, i) => R * ((2 * i + 1) / 20_000 - 1));
    fc.assert(
      fc.property(teachers, (teacher) => {
        const best = leastSquares(inputs, targetsAt(teacher, inputs));
        const { dead, line } = lossLevels(teacher, 'exact');
        assertNear(dead, best.dead, 1e-6 * (1 + best.dead), 'dead');
        assertNear(line, best.line, 1e-6 * (1 + best.dead), 'line');
      }),
      { numRuns: 20 },
    );
  });

  it('of a line are 0 where a line is perfect', () => {
    for (const s of [1, -1] as const)
      for (const samples of ['exact', 2, 3, 21, 1000] as const)
        for (const m of [0.3, 1, 7]) assert.equal(lossLevels({ m, k: -2 * s, c: 0.7, s }, samples).line, 0);
    // Through two points there is always a line.
    assert.equal(lossLevels({ m: 0.5, k: 0.3, c: -0.2, s: 1 }, 2).line, 0);
  });
});
