/** Stretches of steps that are told apart. With two points in each, that is more than a plot has pixels to show. */
const MAX_STRETCHES = 512;

/** A smaller loss is what rounding has left of 0, and is shown as this. */
const MIN_LOSS = 1e-32;

/** log₁₀ of a loss ≥ 0. */
export const logOfLoss = (loss: number): number => Math.log10(Math.max(loss, MIN_LOSS));

type Point = readonly [step: number, value: number];

/**
 * The loss of a run, step by step, as log₁₀. It keeps the start, and the lowest and the highest point of each stretch
 * of steps, in their order, so that a picture with a linear axis of steps looks as if it had all of them: early falls,
 * jumps and oscillations too. When the stretches are used up, they become twice as long.
 */
export class LossCurve {
  /** What is kept; `end` comes after it. */
  #points: Point[] = [];
  #stretch = 1;
  #end: Point | undefined;

  /** log₁₀ of the loss at the start. */
  get start(): number {
    return this.#points[0]![1];
  }

  /** Adds the loss at a step, which is not before the last one that was added. */
  add(step: number, loss: number): void {
    this.#end = [step, logOfLoss(loss)];
    this.#keep(this.#end);
  }

  /** A curve of its own with what was kept up to a step. */
  until(step: number): LossCurve {
    const past = new LossCurve();
    past.#points = this.#points.filter(([kept]) => kept <= step);
    past.#stretch = this.#stretch;
    return past;
  }

  /** A curve of its own that is the same so far. */
  copy(): LossCurve {
    const copy = this.until(Infinity);
    copy.#end = this.#end;
    return copy;
  }

  /** Visits the points in their order, the last one that was added included. */
  forEach(visit: (step: number, value: number) => void): void {
    for (const point of this.#points) visit(...point);
    if (this.#end) visit(...this.#end);
  }

  #keep(point: Point): void {
    const points = this.#points;
    const stretchOf = ([step]: Point): number => Math.floor(step / this.#stretch);
    if (stretchOf(point) >= MAX_STRETCHES) {
      this.#stretch *= 2;
      this.#points = [];
      for (const kept of [...points, point]) this.#keep(kept);
      return;
    }
    const [before, last] = points.slice(-2);
    points.push(point);
    // The start is kept, whatever comes next to it.
    if (points.length < 4 || stretchOf(before!) !== stretchOf(point)) return;
    const [, middle] = [before!, last!, point].sort(([, x], [, y]) => x - y);
    points.splice(points.indexOf(middle!, -3), 1);
  }
}
