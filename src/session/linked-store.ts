import type { Action, Actor } from './actions.js';
import type { History } from './history.js';
import { settingParameters, type Settings } from './parameters.js';
import type { State } from './state.js';
import { Store, type Listener, type Report, type Snapshot } from './store.js';

/** Of a figure that shows the run of another one, these settings are its own. */
const OWN = ['layers', 'views', 'controls', 'theme'] as const satisfies (keyof Settings)[];

/** The attributes of these settings. */
export const ownAttributes: ReadonlySet<string> = new Set(OWN.map((key) => settingParameters[key].attribute));

/** A figure that shows a run. */
export interface Viewer {
  readonly isVisible: boolean;
  /** Whether a reader holds the student there, so that it does not learn. */
  readonly isHoldingStudent: boolean;
}

/**
 * The store of a figure: a run of its own or, while it follows another store, the run of that one under its own layers,
 * views, controls and theme. Whatever is done to the run is then done to the other store, and is undone there.
 */
export class LinkedStore extends Store {
  #source: LinkedStore | undefined;
  readonly #heard = new Set<Listener>();
  /** The figures that show the run of this store, in the order in which they came. */
  readonly #viewers = new Set<Viewer>();
  /** The figure of this store. */
  #viewer: Viewer | undefined;
  /** The last state of the source with the own settings over it. */
  #laid: { readonly below: State; readonly own: State; readonly state: State } | undefined;

  constructor() {
    super();
    super.subscribe((report) => this.#pass(report, (own) => this.#lay(this.#source?.state, own)));
  }

  /** Whether the run is that of another store. */
  get isLinked(): boolean {
    return this.#source !== undefined;
  }

  /** The store that the run belongs to. */
  get run(): LinkedStore {
    return this.#source ?? this;
  }

  /**
   * From now on, shows the run of another store.
   * @param source one that has a run of its own
   * @returns a function that ends this: then the store keeps what it shows, at rest
   */
  follow(source: LinkedStore): () => void {
    const before = this.state;
    this.#source = source;
    if (this.#viewer) source.#viewers.add(this.#viewer);
    const unsubscribe = source.subscribe((report) => this.#pass(report, (below) => this.#lay(below, super.state)));
    this.#tell({ by: 'script', before, isDone: true, state: this.state });
    return () => {
      const { state } = this;
      const { history } = source.snapshot();
      unsubscribe();
      if (this.#viewer) source.#viewers.delete(this.#viewer);
      this.#source = undefined;
      this.adopt({ state: { ...state, playing: false }, history });
    };
  }

  /** Names the figure of this store. */
  showIn(viewer: Viewer): void {
    this.#viewer = viewer;
    this.#viewers.add(viewer);
  }

  /** Whether a figure is the one whose clock drives the run: the first one that is on the screen. */
  isDrivenBy(viewer: Viewer): boolean {
    return [...this.run.#viewers].find(({ isVisible }) => isVisible) === viewer;
  }

  /** Whether a reader holds the student, in any of the figures. */
  get isHeld(): boolean {
    return [...this.run.#viewers].some(({ isHoldingStudent }) => isHoldingStudent);
  }

  override get state(): State {
    return this.#lay(this.#source?.state, super.state);
  }

  override get history(): History {
    return this.#source?.history ?? super.history;
  }

  override get canUndo(): boolean {
    return this.#source?.canUndo ?? super.canUndo;
  }

  override get canRedo(): boolean {
    return this.#source?.canRedo ?? super.canRedo;
  }

  override subscribe(listener: Listener): () => void {
    this.#heard.add(listener);
    return () => this.#heard.delete(listener);
  }

  override dispatch(action: Action, by: Actor): void {
    if (this.#source && !isOwn(action)) this.#source.dispatch(action, by);
    else super.dispatch(action, by);
  }

  override begin(): void {
    if (this.#source) this.#source.begin();
    else super.begin();
  }

  override commit(): void {
    if (this.#source) this.#source.commit();
    else super.commit();
  }

  override cancel(): void {
    if (this.#source) this.#source.cancel();
    else super.cancel();
  }

  override undo(): void {
    if (this.#source) this.#source.undo();
    else super.undo();
  }

  override redo(): void {
    if (this.#source) this.#source.redo();
    else super.redo();
  }

  override snapshot(): Snapshot {
    return this.#source?.snapshot() ?? super.snapshot();
  }

  override revisit(snapshot: Snapshot, by: Actor): void {
    if (this.#source) this.#source.revisit(snapshot, by);
    else super.revisit(snapshot, by);
  }

  /** A state of the source with the own settings over it; without a source the own state. The same for the same. */
  #lay(below: State | undefined, own: State): State {
    if (!below) return own;
    if (this.#laid?.below === below && this.#laid.own === own) return this.#laid.state;
    const settings = Object.fromEntries(OWN.map((key) => [key, own[key]])) as Pick<Settings, (typeof OWN)[number]>;
    const state = { ...below, ...settings };
    this.#laid = { below, own, state };
    return state;
  }

  #pass(report: Report, shown: (state: State) => State): void {
    const before = shown(report.before);
    this.#tell({ ...report, before, state: report.state === report.before ? before : this.state });
  }

  #tell(report: Report): void {
    for (const listener of [...this.#heard]) listener(report);
  }
}

/** Whether an action changes only what is a figure's own. */
const isOwn = (action: Action): boolean =>
  action.type === 'follow' ||
  (action.type === 'configure' && Object.keys(action.settings).every((key) => OWN.some((own) => own === key)));
