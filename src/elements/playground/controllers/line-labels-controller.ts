import { html, type TemplateResult } from 'lit';
import type { Store } from '../../../session/store.js';
import { fitOf } from '../../../views/layers/fits.js';
import { placeNames, type NameSpots } from '../../../views/io/line-labels.js';
import { moveTo } from './move-to.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

const NAMES = ['teacher', 'student', 'fit'] as const;

/** The names beside the lines of the input-output view. */
export class LineLabelsController implements ReactiveController {
  #spots: NameSpots | undefined;
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
    return NAMES.map((name) => {
      const [color, text] = name === 'fit' ? [fit?.kind, fit?.kind === 'dead' ? 'mean' : 'best line'] : [name, name];
      return html`<span id="name-${name}" class="name ${color}" aria-hidden="true">${text}</span>`;
    });
  }

  hostUpdated(): void {
    this.follow();
  }

  /** Moves the labels to where the present state has their lines. Called in each frame of learning too. */
  follow(): void {
    const { scales, em } = this.#plots;
    if (!scales) return;
    this.#spots = placeNames(this.#store.state, scales, em, this.#spots);
    for (const name of NAMES) {
      const element = this.#host.shadowRoot!.getElementById(`name-${name}`)!;
      const spot = this.#spots[name];
      element.hidden = !spot;
      if (spot) moveTo(element, spot.x, spot.y);
    }
  }
}
