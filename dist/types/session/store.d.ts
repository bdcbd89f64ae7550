import { type Action, type Actor } from './actions.js';
import { History } from './history.js';
import type { State } from './state.js';
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
/**
 * One playground's life: its state and its runs. Whoever wants to change something dispatches an action and says who
 * makes it; the store replaces the state and tells its listeners. It knows no clock and no DOM.
 *
 * What a hand, a link or a story changes can be undone. A change that goes on for a while, as during a drag, is a
 * gesture: it begins with `begin`, ends with `commit` or is taken back with `cancel`, and is undone as a whole.
 */
export declare class Store {
    #private;
    get state(): State;
    /** The runs so far. They grow while learning goes on, and are replaced where another one begins. */
    get history(): History;
    /** The loss ½·E[(f − t)²] of the present student. */
    get loss(): number;
    /** Whether the present run has begun elsewhere than where the preset begins, or its teacher is elsewhere. */
    get isOwnStart(): boolean;
    get canUndo(): boolean;
    get canRedo(): boolean;
    /**
     * Calls a listener after each change.
     * @returns a function that ends this; called again it does nothing
     */
    subscribe(listener: Listener): () => void;
    dispatch(action: Action, by: Actor): void;
    /** A gesture begins: until it ends, its changes are one. Called again during a gesture it does nothing. */
    begin(): void;
    /** The gesture is done; does nothing between gestures. One that has changed nothing leaves no trace. */
    commit(): void;
    /**
     * The gesture is taken back: all is as it was when it began, also what the clock has learned since then. Does nothing
     * between gestures, and where the gesture has changed nothing.
     */
    cancel(): void;
    /**
     * Takes back the last change that can be undone: the state, the run and the earlier runs are what they were before
     * it. What has been learned since then, and what a script has changed since then, is taken back with it, and `redo`
     * brings it back. Whether learning runs stays as it is.
     */
    undo(): void;
    /** Makes the change again that `undo` has taken back. */
    redo(): void;
    /** The present, as it stays when learning goes on. */
    snapshot(): Snapshot;
    /** Goes back to a snapshot, which stays as it is and can be gone back to again. This can be undone. */
    revisit({ state, history }: Snapshot, by: Actor): void;
    /** Takes over the state and the runs of another store. What was before that can't be undone. */
    protected adopt(snapshot: Snapshot): void;
}
