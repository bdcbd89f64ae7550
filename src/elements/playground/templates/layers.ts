import { html, nothing, type TemplateResult } from 'lit';
import { LAYERS, type LayerName } from '../../../session/parameters.js';
import type { State } from '../../../session/state.js';
import type { Layout } from '../controllers/layout-controller.js';
import { icons } from './icons.js';
import { legendTemplate } from './legend.js';

/** The layers that answer a reader's questions have their names on the figure. */
const NAMED = ['outcomes', 'field', 'solutions'] as const satisfies readonly LayerName[];

/** What they are called where there is room for it, and elsewhere. */
const NAMES: Readonly<Record<(typeof NAMED)[number], readonly [name: string, short: string]>> = {
  outcomes: ['Where each start ends', 'Where starts end'],
  field: ['Direction', 'Direction'],
  solutions: ['Solutions', 'Solutions'],
};

const REST = (Object.keys(LAYERS) as LayerName[]).filter((name) => !NAMED.some((named) => named === name));

/** Between the menu and its button, pixels. */
const GAP = 4;

type SetLayers = (layers: readonly LayerName[]) => void;

/** The names of the layers, what their colours mean, and the tour through all marks. Nothing where neither is to be seen. */
export function layersTemplate(
  state: State,
  setLayers: SetLayers,
  layout: Layout,
  tourButton: TemplateResult | undefined,
): TemplateResult | typeof nothing {
  const isFull = state.controls === 'full';
  const hasSpaces = state.views.some((view) => view !== 'io' && view !== 'loss');
  if (!isFull && !state.layers.includes('outcomes')) return nothing;
  return html`
    <div class="layers">
      ${isFull ? chipsTemplate(state.layers, setLayers, layout, tourButton) : nothing}
      ${hasSpaces ? legendTemplate(state) : nothing}
    </div>
  `;
}

function chipsTemplate(
  shown: readonly LayerName[],
  setLayers: SetLayers,
  layout: Layout,
  tourButton: TemplateResult | undefined,
): TemplateResult {
  const toggle = (name: LayerName) => () =>
    setLayers(shown.includes(name) ? shown.filter((other) => other !== name) : [...shown, name]);
  return html`
    <div class="chips" role="toolbar" aria-label="Layers">
      ${NAMED.map(
        (name) => html`
          <button
            type="button"
            class="chip"
            part="button"
            title=${LAYERS[name]}
            aria-pressed=${shown.includes(name)}
            @click=${toggle(name)}
          >
            ${NAMES[name][layout === 'wide' ? 0 : 1]}
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
        (name) => html`
          <label
            ><input type="checkbox" .checked=${shown.includes(name)} @change=${toggle(name)} />${LAYERS[name]}</label
          >
        `,
      )}
    </div>
  `;
}

/** Under its button, where the page is: a popover lies over everything, and knows nothing of what opens it. */
function placeMenu({ target, newState }: ToggleEvent): void {
  if (newState !== 'open') return;
  const menu = target as HTMLElement;
  const { left, bottom } = menu.parentElement!.querySelector('.more')!.getBoundingClientRect();
  const last = document.documentElement.clientWidth - parseFloat(getComputedStyle(menu).width) - GAP;
  menu.style.left = `${Math.max(0, Math.min(left, last)) + scrollX}px`;
  menu.style.top = `${bottom + scrollY + GAP}px`;
}
