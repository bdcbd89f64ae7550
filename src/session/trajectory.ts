import type { Student } from '../engine/index.js';

export interface Point {
  readonly w: number;
  readonly b: number;
  readonly a: number;
  /** Whether a new segment begins here. */
  readonly begins: boolean;
}

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
  points: Point[] = [];
  generation = 0;
  #tolerance = FINEST;
  /** Whether what is added next begins a new segment. */
  broken = true;

  get length(): number {
    return this.points.length;
  }

  break(): void {
    this.broken = true;
  }

  /** @returns whether the point was kept */
  add({ w, b, a }: Student): boolean {
    const point = { w, b, a, begins: this.broken };
    if (!this.broken && !this.#hasMoved(this.points.at(-1)!, point)) return false;
    if (this.length === CAPACITY) this.#thin();
    this.points.push(point);
    this.broken = false;
    return true;
  }

  erase(): void {
    this.points = [];
    this.#tolerance = FINEST;
    this.broken = true;
    this.generation++;
  }

  /** Whether a student is visibly away from another one in any of the four spaces. */
  #hasMoved(x: Point, y: Point): boolean {
    const isFar = (u: number, v: number): boolean => Math.abs(u - v) > this.#tolerance;
    return isFar(x.w, y.w) || isFar(x.b, y.b) || isFar(x.a, y.a) || isFar(kinkInView(x), kinkInView(y));
  }

  /** Keeps every point that is twice as far from the last as before; when that is coarse, drops the oldest quarter. */
  #thin(): void {
    const isCoarse = this.#tolerance >= COARSEST;
    if (!isCoarse) this.#tolerance *= 2;
    const kept: Point[] = [];
    for (const point of this.points.slice(isCoarse ? this.length / 4 : 0)) {
      const begins = point.begins || kept.length === 0;
      if (begins || this.#hasMoved(kept.at(-1)!, point)) kept.push({ ...point, begins });
    }
    this.points = kept;
    this.generation++;
    // Thousands of short segments can't be thinned: their starts are kept.
    if (kept.length > CAPACITY * 0.75) this.#thin();
  }
}

/** The kink, as far as it can be seen: beyond the data all kinks look alike. */
const kinkInView = ({ w, b }: Point): number => (w === 0 ? 2 : Math.max(-2, Math.min(2, -b / w)));
