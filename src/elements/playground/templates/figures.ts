import { html, nothing, type TemplateResult } from 'lit';
import { studentParameters, type StudentKey } from '../../../session/parameters.js';
import type { State } from '../../../session/state.js';
import type { Handle } from '../../../views/handles/handles.js';
import type { PanelId } from '../../../views/panels.js';
import { spaces, type SpaceId } from '../../../views/spaces/index.js';
import { canvasTemplate } from './canvas.js';
import { tipTemplate, typeset } from './formulas.js';
import type { Tab } from './tabs.js';

type HandlesOf = (plot: Handle['plot']) => TemplateResult[];

/**
 * The five boxes; a handle lives in its box, or in what holds the two boxes between which it can be carried.
 * @param tabs of the spaces, where one is shown at a time, and which one that is
 */
export function figuresTemplate(
  state: State,
  names: TemplateResult[],
  handlesOf: HandlesOf,
  tabs: Tab | undefined,
  tourButton: TemplateResult | undefined,
): TemplateResult {
  const { views } = state;
  const isHidden = (space: SpaceId): boolean =>
    !views.includes(spaces[space].view) || (tabs !== undefined && space !== tabs.chosen);
  const spaceTemplate = (space: SpaceId, caption: TemplateResult): TemplateResult => html`
    <figure
      id="space-${space}"
      part="figure"
      ?hidden=${isHidden(space)}
      role=${tabs ? 'tabpanel' : nothing}
      aria-label=${tabs ? spaces[space].label : nothing}
    >
      ${tabs ? nothing : html`<figcaption>${caption}</figcaption>`}
      ${plotTemplate(state, space, space === 'wa' || space === 'wb' ? handlesOf(space) : [])}
    </figure>
  `;
  return html`
    <div class="stage" data-panels=${countPanels(state)} ?hidden=${countPanels(state) === 0}>
      <figure class="io" part="figure" ?hidden=${!views.includes('io')}>
        <figcaption><b>Input → output</b>${tourButton}</figcaption>
        ${plotTemplate(state, 'io', [...names, ...handlesOf('io')])}
      </figure>
      ${tabs?.template}
      <div class="weights ${isHidden('wa') || isHidden('wb') ? '' : 'two'}" ?hidden=${isHidden('wa') && isHidden('wb')}>
        ${spaceTemplate('wa', nameTemplate('Weights', 'w', 'a'))}
        ${spaceTemplate('wb', nameTemplate('Weights', 'w', 'b'))}
      </div>
      <div
        class="shapes ${isHidden('km+') || isHidden('km-') ? '' : 'two'}"
        ?hidden=${isHidden('km+') && isHidden('km-')}
      >
        ${spaceTemplate(
          'km+',
          html`${nameTemplate('Shape', 'k', 'm', 's')}<span><i>arm right, ${typeset('s = +1')}</i><i>→</i></span>`,
        )}
        ${spaceTemplate(
          'km-',
          html`${nameTemplate('Shape', 'k', 'm', 's')}<span><i>arm left, ${typeset('s = −1')}</i><i>←</i></span>`,
        )}
        ${handlesOf('km')}
      </div>
    </div>
  `;
}

/** The spaces that the author shows. */
export const spacesOf = ({ views }: State): SpaceId[] =>
  Object.values(spaces)
    .filter(({ view }) => views.includes(view))
    .map(({ id }) => id);

/** The panels that share the stage: by their number the style sheet lays them out. */
const countPanels = (state: State): number => spacesOf(state).length + (state.views.includes('io') ? 1 : 0);

/**
 * A name with the symbols of the two axes; these and more are explained under the pointer, or when it is pressed. A voice
 * would leave the formulas out of the name.
 */
function nameTemplate(name: string, ...keys: StudentKey[]): TemplateResult {
  const symbols = keys.map((key) => studentParameters[key]);
  const said = symbols.map(({ symbol, meaning }) => `${symbol}, ${meaning}`).join('; ');
  return html`<b tabindex="-1" role="note" aria-label="${name}: ${said}"
    >${name} ${typeset(`${keys[0]}, ${keys[1]}`)}${tipTemplate(...symbols)}</b
  >`;
}

const plotTemplate = (state: State, id: PanelId, over: TemplateResult[] = []): TemplateResult => html`
  <div class="plot" part="plot" data-box=${id}>${canvasTemplate(state, id)} ${over}</div>
`;
