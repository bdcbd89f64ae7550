import { refineMap, type OutcomeMap, type Slice, type Student, type Teacher } from '../../../engine/unchecked.js';
import type { Steps } from '../../../session/steps.js';
import { imageOf, type Frame, type OutcomeImage } from './image.js';

/** What a map depends on. */
export interface Question {
  readonly slice: Slice;
  /** What the slice keeps of the student: see Slice.kept in views/spaces. */
  readonly student: Student;
  readonly teacher: Teacher;
  /** Undefined for the limit of small steps. */
  readonly steps: Steps | undefined;
  readonly frame: Frame;
}

/** Changes up to this (in units of the axes) move a border by less than anybody can see at once. */
const UNSEEN = 0.003;

/** Evaluations after which a first picture is slow: a few frames of work. */
const SLOW = 1_000_000;

/** How far apart two questions are: 0 means that they are the same, Infinity that nothing of one serves the other. */
function distance(p: Question, q: Question): number {
  if (p.frame !== q.frame || p.teacher.s !== q.teacher.s || p.steps?.samples !== q.steps?.samples) return Infinity;
  const far = <K extends string>(keys: readonly K[], one: Record<K, number>, other: Record<K, number>): number =>
    Math.max(...keys.map((key) => Math.abs(one[key] - other[key])));
  return Math.max(
    far(['w', 'b', 'a', 'c'], p.student, q.student),
    far(['m', 'k', 'c'], p.teacher, q.teacher),
    Math.abs((p.steps?.learningRate ?? 0) - (q.steps?.learningRate ?? 0)),
  );
}

/** One map on its way from coarse to fine. */
class Refinement {
  readonly question: Question;
  readonly #steps: Generator<OutcomeMap, OutcomeMap>;
  isDone = false;
  map: OutcomeMap | undefined;

  constructor(question: Question) {
    const { slice, student, teacher, steps, frame } = question;
    const { width, height, limits } = frame;
    this.question = question;
    this.#steps = refineMap({ slice, student, teacher, ...steps, width, height, limits });
  }

  /** Whether there is something for every pixel. */
  get isWhole(): boolean {
    return this.map?.isWhole ?? false;
  }

  get isSlow(): boolean {
    return (this.map?.evaluations ?? 0) > SLOW;
  }

  advance(): void {
    const { done, value } = this.#steps.next();
    this.map = value;
    this.isDone = done === true;
  }
}

/**
 * The outcome map of one slice, kept up to date in small steps. What it shows answers the latest question, or one so
 * near that nobody could tell; for the latter a finer picture is preferred to a newer one. So the map is coarse where
 * everything moves fast, and fine where learning crawls.
 */
export class OutcomeSlice {
  #wanted: Question | undefined;
  #work: Refinement | undefined;
  #shown: Refinement | undefined;
  #image: OutcomeImage | undefined;

  /** What there is to see; another object whenever it has changed. */
  get image(): OutcomeImage | undefined {
    return this.#image;
  }

  /** Whether all is done: the finest map, for exactly what was asked. */
  get isDone(): boolean {
    return this.#wanted === undefined || (this.#work!.isDone && this.#isExact(this.#work!));
  }

  /** Whether there is something to see that is true. */
  get isCurrent(): boolean {
    return this.#shown !== undefined && this.#isNear(this.#shown);
  }

  ask(question: Question): void {
    this.#wanted = question;
    const work = this.#work;
    // A first picture that takes longer than a frame is finished: begun anew in every frame, it would never be seen. One
    // that takes very long is not.
    const isUseful =
      work && (this.#isNear(work) || (!work.isWhole && !work.isSlow && work.question.frame === question.frame));
    if (!isUseful) this.#work = new Refinement(question);
  }

  /** One small step; does nothing if all is done. */
  refine(): void {
    if (this.isDone) return;
    let work = this.#work!;
    if (work.isDone || (work.isWhole && !this.#isNear(work))) work = new Refinement(this.#wanted!);
    this.#work = work;
    work.advance();
    if (work.isWhole && this.#isBetter(work)) this.#show(work);
  }

  /** The levels of one map are shown whole: every picture costs its drawing. */
  #isBetter(work: Refinement): boolean {
    const finer = this.#image ? this.#image.block - work.map!.block : 1;
    return !this.isCurrent || finer > 0 || (finer === 0 && work !== this.#shown);
  }

  #show(work: Refinement): void {
    this.#shown = work;
    this.#image = imageOf(work.question.frame, work.map!);
  }

  #isNear({ question }: Refinement): boolean {
    return distance(question, this.#wanted!) <= UNSEEN;
  }

  #isExact({ question }: Refinement): boolean {
    return distance(question, this.#wanted!) === 0;
  }
}
