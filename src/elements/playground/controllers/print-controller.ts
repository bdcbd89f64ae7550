import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What fits on A4 and on letter paper, CSS pixels. */
const PAPER = 700;

/**
 * Paper gets the layout of the screen, as small as it has to be: while the browser prints, no frame is left to lay out
 * anew, to draw and to place the handles. What paper does not need is left out by styles. After printing the inline
 * style of the element is the author's again, as it was.
 */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #paint: () => void;
  /** The author's style attribute; null where there is none, undefined while nothing is printed. */
  #style: string | null | undefined;

  /** @param paint draws what is off the screen too, at once */
  constructor(host: ReactiveControllerHost & HTMLElement, paint: () => void) {
    this.#host = host;
    this.#paint = paint;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#style !== undefined;
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
    this.#paint();
  };

  readonly #end = (): void => {
    if (this.#style === undefined) return;
    // By the style object: a style attribute would be against a strict content security policy.
    this.#host.style.cssText = this.#style ?? '';
    // Chromium removes an attribute that follows from the style object only after it was asked for.
    if (this.#style === null && this.#host.hasAttribute('style')) this.#host.removeAttribute('style');
    this.#style = undefined;
    // What is off the screen gives its memory back.
    this.#host.requestUpdate();
  };
}
