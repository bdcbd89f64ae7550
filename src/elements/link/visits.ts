import type { Address } from '../../session/address.js';
import { parseState } from '../../session/address.js';
import type { Snapshot } from '../../session/store.js';
import { bringIntoView, isInView } from './bring-into-view.js';
import { figuresLike, type Figure } from './figures.js';

/** One visit: the figure, how it was before, and how it was left when the reader went back. */
interface Visit {
  readonly figure: Figure;
  /** The address of the page before. */
  readonly from: string;
  before: Snapshot;
  after?: Snapshot;
}

/** The mark of an entry in the history of the browser: which page has made it, and how many visits led to it. */
interface Mark {
  readonly page: string;
  readonly count: number;
}

/** What an entry of the history remembers for us, beside what the page's own router remembers there. */
const KEY = 'reluPlayground';

/**
 * The visits to states, as the history of the browser has them: back and forward go through the states of the figures.
 * An entry knows how many visits led to it; what the visits have changed is kept here, as long as the page lives.
 */
export class Visits {
  /** Entries of a page that was loaded before are none of this one, though the browser still has them. */
  readonly #page = Math.random().toString(36).slice(2);
  /** All visits, with those that the reader has left by the back button. */
  #visits: Visit[] = [];
  /** How many of them led to the present entry. */
  #count = 0;
  /** The address of the page when it was last looked at. */
  #href = location.href;

  /** Whether the page is at another address than when it was last looked at. */
  get isElsewhere(): boolean {
    return location.href !== this.#href;
  }

  /** Whether the browser has moved between entries of this page that differ in visits alone, to figures still there. */
  get isAmongVisits(): boolean {
    const count = this.#countHere ?? this.#count;
    const way = this.#visits.slice(Math.min(count, this.#count), Math.max(count, this.#count));
    return way.length > 0 && way.every(({ figure }) => figure.element.isConnected);
  }

  /**
   * Visits a state, in a new entry of the history.
   * @param href the page with the address of the state; where it is the page's already, another script or the browser has
   * made the entry, or the reader visits the same state again: then there is no new one.
   */
  visit(figure: Figure, { state }: Address, href: string): void {
    if (location.href !== href) {
      this.#mark();
      this.#remember(figure);
      history.pushState(this.#stateWithMark, '', href);
    } else if (this.isElsewhere) {
      this.#remember(figure);
      this.#mark();
    }
    this.#href = href;
    const values = parseState(state, figure.warn);
    figure.visit(values, 'link');
    figure.announce(values);
    if (!figuresLike(figure).some(({ element }) => isInView(element))) bringIntoView(figure.element);
  }

  /**
   * Follows the browser to another entry.
   * @returns whether it is one that visits of this page led to
   */
  follow(): boolean {
    const count = this.#countHere;
    if (count === undefined) return false;
    this.#href = location.href;
    while (this.#count > count) this.#goBack(this.#visits[--this.#count]!);
    while (this.#count < count) this.#goForward(this.#visits[this.#count++]!);
    return true;
  }

  /** The page is at an address that is none of a visit. */
  leave(): void {
    this.#href = location.href;
  }

  #goBack(visit: Visit): void {
    const { figure, before } = visit;
    visit.after = figure.store.snapshot();
    figure.store.revisit(before, 'link');
  }

  #goForward(visit: Visit): void {
    const { figure, after } = visit;
    visit.before = figure.store.snapshot();
    if (after) figure.store.revisit(after, 'link');
  }

  /** Visits that the reader went back from are out of reach now. */
  #remember(figure: Figure): void {
    const visit = { figure, from: this.#href, before: figure.store.snapshot() };
    this.#visits = [...this.#visits.slice(0, this.#count), visit];
    this.#count++;
  }

  /** How many visits led to the present entry; undefined for one that is not known. */
  get #countHere(): number | undefined {
    const { page, count } = (Object(history.state) as { [KEY]?: Mark })[KEY] ?? {};
    if (page === this.#page && count !== undefined && count <= this.#visits.length) return count;
    // The entry before a visit has no mark if a router was faster than we.
    const isBefore = this.#visits[this.#count - 1]?.from === location.href;
    return isBefore ? this.#count - 1 : undefined;
  }

  get #stateWithMark(): object {
    const mark: Mark = { page: this.#page, count: this.#count };
    return { ...(Object(history.state) as object), [KEY]: mark };
  }

  #mark(): void {
    history.replaceState(this.#stateWithMark, '');
  }
}
