/** More steps back than this are forgotten. */
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

  /** Forgets the last situation that was pushed: the change has turned out to be none. */
  drop(): void {
    this.#past.pop();
  }

  /** @returns the situation to go back to, or undefined if there is none */
  undo(present: T): T | undefined {
    const before = this.#past.pop();
    if (before !== undefined) this.#future.push(present);
    return before;
  }

  /** @returns the situation to go forward to, or undefined if there is none */
  redo(present: T): T | undefined {
    const after = this.#future.pop();
    if (after !== undefined) this.#past.push(present);
    return after;
  }
}
