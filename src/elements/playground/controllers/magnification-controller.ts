import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clamp } from '../../../views/core/scale.js';
import { ratioOf } from './place-in.js';
import { zoomOf } from './zoom.js';

/** More pixels would cost more memory than they show; fewer would look coarse while a page zooms in. */
const MIN_MAGNIFICATION = 1 / 4;
const MAX_MAGNIFICATION = 3;

/** Nobody sees a smaller change of it, and lengths in whole pixels tell it no better. */
const UNSEEN = 0.02;

/**
 * How many times larger than it is laid out the element is shown, by a transform of an ancestor, as slides are. No observer
 * of sizes tells of it: it is measured at each update, when the window gets another size, and after the transition of a
 * transform. Where the browser tells the zoom, it is none of it: the pixels of the layout grow with it.
 */
export class MagnificationController implements ReactiveController {
  magnification = 1;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.#look);
    document.addEventListener('transitionend', this.#onTransition);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#look);
    document.removeEventListener('transitionend', this.#onTransition);
  }

  hostUpdate(): void {
    const ratio = ratioOf(this.#host);
    const { zoom, isTold } = zoomOf(this.#host);
    const magnification = clamp(isTold ? ratio / zoom : ratio * zoom, MIN_MAGNIFICATION, MAX_MAGNIFICATION);
    if (Math.abs(magnification / this.magnification - 1) > UNSEEN) this.magnification = magnification;
  }

  readonly #look = (): void => {
    const before = this.magnification;
    this.hostUpdate();
    if (this.magnification !== before) this.#host.requestUpdate();
  };

  readonly #onTransition = ({ propertyName }: TransitionEvent): void => {
    if (propertyName === 'transform' || propertyName === 'scale') this.#look();
  };
}
