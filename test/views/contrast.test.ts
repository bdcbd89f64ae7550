/** WCAG 2.2: text 4.5:1, and what a picture is read by 3:1, on every ground on which it occurs, in both schemes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DENSE } from '../../src/views/io/io.js';
import { BETWEEN } from '../../src/views/layers/contours.js';
import { FAINT } from '../../src/views/layers/solutions.js';
import { AHEAD, EARLIER } from '../../src/views/loss/loss-plot.js';
import { contrast, defaults, linear } from './colors.js';

/** The bytes of "#rrggbb", "#rgb" or "#rrggbbaa". */
function bytes(hex: string): number[] {
  const long = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
  return long.match(/\w\w/g)!.map((pair) => parseInt(pair, 16));
}

/** Painted over a ground at a strength, as browsers mix: the bytes. */
function over(top: string, ground: string, strength = (bytes(top)[3] ?? 255) / 255): string {
  const [p, q] = [bytes(top), bytes(ground)];
  const mixed = [0, 1, 2].map((i) => Math.round(strength * p[i]! + (1 - strength) * q[i]!));
  return `#${mixed.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const TINTS = ['tintTeacher', 'tintLinear', 'tintDead'] as const;
const BOXES = ['surface', 'shade', ...TINTS] as const;
const LINES = ['ink', 'muted', 'teacher', 'student', 'linear', 'dead'] as const;

['light', 'dark'].forEach((scheme, i) => {
  const color = (name: string): string => defaults(name)[i]!;
  const test = (what: string, name: string, ground: string, least: number): void => {
    const found = contrast(linear(color(name)), linear(ground));
    assert.ok(found >= least, `${what}: ${found.toFixed(2)}:1, not ${least}:1`);
  };

  describe(`in ${scheme} colours`, () => {
    it('text is legible on the page, in the plots and in notes', () => {
      for (const ground of ['ground', 'surface']) {
        for (const name of [...LINES, 'warn']) test(`${name} on ${ground}`, name, color(ground), 4.5);
      }
    });

    it('the names of the cones are legible on tints and in areas', () => {
      for (const ground of BOXES) {
        test(`ink on ${ground}`, 'ink', color(ground), 4.5);
        for (const area of ['linear', 'dead']) {
          test(`ink in the area ${area} on ${ground}`, 'ink', over(color(area), color(ground), FAINT), 4.5);
        }
      }
    });

    it('text on the play button is legible, also under the pointer', () => {
      for (const strength of [1, 0.88]) {
        test('play', 'ground', over(color('ink'), color('ground'), strength), 4.5);
      }
    });

    it('lines are seen on boxes, cones and tints', () => {
      for (const ground of BOXES) {
        for (const name of LINES) test(`${name} on ${ground}`, name, color(ground), 3);
      }
    });

    it('lines are seen in areas of solutions, whatever lies under these', () => {
      for (const ground of BOXES) {
        for (const area of ['linear', 'dead']) {
          const tinted = over(color(area), color(ground), FAINT);
          for (const name of LINES) test(`${name} in the area ${area} on ${ground}`, name, tinted, 3);
        }
      }
    });

    it('the two functions are seen beside the gap between them', () => {
      const gap = over(color('gap'), color('surface'));
      for (const name of ['teacher', 'student', 'linear', 'dead']) test(`${name} beside the gap`, name, gap, 3);
    });

    it('what is drawn weaker is still seen', () => {
      const weaker = (what: string, name: string, ground: string, strength: number): void => {
        const painted = over(color(name), color(ground), strength);
        const found = contrast(linear(painted), linear(color(ground)));
        assert.ok(found >= 3, `${what} on ${ground}: ${found.toFixed(2)}:1`);
      };
      weaker('earlier runs', 'muted', 'surface', EARLIER);
      weaker('the run ahead', 'student', 'surface', AHEAD);
      weaker('inputs', 'muted', 'surface', DENSE);
      for (const ground of BOXES) weaker('levels of the loss', 'muted', ground, BETWEEN);
    });

    it('the borders of fields are seen', () => test('field', 'muted', color('ground'), 3));
  });
});
