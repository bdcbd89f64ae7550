import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeKind } from '../../../engine/unchecked.js';
import type { State } from '../../../session/state.js';
import { layerNames, layers, type LayerName } from '../../../views/layers/index.js';
import type { Layer } from '../../../views/layers/layer.js';
import type { Layout } from '../controllers/layout-controller.js';
import { icons } from './icons.js';
import { legendTemplate } from './legend.js';
import { placeMenu } from './menu.js';

const ALL = layerNames.map((name): readonly [LayerName, Layer] => [name, layers[name]]);

/** The layers that answer a reader's questions have their names on the figure. */
const NAMED = ALL.filter(([, { button }]) => button);

/** The others are in the menu, from front to back. */
const REST = ALL.filter(([, { button }]) => !button).reverse();

type SetLayers = (layers: readonly string[]) => void;

/**
 * The buttons of the layers, what their colours mean, and the button of the tour. It is empty where few controls are
 * asked for and no map needs its colours explained.
 * @param ends those that the outcome maps show
 */
export function layersTemplate(
  state: State,
  setLayers: SetLayers,
  layout: Layout,
  tourButton: TemplateResult | undefined,
  ends: ReadonlySet<OutcomeKind>,
): TemplateResult | typeof nothing {
  const isFull = state.controls === 'full';
  const hasSpaces = state.views.some((view) => view !== 'io' && view !== 'loss');
  if (!isFull && !state.layers.includes('outcomes')) return nothing;
  return html`
    <div class="layers">
      ${isFull ? chipsTemplate(state.layers, setLayers, layout, tourButton) : nothing}
      ${hasSpaces ? legendTemplate(state, ends) : nothing}
    </div>
  `;
}

function chipsTemplate(
  shown: readonly string[],
  setLayers: SetLayers,
  layout: Layout,
  tourButton: TemplateResult | undefined,
): TemplateResult {
  const toggle = (name: LayerName) => () =>
    setLayers(shown.includes(name) ? shown.filter((other) => other !== name) : [...shown, name]);
  return html`
    <div class="chips" role="toolbar" aria-label="Layers">
      ${NAMED.map(
        ([name, { label, button }]) => html`
          <button
            type="button"
            class="chip"
            part="button"
            title=${label}
            aria-pressed=${shown.includes(name)}
            @click=${toggle(name)}
          >
            ${button![layout === 'wide' ? 0 : 1]}
          </button>
        `,
      )}
      <button type="button" class="chip more" part="button" aria-haspopup="true" popovertarget="more">
        More${icons.open}
      </button>
      ${tourButton}
    </div>
    <div id="more" class="menu" part="menu" popover role="group" aria-label="More layers" @beforetoggle=${placeMenu}>
      ${REST.map(
        ([name, { label }]) => html`
          <label><input type="checkbox" .checked=${shown.includes(name)} @change=${toggle(name)} />${label}</label>
        `,
      )}
    </div>
  `;
}
