import type { LossCurve } from './loss-curve.js';
import { Run, type Moment } from './run.js';

/** Earlier runs that stay visible. */
const MOST_RUNS = 20;

/** The runs so far: the present one as a timeline, and the losses of those before it. */
export class History {
  run: Run;
  /** From the oldest to the latest; another array whenever there are others. */
  earlier: readonly LossCurve[] = [];

  constructor(start: Moment) {
    this.run = new Run(start);
  }

  /** The student was put somewhere. */
  begin(start: Moment): void {
    this.#replace(new Run(start));
  }

  /** The next step will be made from here: in the midst of the run that is the beginning of another one. */
  resume(moment: Moment): void {
    if (moment.step < this.run.last) this.#branch(moment.step);
    else this.run.resume(moment);
  }

  /** The next step may be made under other conditions. */
  change(moment: Moment): void {
    if (this.run.has(moment)) return;
    if (moment.step < this.run.last) this.#branch(moment.step);
    this.run.change(moment);
  }

  /** Forgets the earlier runs. */
  erase(): void {
    this.earlier = [];
  }

  #branch(step: number): void {
    this.#replace(new Run(this.run.at(step), this.run));
  }

  /** A run without a step of its own leaves no trace. */
  #replace(run: Run): void {
    const { last, origin, curve } = this.run;
    if (last > origin) this.earlier = [...this.earlier, curve].slice(-MOST_RUNS);
    this.run = run;
  }
}
