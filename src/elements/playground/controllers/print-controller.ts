import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What fits on A4 and on letter paper, CSS pixels. */
const PAPER = 700;

/**
 * Paper gets the layout of the screen, as small as it has to be: while the browser prints, no frame is left to lay out
 * anew, to draw and to place the handles. What paper does not need is left out by styles. After printing the inline
 * style of the element is the author's again, as it was.
 */
export class PrintController implements ReactiveController {
  readonly #host: HTMLElement;
  /** The author's style attribute; null where there is none, undefined while nothing is printed. */
  #style: string | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#end();
  }

  readonly #begin = (): void => {
    // A second dialog may open before the first one has told of its end.
    if (this.#style !== undefined) return;
    this.#style = this.#host.getAttribute('style');
    const { style } = this.#host;
    const { width } = getComputedStyle(this.#host);
    style.minWidth = style.maxWidth = width;
    style.zoom = `${Math.min(1, PAPER / parseFloat(width))}`;
  };

  readonly #end = (): void => {
    if (this.#style === undefined) return;
    // By the style object: a style attribute would be against a strict content security policy.
    this.#host.style.cssText = this.#style ?? '';
    if (this.#style === null) this.#host.removeAttribute('style');
    this.#style = undefined;
  };
}
