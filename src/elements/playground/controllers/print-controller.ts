import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What fits on A4 and on letter paper, CSS pixels. */
const PAPER = 700;

/**
 * Paper gets the layout of the screen, as small as it has to be: no frame is left to lay out anew, to draw and to place
 * the handles. What paper does not need is left out by styles.
 */
export class PrintController implements ReactiveController {
  readonly #host: HTMLElement;

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
    const isPrinting = type === 'beforeprint';
    const { style } = this.#host;
    const { width } = getComputedStyle(this.#host);
    style.minWidth = style.maxWidth = isPrinting ? width : '';
    style.zoom = isPrinting ? `${Math.min(1, PAPER / parseFloat(width))}` : '';
  };
}
