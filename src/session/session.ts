import { descend, loss } from '../engine/index.js';
import type { Authored } from './authored.js';
import { History } from './history.js';
import { learnerOf } from './learner.js';
import { controls, layers, learningRate, preset, samples, speed, views } from './parameters.js';
import { followingEdit, startOf, type Overrides, type Start } from './start.js';
import type { Divergence, Edit, Settings, State } from './state.js';
import { steadyRate } from './steady-rate.js';
import { Trajectory } from './trajectory.js';

/** The fewest descent steps between two looks at the path. */
const FINEST_CHUNK = 2;

const settings = { preset, learningRate, speed, samples, layers, views, controls } as const;

const NO_OVERRIDES: Overrides = { teacher: {}, student: {} };

/** One playground's life: its state, its start, its path; no clock and no DOM. */
export class Session {
  readonly trajectory = new Trajectory();
  readonly history: History;
  #start: Start;
  #state: State;
  readonly #changed: () => void;

  /** @param changed is called after each change of the state or of the path. */
  constructor(changed: () => void) {
    this.#start = startOf(preset.fallback!, NO_OVERRIDES);
    const fallbacks = Object.entries(settings).map(([key, { fallback }]) => [key, fallback]);
    this.#state = { ...this.#start, ...(Object.fromEntries(fallbacks) as Settings), step: 0 };
    this.history = new History(this.#state);
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
    for (const [key, parameter] of Object.entries(settings)) {
      if (changed.has(parameter.attribute)) this.configure({ [key]: authored.get<unknown>(parameter) });
    }
    const { overrides } = authored;
    this.#start = startOf(this.#state.preset, overrides);
    const { learner, teacher } = this.#state;
    const isAnew = changed.has(preset.attribute);
    this.edit(isAnew ? this.#start : followingEdit(learner, teacher, this.#start, overrides, changed));
  }

  /** Begins anew from a preset as it is. */
  choosePreset(preset: string): void {
    this.#start = startOf(preset, NO_OVERRIDES);
    this.configure({ preset });
    this.edit(this.#start);
  }

  /** Moving the student begins a new run; the path is broken there. */
  edit(edit: Edit): void {
    if (edit.learner) this.trajectory.break();
    this.#update({ ...edit, ...(edit.learner && { step: 0 }), divergence: undefined });
    if (edit.learner) this.history.begin(this.#state);
    else this.history.change(this.#state);
  }

  configure(change: Partial<Settings>): void {
    this.#update({ ...change, divergence: undefined });
    this.history.change(this.#state);
  }

  /**
   * Back or forward to a step of the present run: all is as it was then, teacher, rate and samples too, so that
   * learning from there on is what it was. To go on from there, or to change these, begins a run that branches off.
   */
  goTo(step: number): void {
    this.trajectory.break();
    this.#update(this.history.run.at(step));
  }

  resetTeacher(): void {
    this.edit({ teacher: this.#start.teacher });
  }

  resetStudent(): void {
    this.edit({ learner: this.#start.learner });
  }

  /** The path and the earlier runs; the present one stays a timeline. */
  eraseTrajectories(): void {
    this.trajectory.erase();
    this.history.erase();
    this.#changed();
  }

  /** What is learned next begins a new segment of the path. */
  pause(): void {
    this.trajectory.break();
  }

  /** Makes n descent steps, fewer if it diverges: then `state.divergence` is set. */
  advance(n: number): void {
    const { teacher, learningRate, samples, learner, step } = this.#state;
    if (this.#state.divergence || n <= 0) return;
    this.history.resume(this.#state);
    const { run } = this.history;
    let { student } = learner;
    let chunk = FINEST_CHUNK;
    if (this.trajectory.broken) this.trajectory.add(student);
    let made = 0;
    let diverged = false;
    while (made < n && !diverged) {
      const end = descend(student, teacher, { learningRate, steps: Math.min(chunk, n - made, run.stride), samples });
      student = { w: end.w, b: end.b, a: end.a, c: end.c };
      made += end.steps;
      run.add(step + made, student);
      diverged = end.diverged;
      // Where learning is slow it is looked at less often, so that even 1e6 steps are cheap and their path is true.
      chunk = this.trajectory.add(student) ? FINEST_CHUNK : 2 * chunk;
    }
    const divergence = diverged ? this.#explain() : undefined;
    if (divergence) run.end(divergence);
    this.#update({ learner: learnerOf(student, learner.shape), step: step + made, divergence });
  }

  #explain(): Divergence {
    const { teacher, samples, learningRate } = this.#state;
    // Climbing diverges at every rate.
    return {
      tryRate: learningRate > 0 ? steadyRate(this.#start.learner.student, teacher, samples, learningRate) : undefined,
    };
  }

  #update(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.#changed();
  }
}
