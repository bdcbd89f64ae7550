import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clamp, scaleOf, type Domain } from '../../src/views/core/scale.js';

const domain: Domain = { x: [-1.5, 1.5], y: [-2.5, 2.5] };

describe('a scale', () => {
  it('puts the corners of the domain in the corners of the box, y upwards', () => {
    const scale = scaleOf(domain, 231, 220, 10);
    const { left, right, top, bottom } = scale;
    assert.deepEqual([left, right, top, bottom], [22, 231, 0, 206]);
    assert.deepEqual([scale.x(-1.5), scale.x(1.5), scale.y(2.5), scale.y(-2.5)], [left, right, top, bottom]);
    assert.equal(scale.x(0), (left + right) / 2);
    assert.equal(scale.y(0), (top + bottom) / 2);
  });

  it('leads back to the data', () => {
    const value = fc.double({ min: -10, max: 10, noNaN: true });
    const length = fc.integer({ min: 60, max: 2000 });
    fc.assert(
      fc.property(value, length, length, fc.integer({ min: 8, max: 24 }), (value, width, height, em) => {
        const scale = scaleOf(domain, width, height, em);
        assert.ok(Math.abs(scale.atX(scale.x(value)) - value) < 1e-9);
        assert.ok(Math.abs(scale.atY(scale.y(value)) - value) < 1e-9);
      }),
    );
  });

  it('of no size is still one', () => {
    for (const [width, height] of [
      [0, 0],
      [0, 200],
      [200, 0],
      [5, 5],
      [31, 20],
    ] as const) {
      const scale = scaleOf(domain, width, height, 14);
      assert.ok(scale.right > scale.left && scale.bottom > scale.top);
      for (const value of [scale.x(1), scale.y(1), scale.atX(0), scale.atY(0)]) assert.ok(Number.isFinite(value));
    }
  });
});

describe('clamp', () => {
  it('keeps a value between two others', () => {
    assert.deepEqual([clamp(-2, -1, 1), clamp(0.5, -1, 1), clamp(2, -1, 1)], [-1, 0.5, 1]);
    assert.deepEqual([clamp(-Infinity, -1, 1), clamp(Infinity, -1, 1)], [-1, 1]);
  });
});
