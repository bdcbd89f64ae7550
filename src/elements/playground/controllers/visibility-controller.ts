import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether any part of the element is on the screen; asks the host to update when that changes. Until the browser has
 * told, the element counts as not seen, so that learning begins when somebody can watch it.
 */
export class VisibilityController implements ReactiveController {
  isVisible = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new IntersectionObserver((entries) => {
    const isVisible = entries.at(-1)!.isIntersecting;
    if (isVisible === this.isVisible) return;
    this.isVisible = isVisible;
    this.#host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.isVisible = false;
  }
}
