/** Whole maps, against the outcome of each of their pixels. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeMap, presets, SLICES, type Student, type Teacher } from '../../src/engine/index.js';
import { countDifferences, everyPixel } from './pixels.js';
import { random } from './random.js';

describe('outcome map', () => {
  it('differs from the outcome of every pixel in at most 0.05 % of them: 256 × 256, four slices, 24 teachers', () => {
    const { between, sign } = random(77);
    const weight = (): number => sign() * between(0.2, 2);
    const cases: { student: Student; teacher: Teacher }[] = ['home', 'in-sign-change-iii'].map((name) =>
      presets.get(name)!,
    );
    for (let i = 0; i < 22; i++) {
      cases.push({
        teacher: { m: sign() * between(0.3, 1.5), k: between(-1.6, 1.6), c: between(-1, 1), s: sign() },
        student: { w: weight(), b: between(-2, 2), a: weight(), c: between(-1.5, 1.5) },
      });
    }
    let different = 0;
    let integrated = 0;
    let pixels = 0;
    for (const { student, teacher } of cases) {
      for (const slice of SLICES) {
        const options = { slice, student, teacher, width: 256, height: 256 };
        const map = outcomeMap(options);
        assert.equal(map.block, 1);
        different += countDifferences(map.kinds, everyPixel(options));
        integrated += map.integrated;
        pixels += map.kinds.length;
      }
    }
    assert.ok(different <= 0.0005 * pixels, `${different} of ${pixels} pixels differ`);
    assert.ok(integrated <= 0.12 * pixels, `${integrated} of ${pixels} pixels are integrated`);
  });
});
