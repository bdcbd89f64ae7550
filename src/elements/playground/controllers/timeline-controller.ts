import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../../session/store.js';
import { niceEnd } from '../../../views/loss/loss-axes.js';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** Nobody sees the thumb move by less than this share of the axis. */
const VISIBLE = 1 / 1000;

/** Keeps the slider under the loss plot at the present step, in each frame of learning too. */
export class TimelineController implements ReactiveController {
  readonly #host: Host;
  readonly #store: Store;

  constructor(host: Host, store: Store) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#set(0);
  }

  /** Called in each frame of learning, without a rendering. */
  follow(): void {
    this.#set(VISIBLE);
  }

  /** @param least the smallest movement that counts, as a share of the axis */
  #set(least: number): void {
    const input = this.#host.shadowRoot!.getElementById('step') as HTMLInputElement;
    const { history, state } = this.#store;
    const end = niceEnd(history.run.span);
    const isSame = Number(input.max) === end && Math.abs(Number(input.value) - state.step) <= least * end;
    if (isSame) return;
    // The axis first: a range input does not take a value beyond its end.
    input.max = String(end);
    input.value = String(state.step);
  }
}
