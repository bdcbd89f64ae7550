import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newResizeObserver } from './platform.js';
import { around } from './zoom.js';

/**
 * One column with one space at a time; the functions with one space beside them; with all spaces beside them, in two
 * rows; and the same with the controls in one row.
 */
export type Layout = 'phone' | 'narrow' | 'column' | 'wide';

/** Whether there is room for one space at a time only, and numbers, rate and speed are folded away. */
export const isSmall = (layout: Layout): boolean => layout === 'phone' || layout === 'narrow';

/** Less than the natural height of all panels and the loss, in units of the text size. */
const SHORT = 24;

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Tells which layout the style sheet has chosen for the width of the element: container queries set the property
 * `--_layout` (styles/layouts.ts). The host writes it into `data-layout`, by which the rules of each layout are chosen:
 * so they also hold in Firefox's print, where container queries do not resolve, and templates can ask for it.
 */
export class LayoutController implements ReactiveController {
  layout: Layout = 'column';
  /** Whether the page has given it a height in which two rows of spaces have no room. */
  isShort = false;
  readonly #host: Host;
  /** What contains the panels. */
  #figures: HTMLElement | undefined;
  readonly #observer = newResizeObserver(() => this.#onResize());

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#figures) this.#observe(this.#figures);
  }

  /** At the first update there is something to measure, before anything has been painted. */
  hostUpdated(): void {
    if (this.#figures) return;
    this.#figures = this.#host.shadowRoot!.querySelector<HTMLElement>('.figures')!;
    this.#observe(this.#figures);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Columns of text are observed too: they can get higher or lower around an element that keeps its size. */
  #observe(figures: HTMLElement): void {
    for (let each: Element | null = figures; each; each = around(each))
      if (each === figures || /\d/.test(getComputedStyle(each).columns)) this.#observer?.observe(each);
  }

  /**
   * Another layout has other sizes. Made while the browser still delivers sizes, they would have to wait for the next
   * frame, and the browser reports that as an error of the page; so the change itself waits. What else is told of sizes
   * updates the host at once, in the layout from before.
   */
  #onResize(): void {
    requestAnimationFrame(() => {
      this.#fitColumn();
      this.#measure();
    });
  }

  /**
   * Where columns of text are lower than the figure, it would be cut in two. The first part ends at the foot of a column,
   * the second begins at the head of one: so high is a column, and the figure fits in.
   */
  #fitColumn(): void {
    const reader = this.#figures!.closest<HTMLElement>('.reader')!;
    reader.style.height = '';
    const [first, second] = reader.getClientRects();
    if (!second) return;
    const ratio = first!.width / parseFloat(getComputedStyle(reader).width);
    const margin = parseFloat(getComputedStyle(this.#host).marginTop);
    reader.style.height = `${(first!.bottom - second.top) / ratio - margin}px`;
  }

  /** Asks the host to update where the layout is another one than before. */
  #measure(): void {
    const style = getComputedStyle(this.#figures!);
    const layout = style.getPropertyValue('--_layout').trim() as Layout | '';
    const { clientWidth, clientHeight } = this.#figures!;
    // An element that is not shown has no width: it keeps the layout that it had.
    if (layout === '' || clientWidth === 0) return;
    const isShort = clientHeight < SHORT * parseFloat(style.fontSize);
    if (layout === this.layout && isShort === this.isShort) return;
    this.layout = layout;
    this.isShort = isShort;
    this.#host.requestUpdate();
  }
}
