import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newIntersectionObserver } from './platform.js';

/** How far around the screen an element is near, as a share of the screen. */
const AROUND = 0.5;

/**
 * Whether any part of the element is on the screen, and whether it is so near that it may be scrolled there in the next
 * moment; asks the host to update when either changes.
 */
export class VisibilityController implements ReactiveController {
  /** Until the browser has told, the element counts as not seen, so that learning begins when somebody can watch it. */
  isVisible: boolean;
  /** Undefined until the browser has told. */
  #isNear: boolean | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #seen = newIntersectionObserver((isVisible) => this.#change(isVisible, this.isNear));
  readonly #near = newIntersectionObserver((isNear) => this.#change(this.isVisible, isNear), AROUND);

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    // Where nothing can tell what is on the screen, everything counts as seen.
    this.isVisible = this.#seen === undefined;
    host.addController(this);
  }

  /** Until the browser has told, it is measured: a page with many elements need not draw them all at first. */
  get isNear(): boolean {
    this.#isNear ??= isInReach(this.#host);
    return this.#isNear;
  }

  #change(isVisible: boolean, isNear: boolean): void {
    if (isVisible === this.isVisible && isNear === this.#isNear) return;
    this.isVisible = isVisible;
    this.#isNear = isNear;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#isNear = undefined;
    this.#seen?.observe(this.#host);
    this.#near?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#seen?.disconnect();
    this.#near?.disconnect();
    this.isVisible = this.#seen === undefined;
    this.#isNear = false;
  }
}

function isInReach(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const reach = AROUND * innerHeight;
  return top <= innerHeight + reach && bottom >= -reach;
}
