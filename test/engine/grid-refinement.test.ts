/** Pictures that are sampled where they change. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refineGrid } from '../../src/engine/grid-refinement.js';
import { countDifferences } from './pixels.js';

describe('grid refinement', () => {
  const picture = (side: number, kindAt: (x: number, y: number) => number): [Uint8Array, number] => {
    const steps = refineGrid(side, side, kindAt);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return [step.value.kinds, step.value.sampled];
  };

  it('follows a line of single pixels wherever it leads, once a node has met it', () => {
    const side = 256;
    // A spiral one pixel wide and thousands long, through the middle, where there is a node.
    const line = new Uint8Array(side * side);
    for (let t = 0; t < 60; t += 1e-3) {
      const x = Math.round(128 + 2 * t * Math.cos(t));
      const y = Math.round(128 + 2 * t * Math.sin(t));
      if (x >= 0 && y >= 0 && x < side && y < side) line[y * side + x] = 1;
    }
    const [kinds] = picture(side, (x, y) => line[y * side + x]!);
    assert.equal(countDifferences(kinds, line), 0);
  });

  it('finds every strip as wide as 9 pixels of 256, and misses isolated specks of one pixel', () => {
    for (let angle = 0; angle < Math.PI; angle += 0.05) {
      const inStrip = (x: number, y: number): number => {
        const distance = (x - 120) * Math.cos(angle) + (y - 131) * Math.sin(angle);
        return Math.abs(distance) <= 4.5 ? 1 : 0;
      };
      const [kinds] = picture(256, inStrip);
      const expected = kinds.map((_, i) => inStrip(i % 256, Math.floor(i / 256)));
      assert.equal(countDifferences(kinds, expected), 0, `at ${angle}`);
    }
    const [kinds, sampled] = picture(256, (x, y) => (x === 101 && y === 103 ? 1 : 0));
    assert.ok(kinds.every((kind) => kind === 0));
    assert.equal(sampled, 2 * 32 * 32);
  });

  it('looks closer where the effort jumps', () => {
    const effort = (x: number): number => Math.max(0, Math.floor(60 - 10 * Math.abs(x - 101.4)));
    const [kinds] = picture(256, (x) => (x === 101 ? 1 : 0) + 256 * effort(x));
    assert.equal(kinds.filter((kind) => kind === 1).length, 256);
  });
});
