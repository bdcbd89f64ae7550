import { descend, loss, type Samples, type Student, type Teacher } from '../engine/index.js';
import { learnerOf, type Learner } from './learner.js';
import { LossCurve } from './loss-curve.js';
import type { Divergence } from './state.js';

/** What the next step depends on, beside the student. */
export interface Conditions {
  readonly teacher: Teacher;
  readonly learningRate: number;
  readonly samples: Samples;
}

/** All that learning goes on from. */
export interface Moment extends Conditions {
  readonly step: number;
  readonly learner: Learner;
  /** Set when there is no next step. */
  readonly divergence?: Divergence | undefined;
}

interface Checkpoint {
  readonly step: number;
  readonly learner: Learner;
}

interface Change extends Conditions {
  readonly step: number;
}

/** Steps between the first checkpoints, and how many there can be. */
const FINEST = 16;
const MOST_CHECKPOINTS = 2048;
/** Three minutes of a teacher that is moved in every frame. Beyond it, the oldest half of the past is forgotten. */
const MOST_CHANGES = 10_000;

/**
 * The descent from one start, as a timeline: each of its moments can be had again, exact to the last bit. It is
 * computed again from the checkpoint before it (only the shape that a flat student remembers may be an older one); when there are too many of these, every second one is dropped, so that
 * the next is never farther than 1/1024 of the run.
 */
export class Run {
  readonly curve: LossCurve;
  /** The step at which it left an earlier run; 0 for one that did not. */
  readonly origin: number;
  #divergence: Divergence | undefined;
  readonly #span: number;
  #last: number;
  #checkpoints: Checkpoint[];
  #changes: Change[];
  #spacing: number;

  /** @param past the run up to whose moment `start` this one is the same */
  constructor(start: Moment, past?: Run) {
    const { step, learner } = start;
    const isPast = (item: { step: number }): boolean => item.step <= step;
    this.origin = this.#last = step;
    this.#span = past ? past.span : 0;
    this.#checkpoints = past ? past.#checkpoints.filter(isPast) : [{ step, learner }];
    this.#changes = past ? past.#changes.filter(isPast) : [changeAt(start)];
    this.#spacing = past ? past.#spacing : FINEST;
    this.curve = past ? past.curve.until(step) : new LossCurve();
    this.resume(start);
  }

  /** The first step that is remembered: 0, except after very many changes. */
  get first(): number {
    return this.#checkpoints[0]!.step;
  }

  /** The last step that it has reached. */
  get last(): number {
    return this.#last;
  }

  /** Steps that a picture of it is to have room for: its own, and those of the run that it has left. */
  get span(): number {
    return Math.max(this.#span, this.#last);
  }

  /** The number of steps to its next checkpoint: no more of them may be made before the next `add`. */
  get stride(): number {
    return this.#spacing - (this.#last % this.#spacing);
  }

  /** Learning goes on from its end. Only now is it known which conditions, of all that were tried, count there. */
  resume({ step, learner: { student }, teacher, samples }: Moment): void {
    this.curve.add(step, loss(student, teacher, samples));
  }

  /** The student after some more steps, under the last conditions. */
  add(step: number, student: Student): void {
    const { teacher, samples } = this.#changes.at(-1)!;
    this.#last = step;
    this.curve.add(step, loss(student, teacher, samples));
    if (step % this.#spacing !== 0 || step === this.#checkpoints.at(-1)!.step) return;
    this.#checkpoints.push({ step, learner: learnerOf(student, this.#checkpoints.at(-1)!.learner.shape) });
    if (this.#checkpoints.length > MOST_CHECKPOINTS) this.#thin();
  }

  /** It ends here, unless something is changed. */
  end(divergence: Divergence): void {
    this.#divergence = divergence;
  }

  /** Whether the next step from here would be made as it was, or would have been. */
  has(moment: Moment): boolean {
    return isSame(this.#changes[indexAt(this.#changes, moment.step)]!, moment);
  }

  /** Learning will go on from its end under other conditions. */
  change(moment: Moment): void {
    this.#divergence = undefined;
    if (this.#changes.at(-1)!.step === moment.step) this.#changes.pop();
    this.#changes.push(changeAt(moment));
    if (this.#changes.length > MOST_CHANGES) this.#forget(moment);
  }

  /** @param step first … last */
  at(step: number): Moment {
    const { learner, step: from } = this.#checkpoints[indexAt(this.#checkpoints, step)]!;
    let { student } = learner;
    let i = indexAt(this.#changes, from);
    for (let now = from; now < step; i++) {
      const { teacher, learningRate, samples } = this.#changes[i]!;
      const to = Math.min(step, this.#changes[i + 1]?.step ?? step);
      const { w, b, a, c } = descend(student, teacher, { learningRate, samples, steps: to - now });
      student = { w, b, a, c };
      now = to;
    }
    const conditions = this.#changes[indexAt(this.#changes, step)]!;
    return {
      ...conditions,
      step,
      learner: from === step ? learner : learnerOf(student, learner.shape),
      divergence: step === this.#last ? this.#divergence : undefined,
    };
  }

  #thin(): void {
    this.#spacing *= 2;
    this.#checkpoints = this.#checkpoints.filter(({ step }, i) => i === 0 || step % this.#spacing === 0);
  }

  #forget({ step, learner }: Moment): void {
    this.#changes = this.#changes.slice(MOST_CHANGES / 2);
    const kept = this.#checkpoints.filter((checkpoint) => checkpoint.step >= this.#changes[0]!.step);
    this.#checkpoints = kept.length > 0 ? kept : [{ step, learner }];
  }
}

/** Where, in a list by steps, the last item is that is not after a step. By bisection. */
function indexAt(items: readonly { readonly step: number }[], step: number): number {
  let [from, to] = [0, items.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (items[middle]!.step <= step) from = middle;
    else to = middle;
  }
  return from;
}

const changeAt = ({ step, teacher, learningRate, samples }: Moment): Change => ({
  step,
  teacher,
  learningRate,
  samples,
});

const isSame = (x: Conditions, y: Conditions): boolean =>
  x.learningRate === y.learningRate &&
  x.samples === y.samples &&
  (['m', 'k', 'c', 's'] as const).every((key) => Object.is(x.teacher[key], y.teacher[key]));
