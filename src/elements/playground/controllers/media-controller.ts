import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows a media query while its host is on a page: what the reader prefers, or the kind of screen. Where the browser
 * knows no media queries, as jsdom does not, nothing matches and nothing changes.
 */
export class MediaController implements ReactiveController {
  readonly #query: MediaQueryList | undefined;
  readonly #onChange: () => void;

  constructor(host: ReactiveControllerHost, query: string, onChange: () => void) {
    this.#query = typeof matchMedia === 'undefined' ? undefined : matchMedia(query);
    this.#onChange = onChange;
    host.addController(this);
  }

  get matches(): boolean {
    return this.#query?.matches ?? false;
  }

  hostConnected(): void {
    this.#query?.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#onChange);
  }
}
