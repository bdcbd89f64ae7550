import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findFigure, onFigures, type Figure } from './figures.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  /** The id of a playground. */
  readonly for: string;
}

interface Options {
  /** Called with a playground that was found; what it returns is called when that one is let go. */
  readonly follow: (figure: Figure) => () => void;
  /** Told of an id that no playground has, once the page is there. */
  readonly warn: (message: string) => void;
}

/**
 * Finds the playground that its host is for, whichever of them comes to the page first, and lets go of it when one of them
 * leaves or the host is for another one.
 */
export class FigureController implements ReactiveController {
  /** The playground that was found. */
  figure: Figure | undefined;
  #letGo: (() => void) | undefined;
  #stopLooking: (() => void) | undefined;
  /** The id that was warned of. */
  #missing: string | undefined;
  readonly #host: Host;
  readonly #options: Options;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopLooking = onFigures(() => this.#look());
    this.#look();
    if (document.readyState !== 'complete') addEventListener('load', this.#onLoad, { once: true });
  }

  hostDisconnected(): void {
    removeEventListener('load', this.#onLoad);
    this.#stopLooking?.();
    this.#take(undefined);
  }

  /** The host may be for another playground now. */
  hostUpdate(): void {
    this.#look();
  }

  hostUpdated(): void {
    if (document.readyState === 'complete') this.#onLoad();
  }

  #look(): void {
    const found = findFigure(this.#host.for, this.#host);
    if (found === this.figure) return;
    this.#take(found);
    this.#host.requestUpdate();
  }

  #take(figure: Figure | undefined): void {
    this.#letGo?.();
    this.figure = figure;
    this.#letGo = figure && this.#options.follow(figure);
  }

  /** A playground can come later, so nothing is lost. */
  readonly #onLoad = (): void => {
    const { for: id, isConnected } = this.#host;
    if (this.figure || this.#missing === id || !isConnected) return;
    this.#missing = id;
    this.#options.warn(`for="${id}": there is no <relu-playground> with this id on the page`);
  };
}
