import type { ReactiveController, ReactiveControllerHost } from './reactive-host.js';

/** What fits on A4 and on letter paper, CSS pixels. */
const PAPER = 700;

/**
 * Paper gets what is on the screen, as small as it has to be: no frame is left to lay it out and to draw it anew. Only
 * the colours are the light ones.
 */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    const { style } = this.#host;
    const { width } = getComputedStyle(this.#host);
    style.minWidth = style.maxWidth = this.isPrinting ? width : '';
    style.zoom = this.isPrinting ? `${Math.min(1, PAPER / parseFloat(width))}` : '';
    this.#host.requestUpdate();
  };
}
