import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaults, linear, type Triple } from './colors.js';

/**
 * What dichromats see, on linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency" (2009), severity 1.
 */
const VISIONS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  common: [
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
const times = (matrix: readonly [Triple, Triple, Triple], v: Triple): Triple => [
  dot(matrix[0], v),
  dot(matrix[1], v),
  dot(matrix[2], v),
];

/** Björn Ottosson's Oklab: distances are about as seen. */
function oklab(rgb: Triple): Triple {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  const [l, m, s] = lms.map((value) => Math.cbrt(Math.max(0, value))) as [number, number, number];
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l, m, s],
  );
}

const distance = (p: Triple, q: Triple): number => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);

describe('the tints of the outcome maps', () => {
  const pairs = [
    ['tintTeacher', 'tintLinear'],
    ['tintTeacher', 'tintDead'],
    ['tintLinear', 'tintDead'],
  ] as const;

  for (const [vision, matrix] of Object.entries(VISIONS)) {
    it(`are told apart with ${vision === 'common' ? 'common vision' : vision}, in both schemes`, () => {
      for (const scheme of [0, 1]) {
        const seen = (name: string): Triple => oklab(times(matrix, linear(defaults(name)[scheme]!)));
        // 0.02 is the least difference that is easily seen.
        for (const [one, other] of pairs) assert.ok(distance(seen(one), seen(other)) > 0.03, `${one} ${other}`);
      }
    });
  }

  it('are told apart by lightness alone: for who sees no colour, and on paper without any', () => {
    for (const scheme of [0, 1]) {
      const lightness = (name: string): number => oklab(linear(defaults(name)[scheme]!))[0];
      for (const [one, other] of pairs) {
        assert.ok(Math.abs(lightness(one) - lightness(other)) > 0.03, `${one} ${other} ${scheme}`);
      }
    }
  });
});
