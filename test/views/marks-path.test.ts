import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Point } from '../../src/views/core/scale.js';
import { chevron, chevronsAlong, waypointsAt } from '../../src/views/marks/path-geometry.js';
import { distanceTo, lengthOf, type Line } from '../../src/views/marks/shape.js';

const circle = (radius: number, turns = 1): Line =>
  Array.from({ length: 721 }, (_, i) => {
    const angle = (i / 720) * turns * 2 * Math.PI;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });

describe('chevrons', () => {
  it('are evenly spaced along the path, away from its ends', () => {
    const line = circle(50);
    const places = chevronsAlong([line], { apart: 40, margin: 12 });
    // 314 px: 290 between the margins, with room for 8.
    assert.equal(places.length, 8);
    const ways = places.map(({ x, y }) => {
      const angle = Math.atan2(y, x);
      return 50 * (angle < 0 ? angle + 2 * Math.PI : angle);
    });
    ways.slice(1).forEach((way, i) => assert.ok(Math.abs(way - ways[i]! - 40) < 0.01, `${way - ways[i]!}`));
    assert.ok(ways[0]! >= 12 && ways.at(-1)! <= 2 * Math.PI * 50 - 12);
  });

  it('point along the path', () => {
    for (const { x, y, angle } of chevronsAlong([circle(80)], { apart: 30, margin: 10 })) {
      // A circle runs at right angles to its radius.
      assert.ok(Math.abs(x * Math.cos(angle) + y * Math.sin(angle)) < 0.5);
      assert.ok(x * Math.sin(angle) - y * Math.cos(angle) > 0, 'and not back');
    }
  });

  it('stay where they are while the path grows', () => {
    const line = circle(60);
    const some = chevronsAlong([line.slice(0, 400)], { apart: 30, margin: 10 });
    assert.deepEqual(chevronsAlong([line], { apart: 30, margin: 10 }).slice(0, some.length), some);
  });

  it('keep off lines that are too short, and stand alone on those just long enough', () => {
    const straight = (length: number): Line => [
      { x: 0, y: 0 },
      { x: length, y: 0 },
    ];
    assert.deepEqual(chevronsAlong([straight(19)], { apart: 40, margin: 10 }), []);
    assert.deepEqual(chevronsAlong([straight(30)], { apart: 40, margin: 10 }), [{ x: 10, y: 0, angle: 0 }]);
    assert.deepEqual(chevronsAlong([[{ x: 1, y: 1 }], []], { apart: 40, margin: 0 }), []);
    assert.equal(chevronsAlong([straight(30), straight(30)], { apart: 40, margin: 10 }).length, 2);
  });

  it('have their tip ahead and both wings behind, alike', () => {
    for (const angle of [0, 1, -2.5]) {
      const [left, tip, right] = chevron({ x: 7, y: -3, angle }, 6);
      const ahead = (p: Point): number => (p.x - 7) * Math.cos(angle) + (p.y + 3) * Math.sin(angle);
      assert.ok(Math.abs(ahead(tip) - 3) < 1e-9);
      assert.ok(ahead(left) < 0 && Math.abs(ahead(left) - ahead(right)) < 1e-9);
      assert.ok(Math.abs(Math.hypot(left.x - tip.x, left.y - tip.y) - 6) < 1e-9);
    }
  });
});

it('waypoints lie on the line, at the distances that were asked', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 50 }), y: fc.integer({ min: 0, max: 50 }) });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 2, maxLength: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (line, part) => {
        const length = lengthOf(line);
        const found = waypointsAt(line, [part * length]);
        if (length === 0) return assert.equal(found.length, 0);
        if (found.length === 0) return assert.ok(part > 1 - 1e-9);
        const at = found[0]!;
        assert.ok(distanceTo({ lines: [line] }, at) < 1e-9);
        // What lies before it has the length that was asked.
        const before = waypointsAt(line, [0, part * length]).length;
        assert.equal(before, 2);
      },
    ),
  );
});
