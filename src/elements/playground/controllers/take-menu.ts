import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icons } from '../templates/icons.js';
import { placeMenu } from '../templates/menu.js';

interface Options {
  /** The address of the present state, where it has one. */
  readonly link: () => string;
  /** A tag of the present state. */
  readonly markup: () => string;
  /** Whether the two of them tell the step. */
  readonly isStepTold: () => boolean;
}

/** What a reader can take along of the present state: a menu with a link to it and a tag for another page. */
export class TakeMenu {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;
  /** What has come of the last choice. */
  #told = '';

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  /** The button and its menu. A figure without an id has no address. */
  template(): TemplateResult {
    const { link, markup } = this.#options;
    return html`
      <button
        type="button"
        class="icon take"
        part="button"
        aria-label="Take along"
        data-tip="Take along a link or a tag"
        aria-haspopup="true"
        popovertarget="take"
      >
        ${icons.take}
      </button>
      <div id="take" class="menu" part="menu" popover role="group" aria-label="Take along" @beforetoggle=${this.#open}>
        ${this.#host.id ? this.#choice('Copy link', link) : nothing} ${this.#choice('Copy tag', markup)}
        <output class="taken">${this.#told}</output>
      </div>
    `;
  }

  #choice(label: string, text: () => string): TemplateResult {
    return html`<button type="button" class="choice" part="button" @click=${() => this.#copy(text())}>
      ${label}
    </button>`;
  }

  readonly #open = (event: ToggleEvent): void => {
    placeMenu(event);
    this.#tell('');
  };

  /** Where the page may not write to the clipboard, or there is none, the text is shown for the reader to copy. */
  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#tell(this.#options.isStepTold() ? 'Copied' : 'Copied, without its step: something was changed on the way');
    } catch {
      this.#tell(text);
    }
  }

  #tell(text: string): void {
    this.#told = text;
    this.#host.requestUpdate();
  }
}
