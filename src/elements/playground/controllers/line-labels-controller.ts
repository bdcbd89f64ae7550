import { html, type TemplateResult } from 'lit';
import type { Store } from '../../../session/store.js';
import { LINE_NAMES, placeLineLabels, type LineLabels } from '../../../views/io/line-labels.js';
import { moveTo } from './move-to.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** The labels beside the lines of the input-output view. */
export class LineLabelsController implements ReactiveController {
  #labels: LineLabels | undefined;
  readonly #host: Host;
  readonly #plots: PlotsController;
  readonly #store: Store;

  constructor(host: Host, store: Store, plots: PlotsController) {
    this.#host = host;
    this.#plots = plots;
    this.#store = store;
    host.addController(this);
  }

  template(): TemplateResult[] {
    return LINE_NAMES.map(
      ([line, name]) => html`<span id="name-${line}" class="name ${line}" aria-hidden="true">${name}</span>`,
    );
  }

  hostUpdated(): void {
    this.follow();
  }

  /** Moves the labels to where the present state has their lines. Called in each frame of learning too. */
  follow(): void {
    const { scales, em } = this.#plots;
    if (!scales) return;
    this.#labels = placeLineLabels(this.#store.state, scales, em, this.#labels);
    for (const [line] of LINE_NAMES) {
      const element = this.#host.shadowRoot!.getElementById(`name-${line}`)!;
      const label = this.#labels[line];
      element.hidden = !label;
      if (label) moveTo(element, label.x, label.y);
    }
  }
}
