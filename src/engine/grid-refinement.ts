/** A grid of kinds (small whole numbers), one byte a pixel, that is being found out. */
export interface Refinement {
  readonly kinds: Uint8Array;
  /** The side of the blocks of pixels that are told apart so far; 1 in the end. */
  readonly block: number;
  /** Pixels that have been sampled; the others lie among equal ones. */
  readonly sampled: number;
  /** Whether there is something for every pixel: the first, coarsest level is complete. */
  readonly isWhole: boolean;
}

export interface RefinementOptions {
  /** At least so many nodes a side are sampled before anything is taken to be uniform; 32 unless told, and not fewer. */
  readonly nodesPerSide?: number;
  /** Asked after every node: whether to yield before the row is complete. Never unless told. */
  readonly isPauseDue?: () => boolean;
}

/** Neighbours whose efforts differ by more than this are not trusted to have only their own kind between them. */
const EFFORT_JUMP = 6;

/** The most nodes a side of the first, coarsest level: a first picture is soon there. */
const FIRST_NODES = 32;

const UNKNOWN = 0;
const ASSUMED = 1;
const SAMPLED = 2;

/**
 * Finds the kinds of all pixels from few samples, coarse to fine. `sample(x, y)` returns kind + 256·effort.
 * After every yield `kinds` is a usable picture in blocks, of the part that has been seen so far. The cost between two
 * yields is a row of nodes at most, less if pauses are asked for.
 *
 * Level by level the distance of the nodes is halved. A new node between equal ones with similar efforts is assumed to
 * be equal, others are sampled; then every assumed node beside a different one is sampled too, and so on from neighbour
 * to neighbour. So a border is followed wherever it leads: what can be missed is only a region (connected over edges
 * or, at the finest level, corners) in which no sampled node lies. To be missed it has to pass between the points of a
 * lattice with about 2 × 32² of them (nodesPerSide 32) (the centres of the first cells are always sampled), and without
 * a trace in the effort, which rises near a border. The number of samples grows with the length of the borders in
 * pixels, not with their area.
 */
export function* refineGrid(
  width: number,
  height: number,
  sample: (x: number, y: number) => number,
  { nodesPerSide = 32, isPauseDue = () => false }: RefinementOptions = {},
): Generator<Refinement, Refinement> {
  const kinds = new Uint8Array(width * height);
  const efforts = new Uint16Array(width * height);
  const states = new Uint8Array(width * height);
  const grid = { kinds, block: 1, sampled: 0, isWhole: false };
  const pending: number[] = []; // sampled nodes whose neighbours are to be verified: x and y of each
  while (Math.min(width, height) / grid.block > FIRST_NODES) grid.block *= 2;
  let stride = grid.block;

  const paint = (x: number, y: number, kind: number): void => {
    if (kinds[y * width + x] === kind) return;
    const right = Math.min(width, x + stride);
    const bottom = Math.min(height, y + stride);
    for (let row = y; row < bottom; row++) kinds.fill(kind, row * width + x, row * width + right);
  };

  const sampleAt = (x: number, y: number): void => {
    const i = y * width + x;
    const result = sample(x, y);
    grid.sampled++;
    states[i] = SAMPLED;
    efforts[i] = result >> 8;
    paint(x, y, result & 255);
    pending.push(x, y);
  };

  /** Settles a new node from the four around it of the level before (on the rim, from those there are). */
  const settle = (x: number, y: number, isFirstSparse: boolean): void => {
    const i = y * width + x;
    if (states[i] !== UNKNOWN) return;
    const across = x & stride;
    const down = y & stride;
    const x0 = x - across;
    const y0 = y - down;
    const x1 = across > 0 && x + stride < width ? x + stride : x0;
    const y1 = down > 0 && y + stride < height ? y + stride : y0;
    const p = y0 * width + x0;
    const q = y0 * width + x1;
    const r = y1 * width + x0;
    const s = y1 * width + x1;
    const kind = kinds[p]!;
    const most = Math.max(efforts[p]!, efforts[q]!, efforts[r]!, efforts[s]!);
    const least = Math.min(efforts[p]!, efforts[q]!, efforts[r]!, efforts[s]!);
    const isUniform = kind === kinds[q] && kind === kinds[r] && kind === kinds[s] && most - least <= EFFORT_JUMP;
    if (!isUniform || isDense() || (isFirstSparse && across > 0 && down > 0)) return sampleAt(x, y);
    states[i] = ASSUMED;
    efforts[i] = most;
    paint(x, y, kind);
  };

  /** Whether all nodes of the present level are sampled. */
  const isDense = (): boolean => Math.min(width, height) / stride <= nodesPerSide;

  const isOutside = (x: number, y: number): boolean => x < 0 || y < 0 || x >= width || y >= height;

  /** Whether a neighbour differs: one of four, and in the end one of eight. */
  const isDoubtful = (x: number, y: number, kind: number): boolean => {
    for (let dy = -stride; dy <= stride; dy += stride) {
      for (let dx = -stride; dx <= stride; dx += stride) {
        if ((dx && dy && stride > 1) || isOutside(x + dx, y + dy)) continue;
        if (kinds[(y + dy) * width + x + dx] !== kind) return true;
      }
    }
    return false;
  };

  /** Samples an assumed node that has a different neighbour. */
  const verify = (x: number, y: number): void => {
    const i = y * width + x;
    if (isOutside(x, y) || states[i] !== ASSUMED) return;
    const kind = kinds[i]!;
    if (!isDoubtful(x, y, kind)) return;
    sampleAt(x, y);
  };

  for (let y = 0; y < height; y += stride) {
    for (let x = 0; x < width; x += stride) {
      sampleAt(x, y);
      if (isPauseDue()) yield grid;
    }
    grid.isWhole = y + stride >= height;
    yield grid;
  }
  while (stride > 1) {
    const isFirstSparse = isDense();
    stride /= 2;
    pending.length = 0;
    for (let y = 0; y < height; y += stride) {
      for (let x = 0; x < width; x += stride) {
        settle(x, y, isFirstSparse);
        if (isPauseDue()) yield grid;
      }
      yield grid;
    }
    // Two assumed nodes side by side are equal: a doubtful one lies beside one that was sampled on this level.
    while (pending.length > 0) {
      const row = pending.pop()!;
      const column = pending.pop()!;
      for (let dy = -stride; dy <= stride; dy += stride) {
        for (let dx = -stride; dx <= stride; dx += stride) {
          verify(column + dx, row + dy);
          if (isPauseDue()) yield grid;
        }
      }
      yield grid;
    }
    grid.block = stride;
  }
  return grid;
}
