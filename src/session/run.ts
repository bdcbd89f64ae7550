import { descend, loss, type Samples, type Shape, type Student, type Teacher } from '../engine/unchecked.js';
import { learnerOf, type Learner } from './learner.js';
import { LossCurve } from './loss-curve.js';
import type { Halt } from './state.js';
import { Trajectory } from './trajectory.js';

/** What the next step depends on, beside the student. */
interface Conditions {
  readonly teacher: Teacher;
  readonly learningRate: number;
  readonly samples: Samples;
}

/** All that learning goes on from. */
export interface Moment extends Conditions {
  readonly step: number;
  readonly learner: Learner;
  /** Set when there is no next step. */
  readonly halt?: Halt | undefined;
}

/** What a run is made of. */
interface Parts {
  readonly origin: number;
  readonly last: number;
  readonly halt?: Halt | undefined;
  readonly span: number;
  readonly marks: readonly Moment[];
  readonly spacing: number;
  readonly curve: LossCurve;
  readonly trajectory: Trajectory;
}

/** The spacing of the marks at first, in steps. */
const MIN_SPACING = 16;
/** As many marks are kept at most. A teacher that is moved in every frame makes so many in three minutes. */
const MAX_MARKS = 10_000;

/**
 * The descent from one start, as a timeline: each of its moments can be had again, exact to the last bit (only the
 * shape that a flat student remembers may be an older one). For that the run keeps some of its moments, the marks:
 * those at which its conditions changed, and others at even spaces between them. Any other moment is computed from the
 * mark before it. When there are too many marks the spaces double.
 */
export class Run {
  readonly curve: LossCurve;
  readonly trajectory: Trajectory;
  /** The step at which it left an earlier run; 0 for one that did not. */
  readonly origin: number;
  #last: number;
  #halt: Halt | undefined;
  readonly #span: number;
  #marks: Moment[];
  #spacing: number;

  private constructor({ origin, last, halt, span, marks, spacing, curve, trajectory }: Parts) {
    this.origin = origin;
    this.#last = last;
    this.#halt = halt;
    this.#span = span;
    this.#marks = [...marks];
    this.#spacing = spacing;
    this.curve = curve;
    this.trajectory = trajectory;
  }

  /** A run that begins here. */
  static from(start: Moment): Run {
    const { step } = start;
    const [curve, trajectory] = [new LossCurve(), new Trajectory()];
    const marks = [markAt(start)];
    const run = new Run({ origin: step, last: step, span: 0, marks, spacing: MIN_SPACING, curve, trajectory });
    run.resume(start);
    return run;
  }

  /** A run that is the same up to a step, first … last, and goes its own way from there. */
  branch(step: number): Run {
    const run = new Run({
      origin: step,
      last: step,
      span: this.span,
      marks: this.#marks.filter((mark) => mark.step <= step),
      spacing: this.#spacing,
      curve: this.curve.until(step),
      trajectory: this.trajectory.until(step),
    });
    run.resume(this.at(step));
    return run;
  }

  /** A run of its own that is the same in everything. */
  copy(): Run {
    return new Run({
      origin: this.origin,
      last: this.#last,
      halt: this.#halt,
      span: this.#span,
      marks: this.#marks,
      spacing: this.#spacing,
      curve: this.curve.copy(),
      trajectory: this.trajectory.copy(),
    });
  }

  /** The last step that it has reached. */
  get last(): number {
    return this.#last;
  }

  /** The first step that is remembered: 0, except after very many changes. */
  get first(): number {
    return this.#marks[0]!.step;
  }

  /** Steps that a picture of it is to have room for: its own, and those of the run that it has left. */
  get span(): number {
    return Math.max(this.#span, this.#last);
  }

  /** The number of steps to its next mark: no more of them may be made before the next `add`. */
  get stride(): number {
    return this.#spacing - (this.#last % this.#spacing);
  }

  /**
   * What a student at its end remembers where it has no shape of its own: the shape at the last mark. So that depends on
   * the steps alone, and not on how many of them were made at once.
   */
  get memory(): Shape {
    return this.#marks.at(-1)!.learner.shape;
  }

  /** Learning goes on from its end. Only now is it known which conditions, of all that were tried, count there. */
  resume({ step, learner: { student }, teacher, samples }: Moment): void {
    this.curve.add(step, loss(student, teacher, samples));
    this.trajectory.add(step, student);
  }

  /**
   * The student after some more steps, under the last conditions.
   * @returns whether the student has moved visibly since the last point of the trajectory
   */
  add(step: number, student: Student): boolean {
    const before = this.#marks.at(-1)!;
    this.#last = step;
    this.curve.add(step, loss(student, before.teacher, before.samples));
    if (step % this.#spacing === 0) {
      this.#mark({ ...before, step, learner: learnerOf(student, this.memory) });
    }
    return this.trajectory.add(step, student);
  }

  /** It ends here, unless something is changed. */
  end(halt: Halt): void {
    this.#halt = halt;
  }

  /** Whether the next step from here would be made as it was, or would have been. */
  has(moment: Moment): boolean {
    return isSame(this.#before(moment.step), moment);
  }

  /** Learning will go on from its end under other conditions. */
  change(moment: Moment): void {
    this.#halt = undefined;
    this.#mark(markAt(moment));
  }

  /** @param step first … last */
  at(step: number): Moment {
    const before = this.#before(step);
    const { learner, teacher, learningRate, samples } = before;
    const { w, b, a, c } = descend(learner.student, teacher, { learningRate, samples, steps: step - before.step });
    return {
      ...before,
      step,
      learner: step === before.step ? learner : learnerOf({ w, b, a, c }, learner.shape),
      halt: step === this.#last ? this.#halt : undefined,
    };
  }

  /**
   * The start of the run, if the moment at a step follows from it by descent alone, under the conditions that it began
   * with. Undefined where they were changed on the way, and where the start is no longer remembered.
   */
  startOf(step: number): Moment | undefined {
    const start = this.#marks[0]!;
    const isTold = this.#marks.every((mark) => mark.step > step || isSame(mark, start));
    return start.step === 0 && isTold ? start : undefined;
  }

  #before(step: number): Moment {
    return this.#marks.findLast((mark) => mark.step <= step)!;
  }

  /** What was marked at the same step counts no more. */
  #mark(moment: Moment): void {
    if (this.#marks.at(-1)!.step === moment.step) this.#marks.pop();
    this.#marks.push(moment);
    if (this.#marks.length > MAX_MARKS) this.#thin();
  }

  /** Every second mark goes, except changes; if these alone are too many, the oldest half of the past is forgotten. */
  #thin(): void {
    this.#spacing *= 2;
    this.#marks = this.#marks.filter(
      (mark, i, all) => i === 0 || mark.step % this.#spacing === 0 || !isSame(mark, all[i - 1]!),
    );
    if (this.#marks.length > 0.75 * MAX_MARKS) this.#marks = this.#marks.slice(MAX_MARKS / 2);
  }
}

const markAt = ({ step, learner, teacher, learningRate, samples }: Moment): Moment => ({
  step,
  learner,
  teacher,
  learningRate,
  samples,
});

const isSame = (x: Conditions, y: Conditions): boolean =>
  x.learningRate === y.learningRate &&
  x.samples === y.samples &&
  (['m', 'k', 'c', 's'] as const).every((key) => Object.is(x.teacher[key], y.teacher[key]));
