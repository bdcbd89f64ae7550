import type { Action, Actor } from './actions.js';
import type { History } from './history.js';
import type { State } from './state.js';
import { Store, type Listener, type Snapshot } from './store.js';
/** The attributes of these settings. */
export declare const ownAttributes: ReadonlySet<string>;
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
export declare class LinkedStore extends Store {
    #private;
    constructor();
    /** Whether the run is that of another store. */
    get isLinked(): boolean;
    /** The store that the run belongs to. */
    get run(): LinkedStore;
    /**
     * From now on, shows the run of another store.
     * @param source one that has a run of its own
     * @returns a function that ends this: then the store keeps what it shows, at rest
     */
    follow(source: LinkedStore): () => void;
    /** Names the figure of this store. */
    showIn(viewer: Viewer): void;
    /** Whether a figure is the one whose clock drives the run: the first one that is on the screen. */
    isDrivenBy(viewer: Viewer): boolean;
    /** Whether a reader holds the student, in any of the figures. */
    get isHeld(): boolean;
    get state(): State;
    get history(): History;
    get canUndo(): boolean;
    get canRedo(): boolean;
    subscribe(listener: Listener): () => void;
    dispatch(action: Action, by: Actor): void;
    begin(): void;
    commit(): void;
    cancel(): void;
    undo(): void;
    redo(): void;
    snapshot(): Snapshot;
    revisit(snapshot: Snapshot, by: Actor): void;
}
