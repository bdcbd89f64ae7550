import { html, nothing, type TemplateResult } from 'lit';
import type { Direction } from '../../../engine/unchecked.js';
import { functions, studentParameters } from '../../../session/parameters.js';
import type { State } from '../../../session/state.js';
import type { Handle } from '../../../views/handles/handles.js';
import type { PanelId } from '../../../views/panels.js';
import { spaceIds, spaces, type SpaceId } from '../../../views/spaces/index.js';
import type { Space } from '../../../views/spaces/space.js';
import { canvasTemplate } from './canvas.js';
import { tipTemplate, typeset } from './formulas.js';
import type { Tab } from './tabs.js';

type HandlesOf = (plot: Handle['plot']) => TemplateResult[];

/**
 * The boxes of the functions and of the spaces. A handle lives in its box, or in what holds the two boxes between which
 * it can be carried.
 * @param tabs of the spaces, where one is shown at a time, and which one that is
 */
export function figuresTemplate(
  state: State,
  names: TemplateResult[],
  handlesOf: HandlesOf,
  tabs: Tab | undefined,
  tourButton: TemplateResult | undefined,
): TemplateResult {
  const isHidden = ({ id, view }: Space): boolean =>
    !state.views.includes(view) || (tabs !== undefined && id !== tabs.chosen);
  const spaceTemplate = (space: Space): TemplateResult => html`
    <figure
      id="space-${space.id}"
      part="figure"
      ?hidden=${isHidden(space)}
      role=${tabs ? 'tabpanel' : nothing}
      aria-label=${tabs ? space.label : nothing}
    >
      ${tabs ? nothing : captionTemplate(space)} ${plotTemplate(state, space.id, handlesOf(space.id))}
    </figure>
  `;
  const groupTemplate = (group: Space['group'], handles?: TemplateResult[]): TemplateResult => {
    const members = Object.values<Space>(spaces).filter((space) => space.group === group);
    const { length: shown } = members.filter((space) => !isHidden(space));
    return html`
      <div class="${group} ${shown > 1 ? 'two' : ''}" ?hidden=${shown === 0}>
        ${members.map(spaceTemplate)} ${handles}
      </div>
    `;
  };
  return html`
    <div class="stage" data-panels=${countPanels(state)} ?hidden=${countPanels(state) === 0}>
      <figure class="io" part="figure" ?hidden=${!state.views.includes('io')}>
        <figcaption>
          <b>Input → output</b><span class="within">${typeset(functions.student)}</span>${tourButton}
        </figcaption>
        ${plotTemplate(state, 'io', [...names, ...handlesOf('io')])}
      </figure>
      ${tabs?.template} ${groupTemplate('weights')} ${groupTemplate('shapes', handlesOf('km'))}
    </div>
  `;
}

/** The spaces that the author shows. */
export const spacesOf = ({ views }: State): SpaceId[] => spaceIds.filter((id) => views.includes(spaces[id].view));

/** The panels that share the stage: by their number the style sheet lays them out. */
const countPanels = (state: State): number => spacesOf(state).length + (state.views.includes('io') ? 1 : 0);

/**
 * The name of a space with the symbols of the two axes; these and more are explained under the pointer, or when it is
 * pressed. A screen reader would leave the formulas out of the name.
 */
function captionTemplate({ name, numbers, s }: Space): TemplateResult {
  const parameters = numbers.map((key) => studentParameters[key]);
  const said = parameters.map(({ symbol, meaning }) => `${symbol}, ${meaning}`).join('; ');
  return html`<figcaption>
    <b tabindex="-1" role="note" aria-label="${name}: ${said}"
      >${name} ${typeset(`${numbers[0]}, ${numbers[1]}`)}${tipTemplate(...parameters)}</b
    >${s && armTemplate(s)}
  </figcaption>`;
}

/** The direction of the arm: in words and, where there is little room, as an arrow. */
const armTemplate = (s: Direction): TemplateResult =>
  s > 0
    ? html`<span><i>arm right, ${typeset('s = +1')}</i><i>→</i></span>`
    : html`<span><i>arm left, ${typeset('s = −1')}</i><i>←</i></span>`;

const plotTemplate = (state: State, id: PanelId, over: TemplateResult[] = []): TemplateResult => html`
  <div class="plot" part="plot" data-box=${id}>${canvasTemplate(state, id)} ${over}</div>
`;
