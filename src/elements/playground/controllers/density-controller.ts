import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clamp } from '../../../views/core/scale.js';
import { ratioOf } from './place-in.js';
import { MediaController } from './media-controller.js';
import { untoldZoom } from './zoom.js';

/**
 * Where a page enlarges more, canvases would take more memory than they show; where less, they stay fit to be enlarged.
 */
const MIN_ENLARGEMENT = 1 / 4;
const MAX_ENLARGEMENT = 3;

/** Nobody sees a smaller change of a density, and lengths in whole pixels tell it no better. */
export const UNSEEN = 0.02;

/**
 * How many pixels of the screen show one pixel of the element's own layout: by the screen, and by transforms and zooms
 * of the page, as slides have. No observer of sizes tells of it: it is measured at each update, when the window gets
 * another size or screen, and after the transition of a transform.
 */
export class DensityController implements ReactiveController {
  density = 1;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // Where another screen changes no size, as in WebKit, screens have one pixel for each CSS pixel, or two and more.
    new MediaController(host, '(min-resolution: 1.5dppx)', this.#look);
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
    this.#measure();
  }

  /** @returns whether it has changed */
  #measure(): boolean {
    const enlargement = ratioOf(this.#host) * untoldZoom(this.#host);
    const density = devicePixelRatio * clamp(enlargement, MIN_ENLARGEMENT, MAX_ENLARGEMENT);
    if (Math.abs(density / this.density - 1) < UNSEEN) return false;
    this.density = density;
    return true;
  }

  readonly #look = (): void => {
    if (this.#measure()) this.#host.requestUpdate();
  };

  readonly #onTransition = ({ propertyName }: TransitionEvent): void => {
    if (propertyName === 'transform' || propertyName === 'scale') this.#look();
  };
}
