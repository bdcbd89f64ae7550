import { html, type TemplateResult } from 'lit-html';
import type { ReactiveControllerHost } from './reactive-host.js';

/** Children that no fallback has: what divides a page, and what follows a paragraph unless it is a picture. */
const SWALLOWED =
  ':scope > :is(h1,h2,h3,h4,h5,h6,main,section,article,nav,aside,footer,script,relu-playground,p~:not(a,img,figure,noscript))';

/**
 * `<relu-playground />` does not close: to the parser all that follows is inside. Then it is shown below, as it arrives.
 */
export class SwallowedController {
  #isFound = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #warn: (message: string) => void;

  constructor(host: ReactiveControllerHost & Element, warn: (message: string) => void) {
    this.#host = host;
    this.#warn = warn;
  }

  /** Tells of children from the first on. */
  template(): TemplateResult {
    return html`<slot ?hidden=${!this.#isFound} @slotchange=${this.#look}></slot>`;
  }

  readonly #look = (): void => {
    if (this.#isFound || !this.#host.querySelector(SWALLOWED)) return;
    this.#isFound = true;
    this.#warn('the tag is not closed, and what follows is inside; write <relu-playground></relu-playground>');
    this.#host.requestUpdate();
  };
}
