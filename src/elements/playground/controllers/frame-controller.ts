import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is done in a frame; the answer says whether it wants to be called in the next frame too. */
export type FrameTask = (now: number) => boolean;

/**
 * The one place where animation frames are asked for. In each frame the tasks are called in their order: the clock, the
 * maps, and last the painting of what they have changed. While no task wants another frame, none is requested.
 */
export class FrameController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #tasks: readonly FrameTask[];
  #frame = 0;

  constructor(host: ReactiveControllerHost & Element, tasks: readonly FrameTask[]) {
    this.#host = host;
    this.#tasks = tasks;
    host.addController(this);
  }

  /** Asks for a frame, if none is coming; an element that is not on a page gets none. */
  request(): void {
    if (this.#frame === 0 && this.#host.isConnected) this.#frame = requestAnimationFrame(this.#onFrame);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #onFrame = (now: number): void => {
    this.#frame = 0;
    let isWanted = false;
    for (const task of this.#tasks) isWanted = task(now) || isWanted;
    if (isWanted) this.request();
  };
}
