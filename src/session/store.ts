import { loss } from '../engine/unchecked.js';
import { reduce, type Action, type Actor } from './actions.js';
import { isEqual } from './equal.js';
import { History } from './history.js';
import { learnerOf } from './learner.js';
import { preset as presetParameter, settingParameters, step as stepParameter, type Settings } from './parameters.js';
import { Run } from './run.js';
import { NO_OVERRIDES, startOf } from './start.js';
import type { Halt, State } from './state.js';
import { steadyRate } from './steady-rate.js';
import { stretchFrom, type Stretch } from './stretch.js';
import { UndoStack } from './undo.js';

/** The descent steps between two looks at the path, where learning is fast. */
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

/** All that undo and the back button bring back: the state, and the runs as they were. */
export interface Snapshot {
  readonly state: State;
  readonly history: History;
}

/** What tells whether a change has changed anything. Whether learning runs is none of it. */
interface Outline {
  readonly state: State;
  /** Another list whenever there are others, and after each erasing. */
  readonly earlier: readonly Run[];
  readonly last: number;
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
  #history = new History(Run.from(this.#state));
  #undo = new UndoStack<Snapshot>();
  /** What was before the gesture that goes on; undefined between gestures. */
  #gesture: Snapshot | undefined;
  /** Whether anything was changed in the gesture that could be undone; what the clock does is none of it. */
  #hasGestureChanged = false;
  /** Who has made the last change, apart from the clock. */
  #lastActor: Actor | undefined;
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
    const { learner, teacher, samples } = this.state;
    return loss(learner.student, teacher, samples);
  }

  /** Whether the present run has begun elsewhere than where the preset begins, or its teacher is elsewhere. */
  get isOwnStart(): boolean {
    const { teacher, preset } = this.#state;
    const { run } = this.#history;
    const start = startOf(preset, NO_OVERRIDES);
    return !isEqual([run.at(run.first).learner.student, teacher], [start.learner.student, start.teacher]);
  }

  get canUndo(): boolean {
    return this.#undo.canUndo;
  }

  get canRedo(): boolean {
    return this.#undo.canRedo;
  }

  /**
   * Calls a listener after each change.
   * @returns a function that ends this; called again it does nothing
   */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispatch(action: Action, by: Actor): void {
    const before = this.#state;
    const outline = this.#outline;
    const canBeUndone = isUndoable(action, by);
    // A story goes from passage to passage: what is to be brought back is what was before them.
    const goesOn = by === 'story' && this.#lastActor === 'story';
    const snapshot = canBeUndone && !this.#gesture && !goesOn ? this.snapshot() : undefined;
    if (by !== 'clock') this.#lastActor = by;
    this.#apply(action);
    if (this.#state === before) return;
    if (canBeUndone && !isSame(outline, this.#outline)) {
      if (snapshot) this.#undo.push(snapshot);
      else this.#hasGestureChanged = true;
    }
    this.#tell({ by, action, before, isDone: !this.#gesture });
  }

  /** A gesture begins: until it ends, its changes are one. Called again during a gesture it does nothing. */
  begin(): void {
    this.#gesture ??= this.snapshot();
  }

  /** The gesture is done; does nothing between gestures. One that has changed nothing leaves no trace. */
  commit(): void {
    const snapshot = this.#endGesture();
    if (!snapshot) return;
    if (!isSame(outlineOf(snapshot), this.#outline)) this.#undo.push(snapshot);
    this.#tell({ by: 'user', before: this.#state, isDone: true });
  }

  /**
   * The gesture is taken back: all is as it was when it began, also what the clock has learned since then. Does nothing
   * between gestures, and where the gesture has changed nothing.
   */
  cancel(): void {
    const snapshot = this.#endGesture();
    if (snapshot) this.#restore(snapshot);
  }

  /**
   * Takes back the last change that can be undone: the state, the run and the earlier runs are what they were before
   * it. What has been learned since then, and what a script has changed since then, is taken back with it, and `redo`
   * brings it back. Whether learning runs stays as it is.
   */
  undo(): void {
    this.commit();
    if (this.#undo.canUndo) this.#restoreAtPace(this.#undo.undo(this.snapshot()));
  }

  /** Makes the change again that `undo` has taken back. */
  redo(): void {
    this.commit();
    if (this.#undo.canRedo) this.#restoreAtPace(this.#undo.redo(this.snapshot()));
  }

  /** The present, as it stays when learning goes on. */
  snapshot(): Snapshot {
    return { state: this.#state, history: this.#history.copy() };
  }

  /** Goes back to a snapshot, which stays as it is and can be gone back to again. This can be undone. */
  revisit({ state, history }: Snapshot, by: Actor): void {
    this.commit();
    this.#undo.push(this.snapshot());
    this.#restore({ state, history: history.copy() }, by);
  }

  /** Takes over the state and the runs of another store. What was before that can't be undone. */
  protected adopt(snapshot: Snapshot): void {
    this.#endGesture();
    this.#undo = new UndoStack();
    this.#restore(snapshot, 'script');
  }

  /** @returns what was before the gesture, if it has changed anything */
  #endGesture(): Snapshot | undefined {
    const snapshot = this.#hasGestureChanged ? this.#gesture : undefined;
    this.#gesture = undefined;
    this.#hasGestureChanged = false;
    return snapshot;
  }

  get #outline(): Outline {
    return outlineOf({ state: this.#state, history: this.#history });
  }

  #restore({ state, history }: Snapshot, by: Actor = 'user'): void {
    const before = this.#state;
    this.#lastActor = by;
    this.#history = history;
    this.#state = state;
    this.#tell({ by, before, isDone: true });
  }

  /** Learning goes on, or rests, as it does now. */
  #restoreAtPace({ state, history }: Snapshot): void {
    const playing = this.#state.playing && !state.halt;
    this.#restore({ state: { ...state, playing }, history });
  }

  #apply(action: Action): void {
    switch (action.type) {
      case 'advance':
        this.#advance(action.steps);
        break;
      case 'goTo':
        this.#goTo(action.step);
        break;
      case 'reach':
        this.#reach(action.step);
        break;
      case 'erase':
        // The state is told to be another one, because what is shown beside it is.
        if (this.#history.erase()) this.#state = { ...this.#state };
        break;
      case 'follow':
        this.#change(reduce(this.#state, action));
        if (BEGINNING.some(({ attribute }) => action.changed.has(attribute)))
          this.#reach(action.attributes.get(stepParameter)!);
        break;
      case 'visit':
        this.#change(reduce(this.#state, action));
        this.#reach((action.values.has(stepParameter) ? action.values : action.author).get(stepParameter)!);
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

  /** Goes to a step of the present run, and makes the steps up to it that have not been made yet. */
  #reach(step: number): void {
    this.#goTo(step);
    this.#advance(step - this.#state.step);
  }

  #goTo(wanted: number): void {
    const { run } = this.#history;
    const step = Math.max(run.first, Math.min(run.last, wanted));
    if (step === this.#state.step) return;
    const moment = run.at(step);
    this.#state = { ...this.#state, ...moment, playing: this.#state.playing && !moment.halt };
  }

  #advance(steps: number): void {
    const { teacher, learningRate, samples, learner, step, halt } = this.#state;
    if (halt || steps <= 0) return;
    this.#history.resume(this.#state);
    const { run } = this.#history;
    let { student } = learner;
    let made = 0;
    let chunk = MIN_CHUNK;
    let stop: Stretch['stop'];
    while (made < steps && !stop) {
      const wanted = Math.min(chunk, steps - made, run.stride);
      const stretch = stretchFrom(student, teacher, { learningRate, samples, steps: wanted });
      ({ student, stop } = stretch);
      made += stretch.steps;
      // Where learning is slow the run is looked at less often, so that even 1e6 steps are cheap and their path is
      // true.
      chunk = run.add(step + made, student) ? MIN_CHUNK : 2 * chunk;
    }
    const reason = stop && this.#halt(stop);
    if (reason) run.end(reason);
    this.#state = {
      ...this.#state,
      learner: learnerOf(student, run.memory),
      step: step + made,
      halt: reason,
      playing: this.#state.playing && !reason,
    };
  }

  #halt(kind: Halt['kind']): Halt {
    if (kind === 'edge') return { kind };
    const { teacher, samples, learningRate, start } = this.#state;
    return { kind, tryRate: steadyRate(start.learner.student, teacher, samples, learningRate) };
  }

  #tell(change: Omit<Report, 'state'>): void {
    const report = { ...change, state: this.#state };
    for (const listener of [...this.#listeners]) listener(report);
  }
}

function initialState(): State {
  const start = startOf(presetParameter.fallback!, NO_OVERRIDES);
  const fallbacks = Object.entries(settingParameters).map(([key, { fallback }]) => [key, fallback]);
  return { ...start, start, ...(Object.fromEntries(fallbacks) as Settings), step: 0, playing: false, halt: undefined };
}

/** The attributes by which an author says where in a run to begin. */
const BEGINNING = [stepParameter, presetParameter];

/**
 * A step is taken back by the timeline, and play by pause. What a script or the clock does is not the reader's to take
 * back.
 */
const isUndoable = ({ type }: Action, by: Actor): boolean =>
  by !== 'clock' && by !== 'script' && !['advance', 'play', 'pause'].includes(type);

const outlineOf = ({ state, history: { run, earlier } }: Snapshot): Outline => ({
  state: { ...state, playing: false },
  earlier,
  last: run.last,
});

/** Whether nothing has changed that undo could bring back. */
const isSame = (one: Outline, other: Outline): boolean =>
  isEqual(one.state, other.state) && one.earlier === other.earlier && one.last === other.last;
