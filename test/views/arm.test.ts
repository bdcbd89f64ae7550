import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { R, target, type Teacher } from '../../src/engine/index.js';
import { armAnchor, armTo } from '../../src/views/io/arm.js';
import { ioDomain } from '../../src/views/io/io.js';
import { scaleOf } from '../../src/views/core/scale.js';
import { sizes } from '../session/arbitraries.js';

const scale = scaleOf(ioDomain, 360, 349, 14);
const teacher: Teacher = { m: 0.5, k: 0.25, c: -0.5, s: 1 };
const arms: fc.Arbitrary<Teacher> = fc.record({ m: sizes, k: sizes, c: sizes, s: fc.constantFrom<1 | -1>(1, -1) });
const parts = fc.double({ min: 0, max: 1, noNaN: true });
const APART = 34;

const isInBox = ({ x, y }: { x: number; y: number }): boolean =>
  x >= scale.left - 1e-6 && x <= scale.right + 1e-6 && y >= scale.top - 1e-6 && y <= scale.bottom + 1e-6;

describe('an arm through a point', () => {
  it('has the slope to it', () => {
    assert.deepEqual(armTo(teacher, 1.25, 0.5), { m: 1, s: 1 });
    assert.deepEqual(armTo(teacher, 1.25, -1.5), { m: -1, s: 1 });
    assert.deepEqual(armTo(teacher, 1.25, -0.5), { m: 0, s: 1 });
  });

  it('past the vertical points the other way', () => {
    assert.deepEqual(armTo(teacher, -0.75, 0.5), { m: 1, s: -1 });
    assert.deepEqual(armTo({ ...teacher, s: -1 }, 1.25, 0.5), { m: 1, s: 1 });
  });

  it('stays on its side and finite on the vertical itself', () => {
    assert.deepEqual(armTo(teacher, 0.25, 0.5), { m: 50, s: 1 });
    assert.deepEqual(armTo({ ...teacher, s: -1 }, 0.25, -1.5), { m: -50, s: -1 });
    assert.ok(Math.abs(armTo(teacher, 0.2501, R).m) < 200);
  });

  it('goes through it', () => {
    fc.assert(
      fc.property(arms, sizes, sizes, (arm, x, y) => {
        fc.pre(Math.abs(x - arm.k) > 0.02);
        const next = { ...arm, ...armTo(arm, x, y) };
        assert.ok(Math.abs(target(next, x) - y) < 1e-9);
      }),
    );
  });
});

describe('the anchor on an arm', () => {
  it('is on the arm, in the box, apart from the kink where there is room', () => {
    let seen = 0;
    fc.assert(
      fc.property(arms, parts, (arm, along) => {
        const anchor = armAnchor(scale, arm, along);
        if (!anchor) return;
        seen++;
        assert.ok(isInBox(anchor));
        assert.ok((anchor.x - scale.x(arm.k)) * arm.s > 0, 'on the other side');
        assert.ok(Math.abs(scale.y(target(arm, scale.atX(anchor.x))) - anchor.y) < 1e-6, 'beside the arm');
        const distance = Math.hypot(anchor.x - scale.x(arm.k), anchor.y - scale.y(arm.c));
        const isAtEdge =
          Math.min(anchor.x - scale.left, scale.right - anchor.x, anchor.y - scale.top, scale.bottom - anchor.y) < 1e-6;
        assert.ok(distance > APART - 1e-6 || (isAtEdge && distance > 12), `${distance} px`);
      }),
      { numRuns: 1000 },
    );
    assert.ok(seen > 300, `only ${seen} of 1000`);
  });

  it('is there exactly if enough of the arm is in the box', () => {
    fc.assert(
      fc.property(arms, (arm) => {
        let visible = 0;
        const slope = Math.hypot(scale.x(1) - scale.x(0), (scale.y(1) - scale.y(0)) * arm.m);
        for (let d = 0; d < 8; d += 0.002) {
          const x = arm.k + arm.s * d;
          if (isInBox({ x: scale.x(x), y: scale.y(target(arm, x)) })) visible += 0.002 * slope;
        }
        // Not decided where counting is too coarse.
        if (Math.abs(visible - 12) > 0.004 * slope + 1e-6) {
          assert.equal(armAnchor(scale, arm, 0.5) !== undefined, visible > 12, `${visible} px`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is where the pointer is that drags the arm', () => {
    fc.assert(
      fc.property(arms, parts, parts, (arm, across, up) => {
        const pointer = {
          x: scale.left + across * (scale.right - scale.left),
          y: scale.bottom - up * (scale.bottom - scale.top),
        };
        const [x, y] = [scale.atX(pointer.x), scale.atY(pointer.y)];
        fc.pre(
          Math.hypot(scale.x(arm.k) - pointer.x, scale.y(arm.c) - pointer.y) > APART && Math.abs(x - arm.k) > 0.02,
        );
        const anchor = armAnchor(scale, { ...arm, ...armTo(arm, x, y) }, 0.5, pointer);
        // Where the kink is outside, the part of the arm in the box may be too short to hold.
        if (!isInBox({ x: scale.x(arm.k), y: scale.y(arm.c) })) return;
        assert.ok(anchor && Math.hypot(anchor.x - pointer.x, anchor.y - pointer.y) < 1e-6);
      }),
    );
  });

  it('stays in the box while the pointer leaves it', () => {
    const anchor = armAnchor(scale, { m: 1, k: 0, c: 0, s: 1 }, 0.5, { x: 5000, y: -4000 })!;
    assert.ok(Math.abs(anchor.x - scale.right) < 1e-6 && Math.abs(anchor.y - scale.top) < 1e-6);
  });

  it('of a horizontal arm is on it', () => {
    const anchor = armAnchor(scale, { m: 0, k: 0, c: 1, s: -1 }, 0.5)!;
    assert.deepEqual([anchor.x, anchor.y], [(scale.left + scale.x(0)) / 2, scale.y(1)]);
  });

  it('of a nearly vertical arm is on it', () => {
    const anchor = armAnchor(scale, { m: 1e6, k: 0, c: 0, s: 1 }, 0.5)!;
    assert.ok(Math.abs(anchor.x - scale.x(0)) < 0.01);
    assert.ok(Math.abs(anchor.y - (scale.top + scale.y(0)) / 2) < 1e-6);
  });

  it('of an arm that comes in from outside is on the part that is seen', () => {
    const anchor = armAnchor(scale, { m: 1, k: -3, c: -3, s: 1 }, 0)!;
    assert.ok(Math.abs(anchor.x - scale.left) < 1e-6 && Math.abs(anchor.y - scale.bottom) < 1e-6);
  });

  it('is none for an arm that is outside', () => {
    for (const arm of [
      { m: 1, k: 3, c: 0, s: 1 },
      { m: 1, k: -3, c: 0, s: -1 },
      { m: 0, k: 0, c: 3, s: 1 },
      { m: 5, k: 0, c: 2, s: 1 },
      { m: 1, k: R - 0.01, c: 0, s: 1 },
      { m: 1, k: 1e300, c: 0, s: -1 },
      { m: 0, k: 1e300, c: 0, s: 1 },
    ] as Teacher[]) {
      assert.equal(armAnchor(scale, arm, 0.5), undefined, JSON.stringify(arm));
    }
  });
});
