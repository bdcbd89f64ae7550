import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loss, studentInSlice } from '../../src/engine/index.js';
import { contourLines } from '../../src/views/layer-contours.js';
import { marchingSquares } from '../../src/views/marching-squares.js';
import { inAnySlice } from './layer-support.js';

describe('the contours', () => {
  it('lie on their levels, which are even in the logarithm', () => {
    fc.assert(
      inAnySlice(({ student, space, state, scale }) => {
        const contours = contourLines(scale, space, state);
        contours.slice(1).forEach(({ level }, i) => {
          assert.ok(Math.abs(Math.log10(contours[i]!.level / level) - 0.25) < 1e-9);
        });
        for (const { level, lines } of contours) {
          for (let i = 0; i < lines.length; i += 2) {
            const near = [-3, 0, 3].flatMap((dx) =>
              [-3, 0, 3].map((dy) => {
                const [x, y] = [scale.atX(lines[i]! + dx), scale.atY(lines[i + 1]! + dy)];
                return loss(studentInSlice(space.id, student, x, y), state.teacher);
              }),
            );
            // Within a cell of the grid the loss passes through the level.
            assert.ok(Math.min(...near) <= level && Math.max(...near) >= level, `${space.id} ${level}: ${near}`);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('of a plane are exact, and of a saddle do not cross', () => {
    const plane = Float64Array.from({ length: 20 }, (_, i) => (i % 5) + 2 * Math.floor(i / 5));
    const lines = marchingSquares(plane, 5, 3.5);
    assert.ok(lines.length > 0);
    for (let i = 0; i < lines.length; i += 2) assert.ok(Math.abs(lines[i]! + 2 * lines[i + 1]! - 3.5) < 1e-12);
    assert.deepEqual(marchingSquares(Float64Array.of(0, 1, 1, 0.2), 2, 0.5).length, 8);
    // Upper left and lower right are low: with high ground in the middle each is cut off alone.
    const high = marchingSquares(Float64Array.of(0, 1, 1, 0.2), 2, 0.5);
    for (const [x0, y0, x1, y1] of [high.slice(0, 4), high.slice(4)] as [number, number, number, number][]) {
      assert.ok(Math.abs(x0 + y0 - (x1 + y1)) < 0.5);
    }
    assert.deepEqual(marchingSquares(Float64Array.of(1, 1, 1, 1), 2, 1), []);
  });
});
