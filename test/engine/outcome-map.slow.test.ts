import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  OUTCOME_KINDS,
  outcomeMap,
  outcomeOf,
  presets,
  refineOutcomeMap,
  SLICES,
  studentInSlice,
  type OutcomeMapOptions,
  type Student,
  type Teacher,
} from '../../src/engine/index.js';
import { refineGrid } from '../../src/engine/grid-refinement.js';
import { random } from './random.js';

/** The kinds of all pixels, each from its own start. */
function everyPixel({ slice, student, teacher, width, height, limits }: OutcomeMapOptions): Uint8Array {
  const { x, y } = limits ?? { x: [-3, 3], y: [-3, 3] };
  return Uint8Array.from({ length: width * height }, (_, i) => {
    const start = studentInSlice(
      slice,
      student,
      x[0] + (((i % width) + 0.5) / width) * (x[1] - x[0]),
      y[1] - ((Math.floor(i / width) + 0.5) / height) * (y[1] - y[0]),
    );
    return OUTCOME_KINDS.indexOf(outcomeOf(start, teacher).kind);
  });
}

const countDifferences = (a: Uint8Array, b: Uint8Array): number => a.filter((kind, i) => kind !== b[i]).length;

const t1 = presets.get('home')!;

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
