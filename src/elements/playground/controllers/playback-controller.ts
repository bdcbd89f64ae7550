import type { ReactiveController } from 'lit';

/** Longest time that is caught up after a hidden tab or a slow page, in seconds. */
const LONGEST_FRAME = 0.1;

interface Host {
  readonly isConnected: boolean;
  addController(controller: ReactiveController): void;
}

/**
 * The clock: while it runs it asks for animation frames and turns the time between them into ticks of 1/60 s,
 * whatever the screen's rate. While it does not run, no frame is requested.
 */
export class PlaybackController implements ReactiveController {
  #frame = 0;
  #last: number | undefined;
  #due = 0;
  #isWanted = false;
  readonly #host: Host;
  readonly #tick: (steps: number) => void;
  readonly #speed: () => number;

  /** @param tick is called with a whole number of steps ≥ 1; @param speed gives the steps per 1/60 s */
  constructor(host: Host, speed: () => number, tick: (steps: number) => void) {
    this.#host = host;
    this.#speed = speed;
    this.#tick = tick;
    host.addController(this);
  }

  hostConnected(): void {
    this.#request();
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  run(isWanted: boolean): void {
    if (isWanted === this.#isWanted) return;
    this.#isWanted = isWanted;
    if (isWanted) this.#request();
    else this.#cancel();
  }

  #request(): void {
    if (this.#isWanted && this.#host.isConnected && this.#frame === 0) {
      this.#frame = requestAnimationFrame((now) => this.#onFrame(now));
    }
  }

  #cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#last = undefined;
    this.#due = 0;
  }

  #onFrame(now: number): void {
    this.#frame = 0;
    // The first frame has no frame before it: it counts as one tick.
    const elapsed = this.#last === undefined ? 1 / 60 : Math.min((now - this.#last) / 1000, LONGEST_FRAME);
    this.#last = now;
    this.#due += elapsed * 60 * this.#speed();
    // Frames come a little early and late; half a step of grace keeps one step per frame at 60 Hz.
    const steps = Math.floor(this.#due + 0.5);
    this.#request();
    if (steps < 1) return;
    this.#due -= steps;
    this.#tick(steps);
  }
}
