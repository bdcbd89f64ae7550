import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFartherOut, MAX_SLOPE, MAX_WEIGHT } from '../../src/session/figure-range.js';

const student = (w: number, b: number, a: number, c: number) => ({ w, b, a, c });

describe('a student is farther out of the figure than another one', () => {
  const inside = student(1, -0.4, 1, 0);

  it('if a weight is farther beyond an end of its axis, on either side', () => {
    for (const sign of [1, -1]) {
      const [out, further] = [sign * (MAX_WEIGHT + 0.1), sign * (MAX_WEIGHT + 0.2)];
      for (const key of ['w', 'b', 'a'] as const) {
        const near = { ...student(0.1, 0.1, 0.1, 0), [key]: out };
        assert.ok(isFartherOut(near, inside), key);
        assert.ok(isFartherOut({ ...near, [key]: further }, near), key);
        assert.ok(!isFartherOut(near, { ...near, [key]: further }), key);
      }
    }
  });

  it('if its slope is, though the weights are equally far', () => {
    const flatter = student(2, 0, 1, 0);
    const steeper = student(2, 0, 2, 0);
    assert.ok(2 * 2 - MAX_SLOPE > 2 - MAX_WEIGHT, 'the slope is what is farthest');
    assert.ok(isFartherOut(steeper, flatter));
    assert.ok(!isFartherOut(flatter, steeper));
  });

  it('if its offset is beyond the outputs that are shown', () => {
    assert.ok(isFartherOut(student(1, 0, 1, -1.8), inside));
    assert.ok(isFartherOut(student(1, 0, 1, 1.9), student(1, 0, 1, 1.8)));
  });

  it('never if it is inside, wherever its kink is', () => {
    for (const one of [inside, student(0.01, 1.4, 1, 0), student(1.5, -1.5, -1.5, 1)]) {
      assert.ok(!isFartherOut(one, inside));
      assert.ok(!isFartherOut(one, one));
    }
  });
});
