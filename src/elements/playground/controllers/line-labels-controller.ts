import { html, type TemplateResult } from 'lit';
import type { Store } from '../../../session/store.js';
import { fitOf } from '../../../views/layers/fits.js';
import { placeLineLabels, type LineLabels } from '../../../views/io/line-labels.js';
import { moveTo } from './move-to.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

const LINES = ['teacher', 'student', 'fit'] as const;

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
    const fit = fitOf(this.#store.state);
    return LINES.map((line) => {
      const [color, text] = line === 'fit' ? [fit?.kind, fit?.kind === 'dead' ? 'mean' : 'best line'] : [line, line];
      return html`<span id="name-${line}" class="name ${color}" aria-hidden="true">${text}</span>`;
    });
  }

  hostUpdated(): void {
    this.follow();
  }

  /** Moves the labels to where the present state has their lines. Called in each frame of learning too. */
  follow(): void {
    const { scales, em } = this.#plots;
    if (!scales) return;
    this.#labels = placeLineLabels(this.#store.state, scales, em, this.#labels);
    for (const line of LINES) {
      const element = this.#host.shadowRoot!.getElementById(`name-${line}`)!;
      const label = this.#labels[line];
      element.hidden = !label;
      if (label) moveTo(element, label.x, label.y);
    }
  }
}
