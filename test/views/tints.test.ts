import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ciede2000, lab } from './ciede2000.js';
import { contrast, defaults, linear, type Triple } from './colors.js';

/**
 * What dichromats see, on linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency" (2009), severity 1.
 */
const VISIONS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'common vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (p: Triple, q: Triple): number => p[0] * q[0] + p[1] * q[1] + p[2] * q[2];

const seenBy = (matrix: readonly [Triple, Triple, Triple], color: Triple): Triple => [
  dot(matrix[0], color),
  dot(matrix[1], color),
  dot(matrix[2], color),
];

const pairsOf = <T>(list: readonly T[]): (readonly [T, T])[] =>
  list.flatMap((one, i) => list.slice(i + 1).map((other) => [one, other] as const));

/** The difference that tells regions of a map apart at a glance. */
const AT_A_GLANCE = 15;

const GROUNDS = ['surface', 'tintTeacher', 'tintLinear', 'tintDead'] as const;

describe('CIEDE2000', () => {
  it('has the values of the published test data', () => {
    // Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula" (2005), table 1: pairs 1, 7, 16, 19, 25 and 34.
    for (const [one, other, difference] of [
      [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
      [[50, 0, 0], [50, -1, 2], 2.3669],
      [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
      [[50, 2.5, 0], [56, -27, -3], 31.903],
      [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
      [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    ] as const) {
      assert.ok(Math.abs(ciede2000(one, other) - difference) < 1e-4, `${one} ${other}`);
    }
  });
});

describe('the tints of the outcome maps', () => {
  for (const [scheme, i] of [
    ['light', 0],
    ['dark', 1],
  ] as const) {
    const color = (name: string): Triple => linear(defaults(name)[i]!);

    for (const [vision, matrix] of Object.entries(VISIONS)) {
      it(`are told apart at a glance, and from the empty box, with ${vision} in ${scheme} colours`, () => {
        for (const [one, other] of pairsOf(GROUNDS)) {
          const [p, q] = [lab(seenBy(matrix, color(one))), lab(seenBy(matrix, color(other)))];
          const difference = ciede2000(p, q);
          assert.ok(difference >= AT_A_GLANCE, `${one} ${other}: ${difference.toFixed(1)}`);
        }
      });
    }

    it(`are parted by a line that is seen on both sides, in ${scheme} colours`, () => {
      for (const ground of GROUNDS) {
        const found = contrast(color('border'), color(ground));
        assert.ok(found >= 3, `border on ${ground}: ${found.toFixed(2)}:1`);
      }
    });
  }
});
