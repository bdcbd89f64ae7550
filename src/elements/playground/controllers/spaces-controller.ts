import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from '../../../session/state.js';
import type { SpaceId } from '../../../views/spaces/index.js';

/** Of the spaces on a phone, where one is shown at a time: which one, and which one asks to be looked at. */
export class SpacesController implements ReactiveController {
  #chosen: SpaceId = 'wa';
  /** The space that the tour speaks of. */
  #lent: SpaceId | undefined;
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

  /** The space to show: the tour's, the chosen one, or the first one where the author does not show that. */
  chosenOf(spaces: readonly SpaceId[]): SpaceId | undefined {
    const chosen = this.#lent ?? this.#chosen;
    return spaces.includes(chosen) ? chosen : spaces[0];
  }

  /** Shows a space for as long as the tour speaks of it. */
  lend(space: SpaceId | undefined): void {
    this.#lent = space;
  }

  isPulsing(space: SpaceId): boolean {
    return space === this.#pulsing;
  }

  choose(space: SpaceId): void {
    this.#chosen = space;
    this.#lent = undefined;
    if (space === this.#pulsing) this.#pulsing = undefined;
    this.#host.requestUpdate();
  }
}
