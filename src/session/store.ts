import { descend, loss } from '../engine/index.js';
import { reduce, type Action, type Actor } from './actions.js';
import { isFartherOut } from './figure-range.js';
import { History } from './history.js';
import { learnerOf } from './learner.js';
import { preset, settingParameters } from './parameters.js';
import { Run } from './run.js';
import { NO_OVERRIDES, startOf } from './start.js';
import type { Halt, Settings, State } from './state.js';
import { steadyRate } from './steady-rate.js';
import { UndoStack } from './undo.js';

/** The fewest descent steps between two looks at the path. */
const MIN_CHUNK = 2;

/** What a listener is told after a change. */
export interface Report {
  readonly by: Actor;
  /** What was done; undefined after undo, redo and a gesture that was taken back. */
  readonly action?: Action | undefined;
  /** Whether the change is complete: false while a gesture goes on. A gesture reports once more when it is done. */
  readonly isDone: boolean;
  readonly before: State;
  readonly state: State;
}

export type Listener = (report: Report) => void;

/** All that undo brings back: the state, and the runs as they were. */
interface Snapshot {
  readonly state: State;
  readonly history: History;
}

/**
 * One playground's life: its state and its runs. Whoever wants to change something dispatches an action and says who
 * makes it; the store replaces the state and tells its listeners. It knows no clock and no DOM.
 *
 * What a hand, a link or a story changes can be undone. A change that goes on for a while, as during a drag, is a
 * gesture: it begins with `begin`, ends with `commit` or is taken back with `cancel`, and is undone as a whole.
 */
export class Store {
  #state: State = initialState();
  #history = new History(new Run(this.#state));
  readonly #undo = new UndoStack<Snapshot>();
  /** What was before the gesture that goes on; undefined between gestures. */
  #gesture: Snapshot | undefined;
  #hasGestureChanged = false;
  readonly #listeners = new Set<Listener>();

  get state(): State {
    return this.#state;
  }

  /** The runs so far. They grow while learning goes on, and are replaced where another one begins. */
  get history(): History {
    return this.#history;
  }

  /** The loss ½·E[(f − t)²] of the present student. */
  get loss(): number {
    const { learner, teacher, samples } = this.#state;
    return loss(learner.student, teacher, samples);
  }

  get canUndo(): boolean {
    return this.#undo.canUndo;
  }

  get canRedo(): boolean {
    return this.#undo.canRedo;
  }

  /**
   * Calls a listener after each change.
   * @returns a function that ends this
   */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispatch(action: Action, by: Actor): void {
    const before = this.#state;
    if (!this.#gesture && isUndoable(action, by)) this.#undo.push(this.#snapshot());
    this.#apply(action);
    if (this.#state === before) return;
    if (this.#gesture) this.#hasGestureChanged = true;
    this.#tell({ by, action, before, isDone: !this.#gesture });
  }

  /** A gesture begins: until it ends, its changes are one. Called again during a gesture it does nothing. */
  begin(): void {
    this.#gesture ??= this.#snapshot();
  }

  /** The gesture is done; does nothing between gestures. One that has changed nothing leaves no trace. */
  commit(): void {
    const snapshot = this.#gesture;
    const hasChanged = this.#hasGestureChanged;
    this.#endGesture();
    if (!snapshot || !hasChanged) return;
    if (!isSame(snapshot.state, this.#state)) this.#undo.push(snapshot);
    this.#tell({ by: 'user', before: this.#state, isDone: true });
  }

  /** The gesture is taken back: all is as it was when it began. */
  cancel(): void {
    const snapshot = this.#gesture;
    const hasChanged = this.#hasGestureChanged;
    this.#endGesture();
    if (snapshot && hasChanged) this.#restore(snapshot);
  }

  /** Takes back the last change that can be undone, with the run that it has replaced. */
  undo(): void {
    this.commit();
    const snapshot = this.#undo.canUndo && this.#undo.undo(this.#snapshot());
    if (snapshot) this.#restore(snapshot);
  }

  redo(): void {
    this.commit();
    const snapshot = this.#undo.canRedo && this.#undo.redo(this.#snapshot());
    if (snapshot) this.#restore(snapshot);
  }

  #endGesture(): void {
    this.#gesture = undefined;
    this.#hasGestureChanged = false;
  }

  #snapshot(): Snapshot {
    return { state: this.#state, history: this.#history.copy() };
  }

  /** Whether learning runs is not a part of what is undone: it goes on, or rests, as it does now. */
  #restore({ state, history }: Snapshot): void {
    const before = this.#state;
    this.#history = history;
    this.#state = { ...state, playing: before.playing && !state.halt };
    this.#tell({ by: 'user', before, isDone: true });
  }

  #apply(action: Action): void {
    switch (action.type) {
      case 'advance':
        this.#advance(action.steps);
        break;
      case 'goTo':
        this.#state = { ...this.#state, ...this.#history.run.at(action.step) };
        break;
      case 'erase':
        this.#history.erase();
        this.#state = { ...this.#state };
        break;
      default:
        this.#change(reduce(this.#state, action));
    }
  }

  /** Another student begins another run; other conditions go into the present one. */
  #change(next: State): void {
    const { learner } = this.#state;
    this.#state = next;
    if (next.learner !== learner) this.#history.begin(next);
    else this.#history.change(next);
  }

  #advance(steps: number): void {
    const { teacher, learningRate, samples, learner, step, halt } = this.#state;
    if (halt || steps <= 0) return;
    this.#history.resume(this.#state);
    const { run } = this.#history;
    let { student } = learner;
    let chunk = MIN_CHUNK;
    let made = 0;
    let stop: Halt | undefined;
    while (made < steps && !stop) {
      const from = student;
      const end = descend(from, teacher, { learningRate, steps: Math.min(chunk, steps - made, run.stride), samples });
      student = { w: end.w, b: end.b, a: end.a, c: end.c };
      made += end.steps;
      // Where learning is slow the run is looked at less often, so that even 1e6 steps are cheap and their path is true.
      chunk = run.add(step + made, student) ? MIN_CHUNK : 2 * chunk;
      if (end.diverged) stop = this.#divergence();
      else if (learningRate < 0 && isFartherOut(student, from)) stop = { kind: 'edge' };
    }
    if (stop) run.end(stop);
    const { playing } = this.#state;
    this.#state = {
      ...this.#state,
      learner: learnerOf(student, learner.shape),
      step: step + made,
      halt: stop,
      playing: playing && !stop,
    };
  }

  #divergence(): Halt {
    const { teacher, samples, learningRate, start } = this.#state;
    return { kind: 'diverged', tryRate: steadyRate(start.learner.student, teacher, samples, learningRate) };
  }

  #tell(report: Omit<Report, 'state'>): void {
    for (const listener of [...this.#listeners]) listener({ ...report, state: this.#state });
  }
}

function initialState(): State {
  const start = startOf(preset.fallback!, NO_OVERRIDES);
  const fallbacks = Object.entries(settingParameters).map(([key, { fallback }]) => [key, fallback]);
  return { ...start, start, ...(Object.fromEntries(fallbacks) as Settings), step: 0, playing: false };
}

/**
 * A step is taken back by the timeline, and play by pause. What a script or the clock does is not the reader's to take
 * back.
 */
const isUndoable = ({ type }: Action, by: Actor): boolean =>
  by !== 'clock' && by !== 'script' && !['advance', 'play', 'pause'].includes(type);

/** Whether nothing that a hand can change is different. */
const isSame = (one: State, other: State): boolean =>
  (Object.keys(settingParameters) as (keyof Settings)[]).every((key) => one[key] === other[key]) &&
  (['w', 'b', 'a', 'c'] as const).every((key) => one.learner.student[key] === other.learner.student[key]) &&
  (['m', 'k', 'c', 's'] as const).every((key) => one.teacher[key] === other.teacher[key]) &&
  one.step === other.step;
