/** Shapes of marks against brute force: points by the hundred along lines and over areas. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Point } from '../../src/views/core/scale.js';
import { anchorOf, clipArea, clipLine, distanceTo, lengthOf, type Line } from '../../src/views/marks/shape.js';

const box = { left: 20, right: 120, top: 10, bottom: 90 };
const isInside = ({ x, y }: Point, slack = 1e-9): boolean =>
  x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;

const coordinate = fc.integer({ min: -80, max: 220 });
const points = fc.record({ x: coordinate, y: coordinate }, { noNullPrototype: true });
const lines = fc.array(points, { minLength: 2, maxLength: 8 });

/** Points close together along a line. */
function along(line: Line, count = 400): Point[] {
  return line.slice(1).flatMap((q, i) => {
    const p = line[i]!;
    return Array.from({ length: count }, (_, j) => {
      const part = (j + 0.5) / count;
      return { x: p.x + part * (q.x - p.x), y: p.y + part * (q.y - p.y) };
    });
  });
}

describe('a line that is clipped', () => {
  it('keeps what lies in the box and nothing else', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const pieces = clipLine(line, box);
        for (const piece of pieces) for (const point of piece) assert.ok(isInside(point));
        const sampled = along(line);
        const spacing = Math.max(...line.slice(1).map((q, i) => Math.hypot(q.x - line[i]!.x, q.y - line[i]!.y))) / 400;
        const inside = sampled.filter((point) => isInside(point, -spacing));
        for (const point of inside) assert.ok(distanceTo({ lines: pieces }, point) < 1e-6);
        const kept = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
        const share = sampled.filter((point) => isInside(point)).length;
        if (share === 0) assert.ok(kept <= 2 * spacing + 1e-9, `${kept}`);
      }),
    );
  });

  it('stays in one piece as long as it stays in the box', () => {
    const line = [
      { x: 0, y: 50 },
      { x: 50, y: 50 },
      { x: 60, y: 40 },
      { x: 60, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 50 },
    ];
    assert.deepEqual(clipLine(line, box), [
      [
        { x: 20, y: 50 },
        { x: 50, y: 50 },
        { x: 60, y: 40 },
        { x: 60, y: 10 },
      ],
      [
        { x: 100, y: 10 },
        { x: 100, y: 50 },
      ],
    ]);
  });
});

describe('what comes from far away', () => {
  it('is in the box to the last bit, however coarse the rounding is there', () => {
    const far = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: 0, max: 30 }));
    const distance = far.map(([share, power]) => share * 10 ** power);
    const farPoints = fc.array(fc.record({ x: distance, y: distance }, { noNullPrototype: true }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(farPoints, (line) => {
        for (const piece of [...clipLine(line, box), clipArea(line, box)])
          for (const point of piece) assert.ok(isInside(point, 0), JSON.stringify(point));
      }),
      { numRuns: 2000 },
    );
    const steep = [
      { x: 20, y: 1e28 },
      { x: 70, y: 1e10 },
      { x: 120, y: -1e27 },
    ];
    assert.ok(clipLine(steep, box).every((piece) => lengthOf(piece) < 200));
  });
});

describe('an area that is clipped', () => {
  it('has the area of what lies in the box', () => {
    const triangles = fc.tuple(points, points, points);
    const areaOf = (corners: Line): number =>
      Math.abs(corners.reduce((sum, q, i) => sum + (corners.at(i - 1)!.x * q.y - q.x * corners.at(i - 1)!.y) / 2, 0));
    fc.assert(
      fc.property(triangles, (corners) => {
        const clipped = clipArea(corners, box);
        for (const point of clipped) assert.ok(isInside(point));
        let count = 0;
        for (let x = box.left + 0.5; x < box.right; x++) {
          for (let y = box.top + 0.5; y < box.bottom; y++)
            if (distanceTo({ areas: [corners] }, { x, y }) === 0) count++;
        }
        // Along its border a pixel is in or out by chance.
        assert.ok(Math.abs(areaOf(clipped) - count) < 140, `${areaOf(clipped)} and not ${count}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the distance', () => {
  it('to a line is that to the nearest of many points on it', () => {
    fc.assert(
      fc.property(lines, points, (line, point) => {
        const nearest = Math.min(...along(line, 2000).map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));
        assert.ok(Math.abs(distanceTo({ lines: [line] }, point) - nearest) < 0.3);
      }),
    );
  });

  it('to a circle is that to its rim, and 0 within', () => {
    const circles = [{ x: 5, y: 5, radius: 3 }];
    assert.equal(distanceTo({ circles }, { x: 5, y: 12 }), 4);
    assert.equal(distanceTo({ circles }, { x: 6, y: 6 }), 0);
  });

  it('to an area is 0 within, also within a hollow one’s parts only', () => {
    const bow = [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
    ];
    assert.equal(distanceTo({ areas: [bow] }, { x: 1, y: 5 }), 0);
    assert.equal(distanceTo({ areas: [bow] }, { x: 9, y: 5 }), 0);
    assert.ok(distanceTo({ areas: [bow] }, { x: 5, y: 1 }) > 2);
  });

  it('to nothing is infinite', () => assert.equal(distanceTo({}, { x: 0, y: 0 }), Infinity));
});

describe('the anchor', () => {
  it('is a circle, or half-way along the longest line, or amid an area', () => {
    const short = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ];
    const long = [
      { x: 0, y: 10 },
      { x: 10, y: 10 },
      { x: 10, y: 0 },
    ];
    assert.deepEqual(anchorOf({ lines: [short, long] }), { x: 10, y: 10 });
    assert.deepEqual(anchorOf({ lines: [long], circles: [{ x: 3, y: 4, radius: 2 }] }), { x: 3, y: 4 });
    assert.deepEqual(anchorOf({ areas: [[...long, { x: 0, y: 0 }]] }), { x: 5, y: 5 });
  });
});
