import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { mediaQuery } from './platform.js';
import type { Store } from '../../../session/store.js';

/**
 * A reader who asks the system for less motion starts learning by hand. What the author's `playing` or a script has
 * started is paused: before the first picture, and when the wish is expressed while the page is open. What the reader
 * has started goes on.
 */
export class MotionController implements ReactiveController {
  readonly #store: Store;
  readonly #lessMotion = mediaQuery('(prefers-reduced-motion: reduce)');
  /** Whether the reader has started the learning that runs. */
  #isByHand = false;

  constructor(host: ReactiveControllerHost, store: Store) {
    this.#store = store;
    store.subscribe(({ before, state, by }) => {
      if (state.playing !== before.playing) this.#isByHand = state.playing && by === 'user';
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#lessMotion?.addEventListener('change', this.#onWish);
    this.#onWish();
  }

  hostDisconnected(): void {
    this.#lessMotion?.removeEventListener('change', this.#onWish);
  }

  readonly #onWish = (): void => {
    if (this.#lessMotion?.matches && !this.#isByHand) this.#store.dispatch({ type: 'pause' }, 'script');
  };
}
