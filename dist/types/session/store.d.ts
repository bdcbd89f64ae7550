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
    get canUndo(): boolean;
    get canRedo(): boolean;
    /**
     * Calls a listener after each change.
     * @returns a function that ends this
     */
    subscribe(listener: Listener): () => void;
    dispatch(action: Action, by: Actor): void;
    /** A gesture begins: until it ends, its changes are one. Called again during a gesture it does nothing. */
    begin(): void;
    /** The gesture is done; does nothing between gestures. One that has changed nothing leaves no trace. */
    commit(): void;
    /** The gesture is taken back: all is as it was when it began. */
    cancel(): void;
    /** Takes back the last change that can be undone, with the run that it has replaced. */
    undo(): void;
    redo(): void;
}
