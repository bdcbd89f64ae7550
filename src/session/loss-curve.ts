/** As many stretches of steps are told apart: with two points in each, that is more than a plot has pixels to show. */
const STRETCHES = 512;

/** Losses below this are rounding: what is left of 0. */
const SMALLEST = 1e-32;

export const logOfLoss = (loss: number): number => Math.log10(Math.max(loss, SMALLEST));

/**
 * The loss of a run, step by step, as log₁₀. It keeps the lowest and the highest point of each stretch of steps, in
 * their order, so that a picture with a linear axis of steps looks as if it had all of them: early falls, jumps and
 * oscillations too. When the stretches are used up, they become twice as long.
 */
export class LossCurve {
  /** What is kept; `end` comes after it. */
  #steps: number[] = [];
  #values: number[] = [];
  #stretch = 1;
  #end: readonly [step: number, value: number] | undefined;

  get start(): number {
    return this.#values[0]!;
  }

  add(step: number, loss: number): void {
    this.#end = [step, logOfLoss(loss)];
    this.#keep(...this.#end);
  }

  /** The curve as it was at a step. */
  until(step: number): LossCurve {
    const past = new LossCurve();
    const isAfter = this.#steps.findIndex((kept) => kept > step);
    const length = isAfter < 0 ? this.#steps.length : isAfter;
    past.#steps = this.#steps.slice(0, length);
    past.#values = this.#values.slice(0, length);
    past.#stretch = this.#stretch;
    return past;
  }

  /** Visits the points in their order, the last one that was added included. */
  forEach(visit: (step: number, value: number) => void): void {
    for (let i = 0; i < this.#steps.length; i++) visit(this.#steps[i]!, this.#values[i]!);
    if (this.#end) visit(...this.#end);
  }

  #keep(step: number, value: number): void {
    while (step >= STRETCHES * this.#stretch) this.#thin();
    const [steps, values] = [this.#steps, this.#values];
    const stretch = Math.floor(step / this.#stretch);
    const i = steps.length - 2;
    const isFull = i >= 0 && Math.floor(steps[i]! / this.#stretch) === stretch;
    if (isFull) {
      const [before, last] = [values[i]!, values[i + 1]!];
      if (value >= Math.min(before, last) && value <= Math.max(before, last)) return;
      // The newer of the two is dropped, unless it is the one at the other end.
      if (value < last === last > before) [steps[i], values[i]] = [steps[i + 1]!, last];
      steps.length = values.length = i + 1;
    }
    steps.push(step);
    values.push(value);
  }

  #thin(): void {
    const [steps, values] = [this.#steps, this.#values];
    this.#steps = [];
    this.#values = [];
    this.#stretch *= 2;
    for (let i = 0; i < steps.length; i++) this.#keep(steps[i]!, values[i]!);
  }
}
