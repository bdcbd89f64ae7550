import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { MediaController } from './media-controller.js';
import type { Store } from '../../../session/store.js';

/**
 * A reader who asks the system for less motion starts learning by hand. What the author's `playing` or a script has
 * started is paused: before the first picture, and when the wish is expressed while the page is open. What the reader
 * has started goes on.
 */
export class MotionController implements ReactiveController {
  readonly #store: Store;
  readonly #lessMotion: MediaController;
  /** Whether the reader has started the learning that runs. */
  #isByHand = false;

  constructor(host: ReactiveControllerHost, store: Store) {
    this.#store = store;
    store.subscribe(({ before, state, by }) => {
      if (state.playing !== before.playing) this.#isByHand = state.playing && by === 'user';
    });
    this.#lessMotion = new MediaController(host, '(prefers-reduced-motion: reduce)', () => this.hostConnected());
    host.addController(this);
  }

  /** Called when the wish changes, too. */
  hostConnected(): void {
    if (this.#lessMotion.matches && !this.#isByHand) this.#store.dispatch({ type: 'pause' }, 'script');
  }
}
