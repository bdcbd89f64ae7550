import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from '../../../session/state.js';
import type { SpaceId } from '../../../views/spaces/index.js';

/** Of the spaces on a phone, where one is shown at a time: which one, and which one asks to be looked at. */
export class SpacesController implements ReactiveController {
  #chosen: SpaceId = 'wa';
  /** The direction that the student had when the host was updated last. */
  #direction: number | undefined;
  #pulsing: SpaceId | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #state: () => State;

  constructor(host: ReactiveControllerHost, state: () => State) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  /**
   * A student that turns round leaves one k-m space for the other. The reader's choice of a space stays, and the tab of
   * the other space pulses.
   */
  hostUpdate(): void {
    const { s } = this.#state().learner.shape;
    const hasTurned = this.#direction !== undefined && s !== this.#direction;
    this.#direction = s;
    const there = s > 0 ? 'km+' : 'km-';
    if (hasTurned) this.#pulsing = there === this.#chosen ? undefined : there;
  }

  /** The space to show: the chosen one, or the first one where the author does not show that. */
  chosenOf(spaces: readonly SpaceId[]): SpaceId | undefined {
    return spaces.includes(this.#chosen) ? this.#chosen : spaces[0];
  }

  isPulsing(space: SpaceId): boolean {
    return space === this.#pulsing;
  }

  choose(space: SpaceId): void {
    this.#chosen = space;
    if (space === this.#pulsing) this.#pulsing = undefined;
    this.#host.requestUpdate();
  }
}
