import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loss, studentInSlice } from '../../src/engine/index.js';
import { BETWEEN, contourLines } from '../../src/views/layers/contours.js';
import { marchingSquares } from '../../src/views/layers/marching-squares.js';
import { drawn, inAnySlice, scales } from './layer-support.js';
import { spaces, stateAfter } from './support.js';

/** The side of a cell of the grid, pixels: about 4, and no more than 63 in a row. */
const cell = (length: number): number => length / Math.max(1, Math.min(63, Math.round(length / 4)));

describe('the contours', () => {
  it('lie on their levels, which are even in the logarithm', () => {
    fc.assert(
      inAnySlice(({ student, space, state, scale }) => {
        const contours = contourLines(scale, space, state);
        contours.slice(1).forEach(({ level }, i) => {
          assert.ok(Math.abs(Math.log10(contours[i]!.level / level) - 0.25) < 1e-9);
        });
        const { left, right, top, bottom } = scale;
        const [stepX, stepY] = [cell(right - left), cell(bottom - top)];
        /** The pixels of the nodes on both sides of a pixel; of one that is on a node, it alone. */
        const around = (pixel: number, from: number, step: number): number[] => {
          const part = (pixel - from) / step;
          const nodes = [Math.floor(part + 1e-9), Math.ceil(part - 1e-9)];
          return nodes.map((node) => from + node * step);
        };
        for (const { level, lines } of contours) {
          for (let i = 0; i < lines.length; i += 2) {
            const nodes = around(lines[i]!, left, stepX).flatMap((x) =>
              around(lines[i + 1]!, top, stepY).map((y) =>
                loss(studentInSlice(space.slice!, student, scale.atX(x), scale.atY(y)), state.teacher),
              ),
            );
            // Between neighbours on the grid the loss passes through the level.
            const [least, most] = [Math.min(...nodes), Math.max(...nodes)];
            assert.ok(least <= level * (1 + 1e-9) && most >= level * (1 - 1e-9), `${space.id} ${level}: ${nodes}`);
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

  it('are drawn strong at the powers of ten, thinner and fainter between', () => {
    const state = stateAfter('home', 20);
    const { list } = drawn('contours', spaces[0]!, state);
    const contours = contourLines(scales.wa, spaces[0]!, state);
    assert.deepEqual(
      list.map(({ type, color, width, alpha }) => [type, color, width, alpha]),
      contours.map(({ level }) => {
        const isDecade = Math.abs(Math.log10(level) - Math.round(Math.log10(level))) < 1e-9;
        return ['stroke', 'muted', isDecade ? 1 : 0.5, isDecade ? 1 : BETWEEN];
      }),
    );
    list.forEach(({ lines }, i) => assert.equal(lines.length, contours[i]!.lines.length / 4));
  });
});
