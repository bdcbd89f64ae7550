import { Run, type Moment } from './run.js';

/** Earlier runs that stay visible; older ones are forgotten. */
const MAX_EARLIER = 20;

/** The runs so far: the present one as a timeline, and those before it. */
export class History {
  run: Run;
  /** From the oldest to the latest; another array whenever there are others. */
  earlier: readonly Run[];

  constructor(run: Run, earlier: readonly Run[] = []) {
    this.run = run;
    this.earlier = earlier;
  }

  /**
   * A copy for undo: what happens to this history leaves the copy as it is. Earlier runs grow no more and are shared.
   */
  copy(): History {
    return new History(this.run.copy(), this.earlier);
  }

  /** The student was put somewhere: another run begins. */
  begin(start: Moment): void {
    this.#replace(Run.from(start));
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
    // Nothing has been learned under the conditions from before: the run begins under the new ones.
    if (this.run.last === 0) this.begin(moment);
    else this.run.change(moment);
  }

  /**
   * Forgets the earlier runs and the path of the present one, which stays a timeline.
   * @returns whether there was anything to forget: a path of one point is no path
   */
  erase(): boolean {
    const { trajectory } = this.run;
    if (this.earlier.length === 0 && trajectory.length < 2) return false;
    this.earlier = [];
    trajectory.erase();
    return true;
  }

  #branch(step: number): void {
    this.#replace(this.run.branch(step));
  }

  /** A run without a step of its own leaves no trace. */
  #replace(run: Run): void {
    const { last, origin } = this.run;
    if (last > origin) this.earlier = [...this.earlier, this.run].slice(-MAX_EARLIER);
    this.run = run;
  }
}
