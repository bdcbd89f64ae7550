import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { scaleOf } from '../../src/views/core/scale.js';
import { anchorOf, isNoteBelow, type Anchor } from '../../src/views/core/anchor.js';

const scale = scaleOf({ x: [-1, 1], y: [-2, 2] }, 222, 114, 10);
const at = (x: number, y: number): Anchor => anchorOf(scale, x, y);

const LEFT = Math.PI;
const UP = -Math.PI / 2;
const DOWN = Math.PI / 2;

/** Angles that mean the same way are the same. */
function assertPoints(anchor: Anchor, angle: number): void {
  assert.ok(anchor.outside !== undefined);
  assert.ok(Math.abs(Math.cos(anchor.outside) - Math.cos(angle)) < 1e-12, `${anchor.outside}`);
  assert.ok(Math.abs(Math.sin(anchor.outside) - Math.sin(angle)) < 1e-12, `${anchor.outside}`);
}

describe('the anchor of a point', () => {
  it('in the box is where it is', () => {
    assert.deepEqual(at(0.5, -1), { x: scale.x(0.5), y: scale.y(-1) });
    assert.deepEqual(at(1, 2), { x: scale.right, y: scale.top });
    assert.deepEqual(at(1 + 2e-16, -2 - 4e-16), { x: scale.right, y: scale.bottom });
  });

  const outside: [string, number, number, number, number, number][] = [
    ['right of it', 1.25, 1, 1, 1, 0],
    ['left of it', -3, -1, -1, -1, LEFT],
    ['above it', 0.5, 2.5, 0.5, 2, UP],
    ['below it', 0.5, -7, 0.5, -2, DOWN],
    ['beyond the upper right corner', 2, 3, 1, 2, UP / 2],
    ['beyond the lower left corner', -2, -3, -1, -2, (3 * Math.PI) / 4],
    ['very far', 1e300, 0, 1, 0, 0],
    ['far beyond a corner', -1e17, 1e17, -1, 2, (-3 * Math.PI) / 4],
    ['infinitely far', Infinity, 0, 1, 0, 0],
  ];
  for (const [name, x, y, borderX, borderY, angle] of outside) {
    it(`${name} is at the border, with the way to it`, () => {
      const anchor = at(x, y);
      assert.deepEqual([anchor.x, anchor.y], [scale.x(borderX), scale.y(borderY)]);
      assertPoints(anchor, angle);
    });
  }

  it('never leaves the box', () => {
    const far = fc.double({ noNaN: true });
    fc.assert(
      fc.property(far, far, (x, y) => {
        const anchor = at(x, y);
        assert.ok(
          anchor.x >= scale.left && anchor.x <= scale.right && anchor.y >= scale.top && anchor.y <= scale.bottom,
        );
        assert.equal(anchor.outside === undefined, Math.abs(x) < 1 + 1e-9 && Math.abs(y) < 2 + 1e-9);
      }),
    );
  });
});

describe('the values beside a handle', () => {
  // Plots on pages are higher than 114 pixels.
  const high = scaleOf({ x: [-1, 1], y: [-2, 2] }, 222, 400, 10);
  const isBelow = (x: number, y: number): boolean => isNoteBelow(anchorOf(high, x, y), high);

  it('stand above it, and below it near the top', () => {
    for (const y of [-1.9, -1, 0, 1]) assert.equal(isBelow(0.5, y), false, `${y}`);
    assert.equal(isBelow(0.5, 1.9), true);
  });

  it('of a point outside keep off the middle, where other handles are, and never leave the box', () => {
    assert.equal(isBelow(1.5, -0.3), true);
    assert.equal(isBelow(1.5, -1), true);
    assert.equal(isBelow(1.5, 0.3), false);
    assert.equal(isBelow(1.5, -1.99), false);
    assert.equal(isBelow(1.5, 1.99), true);
    assert.equal(isBelow(1.5, -9), false);
  });
});
