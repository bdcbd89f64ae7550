import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icons } from '../templates/icons.js';
import { placeMenu } from '../templates/menu.js';
import type { FileFormat } from '../save/save.js';

const FILES: Readonly<Record<FileFormat, string>> = {
  svg: 'Save picture (SVG)',
  png: 'Save picture (PNG)',
  csv: 'Save data (CSV)',
  json: 'Save data (JSON)',
};

interface Options {
  /** The address of the present state, where it has one. */
  readonly link: () => string;
  /** A tag of the present state. */
  readonly markup: () => string;
  /** Whether the two of them tell the step. */
  readonly isStepTold: () => boolean;
  /** Makes a file and has it downloaded. */
  readonly save: (format: FileFormat) => Promise<void>;
}

/** What a reader can take along of the present state: a menu with a link to it, a tag for another page, and files. */
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
        aria-label="Copy or save"
        data-tip="Copy or save"
        aria-haspopup="true"
        popovertarget="take"
      >
        ${icons.take}
      </button>
      <div
        id="take"
        class="menu"
        part="menu"
        popover
        role="group"
        aria-label="Copy or save"
        @beforetoggle=${this.#open}
      >
        ${this.#host.id ? this.#choice('Copy link', () => this.#copy(link())) : nothing}
        ${this.#choice('Copy tag', () => this.#copy(markup()))}
        ${Object.entries(FILES).map(([format, label]) => this.#choice(label, () => this.#save(format as FileFormat)))}
        <output class="taken">${this.#told}</output>
      </div>
    `;
  }

  #choice(label: string, choose: () => Promise<void>): TemplateResult {
    return html`<button type="button" class="choice" part="button" @click=${choose}>${label}</button>`;
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

  async #save(format: FileFormat): Promise<void> {
    try {
      await this.#options.save(format);
      this.#tell('Saved');
    } catch (error) {
      this.#tell(`Not saved: ${(error as Error).message}`);
    }
  }

  #tell(text: string): void {
    this.#told = text;
    this.#host.requestUpdate();
  }
}
