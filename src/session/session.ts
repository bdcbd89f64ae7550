import { descend, loss, type Samples, type Teacher } from '../engine/index.js';
import type { Authored } from './authored.js';
import { learnerOf, type Learner } from './learner.js';
import * as parameters from './parameters.js';
import { followingEdit, startOf, type Overrides, type Start } from './start.js';
import { steadyRate } from './steady-rate.js';
import { Trajectory } from './trajectory.js';

export interface Settings {
  readonly preset: string;
  /** −1 … 1; negative climbs. */
  readonly learningRate: number;
  /** Descent steps per 1/60 s. */
  readonly speed: number;
  readonly samples: Samples;
}

/** Everything that a picture of the playground shows, except the path so far. Never changed, only replaced. */
export interface State extends Settings {
  readonly teacher: Teacher;
  readonly learner: Learner;
  /** Descent steps since the student was put where it started. */
  readonly step: number;
  /** Set when the next step would go to infinity: nothing moves until something else is changed. */
  readonly divergence?: Divergence | undefined;
}

export interface Divergence {
  /** A rate that is known not to diverge from the same start, if there is one. */
  readonly tryRate: number | undefined;
}

/** A change of what learns or of what is learned. */
export interface Edit {
  readonly teacher?: Teacher;
  readonly learner?: Learner;
}

/** Points of the path that one call of `advance` adds at most, and the fewest steps between two of them. */
const FINEST_CHUNK = 8;
const CHUNKS = 256;

const NO_OVERRIDES: Overrides = { teacher: {}, student: {} };

/** One playground's life: its state, its start, its path; no clock and no DOM. */
export class Session {
  readonly trajectory = new Trajectory();
  #start: Start;
  #state: State;
  /** Where the current run began. */
  #runStart: Learner;
  readonly #changed: () => void;

  /** @param changed is called after each change of the state or of the path. */
  constructor(changed: () => void) {
    const preset = parameters.preset.fallback!;
    this.#start = startOf(preset, NO_OVERRIDES);
    this.#runStart = this.#start.learner;
    this.#state = {
      ...this.#start,
      preset,
      learningRate: parameters.learningRate.fallback!,
      speed: parameters.speed.fallback!,
      samples: parameters.samples.fallback!,
      step: 0,
    };
    this.#changed = changed;
  }

  get state(): State {
    return this.#state;
  }

  get loss(): number {
    const { learner, teacher, samples } = this.#state;
    return loss(learner.student, teacher, samples);
  }

  /**
   * Follows what an author has changed, all together, so that the order of attributes does not matter. A preset begins
   * anew, with the explicit values over it; an explicit value alone changes what its field would change.
   * @param changed the attributes
   */
  follow(authored: Authored, changed: ReadonlySet<string>): void {
    const { preset, learningRate, speed, samples } = parameters;
    const settings = { preset, learningRate, speed, samples } as const;
    for (const [key, parameter] of Object.entries(settings)) {
      if (changed.has(parameter.attribute)) this.configure({ [key]: authored.get<unknown>(parameter) });
    }
    const { overrides } = authored;
    const start = (this.#start = startOf(this.#state.preset, overrides));
    const { learner, teacher } = this.#state;
    this.edit(changed.has(preset.attribute) ? start : followingEdit(learner, teacher, start, overrides, changed));
  }

  /** Begins anew from a preset as it is. */
  choosePreset(preset: string): void {
    this.#start = startOf(preset, NO_OVERRIDES);
    this.configure({ preset });
    this.edit(this.#start);
  }

  /** Moving the student begins a new run; the path is broken there. */
  edit(edit: Edit): void {
    if (edit.learner) {
      this.#runStart = edit.learner;
      this.trajectory.break();
    }
    this.#update({ ...edit, ...(edit.learner && { step: 0 }), divergence: undefined });
  }

  configure(settings: Partial<Settings>): void {
    this.#update({ ...settings, divergence: undefined });
  }

  resetTeacher(): void {
    this.edit({ teacher: this.#start.teacher });
  }

  resetStudent(): void {
    this.edit({ learner: this.#start.learner });
  }

  eraseTrajectories(): void {
    this.trajectory.erase();
    this.#changed();
  }

  /** What is learned next begins a new segment of the path. */
  pause(): void {
    this.trajectory.break();
  }

  /** Makes n descent steps, fewer if it diverges: then `state.divergence` is set. */
  advance(n: number): void {
    const { teacher, learningRate, samples, learner, divergence } = this.#state;
    if (divergence || n <= 0) return;
    let { student } = learner;
    const chunk = Math.max(FINEST_CHUNK, Math.ceil(n / CHUNKS));
    if (this.trajectory.broken) this.trajectory.add(student);
    let made = 0;
    let diverged = false;
    while (made < n && !diverged) {
      const end = descend(student, teacher, { learningRate, steps: Math.min(chunk, n - made), samples });
      student = { w: end.w, b: end.b, a: end.a, c: end.c };
      made += end.steps;
      diverged = end.diverged;
      this.trajectory.add(student);
    }
    this.#update({
      learner: learnerOf(student, learner.shape),
      step: this.#state.step + made,
      divergence: diverged ? this.#explain() : undefined,
    });
  }

  #explain(): Divergence {
    const { teacher, samples, learningRate } = this.#state;
    // Climbing diverges at every rate.
    return {
      tryRate: learningRate > 0 ? steadyRate(this.#runStart.student, teacher, samples, learningRate) : undefined,
    };
  }

  #update(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.#changed();
  }
}
