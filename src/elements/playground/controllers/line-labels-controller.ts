import { html, type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';
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
export class NamesController implements ReactiveController {
  #spots: NameSpots | undefined;
  readonly #host: Host;
  readonly #plots: PlotsController;
  readonly #state: () => State;

  constructor(host: Host, plots: PlotsController, state: () => State) {
    this.#host = host;
    this.#plots = plots;
    this.#state = state;
    host.addController(this);
  }

  template(): TemplateResult[] {
    const fit = fitOf(this.#state());
    return NAMES.map((name) => {
      const [color, text] = name === 'fit' ? [fit?.kind, fit?.kind === 'dead' ? 'mean' : 'best line'] : [name, name];
      return html`<span id="name-${name}" class="name ${color}" aria-hidden="true">${text}</span>`;
    });
  }

  hostUpdated(): void {
    const { scales, em } = this.#plots;
    if (!scales) return;
    this.#spots = placeNames(this.#state(), scales, em, this.#spots);
    for (const name of NAMES) {
      const element = this.#host.shadowRoot!.getElementById(`name-${name}`)!;
      const spot = this.#spots[name];
      element.hidden = !spot;
      if (spot) moveTo(element, spot.x, spot.y);
    }
  }
}
