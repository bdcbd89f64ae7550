/** What can be taken back and done again: a list of past situations and one of those that were left by undoing. */
export declare class UndoStack<T> {
    #private;
    get canUndo(): boolean;
    get canRedo(): boolean;
    /** Remembers the situation before a new change. What was undone before can't be done again after that. */
    push(before: T): void;
    /**
     * Call it only where `canUndo`.
     * @returns the situation to go back to; the present one can be had again by `redo`
     */
    undo(present: T): T;
    /**
     * Call it only where `canRedo`.
     * @returns the situation to go forward to
     */
    redo(present: T): T;
}
