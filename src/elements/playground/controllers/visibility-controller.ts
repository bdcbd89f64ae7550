import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newIntersectionObserver } from './platform.js';

/**
 * Whether any part of the element is on the screen; asks the host to update when that changes. Until the browser has
 * told, the element counts as not seen, so that learning begins when somebody can watch it.
 */
export class VisibilityController implements ReactiveController {
  isVisible: boolean;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = newIntersectionObserver((entries) => {
    const isVisible = entries.at(-1)!.isIntersecting;
    if (isVisible === this.isVisible) return;
    this.isVisible = isVisible;
    this.#host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    // Where nothing can tell what is on the screen, everything counts as seen.
    this.isVisible = this.#observer === undefined;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.isVisible = this.#observer === undefined;
  }
}
