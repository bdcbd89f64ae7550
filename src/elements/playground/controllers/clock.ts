import { autoPace } from '../../../session/pace.js';
import type { Store } from '../../../session/store.js';

/** The longest time that is caught up after a hidden tab or on a slow page, in seconds. */
const MAX_ELAPSED = 0.1;
/** Length of a tick, in seconds: the speed is a number of descent steps per tick, whatever the screen's rate. */
const TICK = 1 / 60;
/**
 * The automatic pace is looked for again after this time, in seconds: once a tick, though frames come a little early.
 */
const PACE_INTERVAL = 0.75 * TICK;

/**
 * Turns the time between animation frames into descent steps. The frame scheduler calls `tick` in each frame while
 * learning runs, and `stop` when it no longer does.
 */
export class Clock {
  readonly #store: Store;
  /** When the last frame was, in milliseconds; undefined before the first one. */
  #last: number | undefined;
  /** Steps that are due, with their fraction. */
  #due = 0;
  /** Steps per tick, as the last frame had them. */
  #pace = 1;
  /** Seconds since that pace was found. */
  #paceAge = Infinity;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Steps per tick at present, also where the speed is `auto`. */
  get pace(): number {
    const { speed } = this.#store.state;
    return speed === 'auto' ? this.#pace : speed;
  }

  /** @param now the time of the frame, milliseconds */
  tick(now: number): void {
    // The first frame has no frame before it: it counts as one tick.
    const elapsed = this.#last === undefined ? TICK : Math.min((now - this.#last) / 1000, MAX_ELAPSED);
    this.#last = now;
    const { state } = this.#store;
    this.#paceAge += elapsed;
    if (state.speed !== 'auto') this.#pace = state.speed;
    else if (this.#paceAge >= PACE_INTERVAL) {
      this.#pace = autoPace(state, this.#pace);
      this.#paceAge = 0;
    }
    this.#due += (elapsed / TICK) * this.#pace;
    // Frames come a little early and late; half a step of grace keeps one step per frame at 60 Hz.
    const steps = Math.floor(this.#due + 0.5);
    if (steps < 1) return;
    this.#due -= steps;
    this.#store.dispatch({ type: 'advance', steps }, 'clock');
  }

  /** Learning rests: the time until it goes on does not count. */
  stop(): void {
    this.#last = undefined;
    this.#due = 0;
    this.#pace = 1;
    this.#paceAge = Infinity;
  }
}
