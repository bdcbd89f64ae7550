/**
 * The box dimension of the border between starts that settle and starts that diverge, at a large rate and three zooms, around two of its points:
 * `node --import tsx scripts/border-dimension.ts`. Every pixel is followed, so nothing is missed between nodes.
 *
 * A box is on the border if it holds both kinds. If N(s) boxes of s pixels are, the dimension is the slope of ln N
 * against ln 1/s, here by least squares over boxes of 1 to 32 pixels: 1 for a smooth curve, more for one that frays.
 */
import { outcomeOf, presets, studentInSlice, type Student, type Teacher } from '../src/engine/index.js';

const RATE = 1.5;
const SIDE = 257;
/** A pixel that has not diverged by then counts as settled or bounded. */
const STEPS = 2000;
const BOXES = [1, 2, 4, 8, 16, 32];

/** Windows of w-a of home: all of it, and two around each of two points of the border. x, y and the half width. */
const ZOOMS = [
  [0, 0, 3],
  [2.314905, 2.314905, 0.03],
  [2.3149054, 2.3149054, 0.0003],
  [-2.156533, 2.156533, 0.03],
  [-2.156532986, 2.156532986, 0.0003],
] as const;

const { student, teacher } = presets.get('home');

const diverges = (start: Student, to: Teacher): boolean =>
  outcomeOf(start, to, { learningRate: RATE, steps: STEPS }).kind === 'diverged';

/** One byte a pixel: 1 where descent diverges. */
function picture(x: number, y: number, reach: number): Uint8Array {
  return Uint8Array.from({ length: SIDE * SIDE }, (_, i) => {
    const across = x + reach * ((2 * ((i % SIDE) + 0.5)) / SIDE - 1);
    const up = y + reach * (1 - (2 * (Math.floor(i / SIDE) + 0.5)) / SIDE);
    return diverges(studentInSlice('wa', student, across, up), teacher) ? 1 : 0;
  });
}

/** How many boxes with sides of `box` pixels hold both kinds; they share the pixels on their sides. */
function boxesOnBorder(pixels: Uint8Array, box: number): number {
  let count = 0;
  for (let top = 0; top + box < SIDE; top += box) {
    for (let left = 0; left + box < SIDE; left += box) {
      const kinds = new Set<number>();
      for (let row = top; row <= top + box; row++)
        for (let column = left; column <= left + box; column++) kinds.add(pixels[row * SIDE + column]!);
      if (kinds.size === 2) count++;
    }
  }
  return count;
}

/** The slope of the least squares line. */
function slopeOf(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, i) => (value - meanX) * (y[i]! - meanY)));
  return covariance / mean(x.map((value) => (value - meanX) ** 2));
}

for (const [x, y, reach] of ZOOMS) {
  const pixels = picture(x, y, reach);
  const counts = BOXES.map((box) => boxesOnBorder(pixels, box));
  const dimension = slopeOf(
    BOXES.map((box) => -Math.log(box)),
    counts.map(Math.log),
  );
  const share = pixels.reduce((sum, pixel) => sum + pixel, 0) / pixels.length;
  console.log(
    `w ${x} ± ${reach}, a ${y} ± ${reach}: dimension ${dimension.toFixed(2)}; ` +
      `${(100 * share).toFixed(0)} % diverge; boxes of ${BOXES.join(', ')} pixels on the border: ${counts.join(', ')}`,
  );
}
