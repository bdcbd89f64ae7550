/** The most changes that can be taken back: of more the oldest are forgotten. */
const MAX_ENTRIES = 50;

/** What can be taken back and done again: a list of past situations and one of those that were left by undoing. */
export class UndoStack<T> {
  #past: T[] = [];
  #future: T[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Remembers the situation before a new change. What was undone before can't be done again after that. */
  push(before: T): void {
    this.#past = [...this.#past, before].slice(-MAX_ENTRIES);
    this.#future = [];
  }

  /**
   * Call it only where `canUndo`.
   * @returns the situation to go back to; the present one can be had again by `redo`
   */
  undo(present: T): T {
    this.#future.push(present);
    return this.#past.pop()!;
  }

  /**
   * Call it only where `canRedo`.
   * @returns the situation to go forward to
   */
  redo(present: T): T {
    this.#past.push(present);
    return this.#future.pop()!;
  }
}
