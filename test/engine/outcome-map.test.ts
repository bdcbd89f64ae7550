/** Maps in each shape and at each moment, small ones against the outcome of each of their pixels. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OUTCOME_KINDS, outcomeMap, presets, refineOutcomeMap, SLICES } from '../../src/engine/index.js';
import { countDifferences, everyPixel } from './pixels.js';

const t1 = presets.get('home')!;

describe('outcome map', () => {
  it('has the largest y in its first row and the smallest x in its first column', () => {
    const kindAt = (slice: 'wb' | 'km+', x: number, y: number): string => {
      const limits = { x: [x - 0.01, x + 0.01], y: [y - 0.01, y + 0.01] } as const;
      return OUTCOME_KINDS[outcomeMap({ ...t1, slice, width: 1, height: 1, limits }).kinds[0]!]!;
    };
    const map = outcomeMap({ ...t1, slice: 'wb', width: 100, height: 60, limits: { x: [-2, 2], y: [-1, 5] } });
    for (const [x, y] of [
      [0, 0],
      [99, 0],
      [0, 59],
      [99, 59],
      [50, 30],
    ] as const) {
      const kind = OUTCOME_KINDS[map.kinds[y * 100 + x]!];
      assert.equal(kind, kindAt('wb', -2 + (x + 0.5) / 25, 5 - (y + 0.5) / 10), `pixel ${x}, ${y}`);
    }
    assert.equal(kindAt('wb', 0, -1), 'dead');
    assert.equal(kindAt('km+', 2.5, 1), 'dead');
    assert.equal(kindAt('km+', 0.5, 0.5), 'teacher');
  });

  it('is the same whatever its shape and limits: every pixel from its own start', () => {
    for (const [width, height] of [
      [1, 1],
      [7, 200],
      [200, 7],
      [97, 131],
      [33, 33],
    ] as const) {
      for (const slice of SLICES) {
        const limits = { x: [-1.5, 2.2], y: [-0.7, 4] } as const;
        const options = { ...t1, slice, width, height, limits };
        const map = outcomeMap(options);
        assert.equal(map.kinds.length, width * height);
        const different = countDifferences(map.kinds, everyPixel(options));
        assert.ok(different <= 0.0005 * width * height, `${different} in ${slice} ${width} × ${height}`);
      }
    }
  });

  it('can be stopped at any step: a picture in blocks that only gets better', () => {
    const options = { ...t1, slice: 'wa', width: 256, height: 256 } as const;
    const expected = everyPixel(options);
    const errors = new Map<number, number>();
    let longest = 0;
    let evaluations = 0;
    for (const map of refineOutcomeMap(options)) {
      longest = Math.max(longest, map.evaluations - evaluations);
      evaluations = map.evaluations;
      errors.set(map.block, countDifferences(map.kinds, expected) / expected.length);
    }
    assert.deepEqual([...errors.keys()], [8, 4, 2]);
    const shares = [...errors.values()];
    assert.ok(shares[0]! < 0.06 && shares[1]! < shares[0]! && shares[2]! < shares[1]!, shares.join(' '));
    assert.ok(longest < 10_000, `${longest} evaluations in one step`);
  });

  it('costs as much as its borders are long, not as its area', () => {
    const integrated = [128, 256, 512, 1024].map(
      (side) => outcomeMap({ ...t1, slice: 'wa', width: side, height: side }).integrated,
    );
    for (let i = 1; i < integrated.length; i++) {
      assert.ok(integrated[i]! < 2.1 * integrated[i - 1]!, integrated.join(' '));
    }
  });

  it('of huge limits and of degenerate teachers ends', () => {
    for (const slice of SLICES) {
      outcomeMap({ ...t1, slice, width: 40, height: 40, limits: { x: [-1e8, 1e8], y: [-1e8, 1e8] } });
      for (const m of [0, 1e8]) {
        outcomeMap({ ...t1, teacher: { ...t1.teacher, m, k: 2 }, slice, width: 64, height: 64 });
      }
    }
  });

  it('refuses bad arguments by name, before the first step', () => {
    const good = { ...t1, slice: 'wa', width: 4, height: 4 } as const;
    const refuses = (bad: object, name: RegExp): void => {
      assert.throws(() => refineOutcomeMap({ ...good, ...bad }), { name: 'RangeError', message: name });
    };
    refuses({ slice: 'ab' }, /slice/);
    refuses({ width: 0 }, /width/);
    refuses({ height: 2.5 }, /height/);
    refuses({ width: 1e9 }, /width/);
    refuses({ limits: { x: [1, 1], y: [0, 1] } }, /limits\.x/);
    refuses({ limits: { x: [0, 1], y: [0, NaN] } }, /limits\.y/);
    refuses({ student: { ...good.student, w: NaN } }, /student\.w/);
    refuses({ slice: 'km+', student: { ...good.student, w: 0 } }, /student: .*r = /);
    refuses({ slice: 'km-', student: { ...good.student, a: 0 } }, /student: .*r = /);
  });
});
