import type { Student } from '../engine/index.js';

/** Numbers per point: w, b, a, and 1 where a new segment begins. */
const STRIDE = 4;
const CAPACITY = 4096;
/** Points nearer than this to the last one are not kept: a fifth of a pixel in a space 200 px wide. */
const FINEST = 0.003;
const COARSEST = 0.05;

/**
 * The path of learning through (w, b, a), in segments. It keeps a point when learning has moved visibly, so a run
 * of any length takes bounded memory; when full it thins itself by twice the distance.
 */
export class Trajectory {
  /** Grows at its end; a change of `generation` says that what was there has changed too. */
  readonly points = new Float64Array(CAPACITY * STRIDE);
  length = 0;
  generation = 0;
  #tolerance = FINEST;
  #broken = true;

  /** What is added next begins a new segment. */
  break(): void {
    this.#broken = true;
  }

  get broken(): boolean {
    return this.#broken;
  }

  /** @returns whether the point was kept */
  add({ w, b, a }: Student): boolean {
    if (!this.#broken && !this.#hasMoved(this.length - 1, w, b, a)) return false;
    if (this.length === CAPACITY) this.#thin();
    this.points.set([w, b, a, this.#broken ? 1 : 0], this.length * STRIDE);
    this.length++;
    this.#broken = false;
    return true;
  }

  erase(): void {
    this.length = 0;
    this.#tolerance = FINEST;
    this.#broken = true;
    this.generation++;
  }

  /** Calls back with each point from index `from` on. */
  forEach(from: number, visit: (w: number, b: number, a: number, begins: boolean) => void): void {
    const { points } = this;
    for (let i = from * STRIDE; i < this.length * STRIDE; i += STRIDE) {
      visit(points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3] === 1);
    }
  }

  /** Whether a student is visibly away from point i in any of the four spaces. */
  #hasMoved(i: number, w: number, b: number, a: number): boolean {
    const { points } = this;
    const [w0, b0, a0] = [points[i * STRIDE]!, points[i * STRIDE + 1]!, points[i * STRIDE + 2]!];
    const far = (x: number, y: number): boolean => Math.abs(x - y) > this.#tolerance;
    return far(w, w0) || far(b, b0) || far(a, a0) || far(kinkInView(w, b), kinkInView(w0, b0));
  }

  /** Keeps every point that is twice as far from the last as before; when that is coarse, drops the oldest quarter. */
  #thin(): void {
    const { points } = this;
    const from = this.#tolerance < COARSEST ? 0 : Math.ceil(this.length / 4);
    if (from === 0) this.#tolerance *= 2;
    let kept = 0;
    for (let i = from * STRIDE; i < this.length * STRIDE; i += STRIDE) {
      const begins = points[i + 3] === 1 || kept === 0;
      if (!begins && !this.#hasMoved(kept - 1, points[i]!, points[i + 1]!, points[i + 2]!)) continue;
      points.copyWithin(kept * STRIDE, i, i + STRIDE);
      points[kept * STRIDE + 3] = begins ? 1 : 0;
      kept++;
    }
    this.length = kept;
    this.generation++;
    // Thousands of short segments can't be thinned: their starts are kept.
    if (kept > CAPACITY * 0.75) this.#thin();
  }
}

/** The kink, as far as it can be seen: beyond the data all kinks look alike. */
function kinkInView(w: number, b: number): number {
  if (w === 0) return 2;
  const k = -b / w;
  return k > 2 ? 2 : k < -2 ? -2 : k;
}
