import type { Student } from '../engine/unchecked.js';

/** Where a run was after some steps, without c: no space shows it. */
export interface PathPoint {
  readonly step: number;
  readonly w: number;
  readonly b: number;
  readonly a: number;
}

const MAX_POINTS = 4096;
/** Points nearer than this to the last one are not kept at first: it is a fifth of a pixel in a space 200 px wide. */
const MIN_DISTANCE = 0.003;
/** From this distance on the path is coarse: then its oldest part is forgotten instead. */
const COARSE_DISTANCE = 0.05;

/**
 * The path of one run through (w, b, a). A point is kept when learning has moved visibly since the last one, so a run
 * of any length takes bounded memory. When the list is full, it is thinned to twice the distance.
 */
export class Trajectory {
  /** Grows at its end; a change of `generation` says that what was there has changed too. */
  points: PathPoint[] = [];
  generation = 0;
  #distance = MIN_DISTANCE;

  get length(): number {
    return this.points.length;
  }

  /** @returns whether the point was kept */
  add(step: number, { w, b, a }: Student): boolean {
    const point = { step, w, b, a };
    const last = this.points.at(-1);
    if (last && !this.#hasMoved(last, point)) return false;
    while (this.length >= MAX_POINTS) this.#thin();
    this.points.push(point);
    return true;
  }

  /** Forgets what is behind; the path goes on from where the student is. */
  erase(): void {
    this.points = [];
    this.#distance = MIN_DISTANCE;
    this.generation++;
  }

  /** A path of its own that is the same so far. */
  copy(): Trajectory {
    return this.until(Infinity);
  }

  /** A path of its own with the points up to a step. */
  until(step: number): Trajectory {
    const part = new Trajectory();
    part.points = this.points.filter((point) => point.step <= step);
    part.#distance = this.#distance;
    return part;
  }

  /** Whether a student is visibly away from another one in any of the four spaces. */
  #hasMoved(x: PathPoint, y: PathPoint): boolean {
    const isFar = (u: number, v: number): boolean => Math.abs(u - v) > this.#distance;
    return isFar(x.w, y.w) || isFar(x.b, y.b) || isFar(x.a, y.a) || isFar(kinkInView(x), kinkInView(y));
  }

  /** Keeps every point that is twice as far from the last as before; when that is coarse, drops the oldest quarter. */
  #thin(): void {
    const isCoarse = this.#distance >= COARSE_DISTANCE;
    if (!isCoarse) this.#distance *= 2;
    const kept: PathPoint[] = [];
    for (const point of this.points.slice(isCoarse ? this.length / 4 : 0)) {
      const last = kept.at(-1);
      if (!last || this.#hasMoved(last, point)) kept.push(point);
    }
    this.points = kept;
    this.generation++;
  }
}

/** The kink, as far as it can be seen: beyond the data all kinks look alike. */
const kinkInView = ({ w, b }: PathPoint): number => (w === 0 ? 2 : Math.max(-2, Math.min(2, -b / w)));
