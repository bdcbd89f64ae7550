import { quote } from '../../session/attribute-values.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findFigure, onFigures, type Figure } from './figures.js';

export interface FigureHost extends ReactiveControllerHost, HTMLElement {
  /** The id of a playground. */
  readonly for: string;
}

interface Options {
  /** Called with the playground that was found. The function that it returns is called when this playground is left. */
  readonly follow: (figure: Figure) => () => void;
  /** Why a playground with the right id is not followed, if it is not. */
  readonly refuse?: (figure: Figure) => string | undefined;
  /** Told of an id that no playground has, once the page is there. */
  readonly warn: (message: string) => void;
}

/**
 * Finds the playground that its host is for, whichever of them comes to the page first, and lets go of it when one of
 * them leaves or the host is for another one.
 */
export class FigureController implements ReactiveController {
  /** The playground that was found. */
  figure: Figure | undefined;
  #letGo: (() => void) | undefined;
  #stopLooking: (() => void) | undefined;
  /** The last warning. */
  #warned: string | undefined;
  readonly #host: FigureHost;
  readonly #options: Options;

  constructor(host: FigureHost, options: Options) {
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
    if (!this.#host.isConnected) return;
    const found = findFigure(this.#host.for, this.#host);
    const reason = found && this.#options.refuse?.(found);
    const accepted = reason === undefined ? found : undefined;
    if (reason !== undefined) this.#warnOnce(reason);
    if (accepted === this.figure) return;
    this.#take(accepted);
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
    if (this.figure || !isConnected || findFigure(id, this.#host)) return;
    this.#warnOnce('there is no <relu-playground> with this id on the page');
  };

  #warnOnce(reason: string): void {
    const message = `for=${quote(this.#host.for)}: ${reason}`;
    if (message === this.#warned) return;
    this.#warned = message;
    this.#options.warn(message);
  }
}
