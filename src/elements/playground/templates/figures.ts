import { html, nothing, type TemplateResult } from 'lit';
import { studentParameters, type StudentKey } from '../../../session/parameters.js';
import type { State } from '../../../session/state.js';
import type { Handle } from '../../../views/handles/handles.js';
import type { BoxId, PhaseSpace } from '../../../views/spaces/space.js';
import { solutionNotes } from '../../../views/layers/solutions-in.js';
import { tipTemplate, typeset } from './formulas.js';
import { countsTemplate, type Reading } from './loss-figure.js';

type HandlesOf = (plot: Handle['plot']) => TemplateResult[];

/** The five boxes; a handle lives in its box, or in what holds the two boxes between which it can be carried. */
export const figuresTemplate = (
  state: State,
  read: Reading,
  timeline: TemplateResult,
  names: TemplateResult[],
  handlesOf: HandlesOf,
): TemplateResult => html`
  <figure class="io" part="figure" ?hidden=${!state.views.includes('io')}>
    <figcaption><b>Input → output</b>${state.views.includes('loss') ? nothing : countsTemplate(read)}</figcaption>
    ${plotTemplate('io', 'Teacher and student as functions of the input', [...names, ...handlesOf('io')])}
  </figure>
  ${timeline}
  <div class="weights" ?hidden=${!state.views.includes('wa') && !state.views.includes('wb')}>
    <figure part="figure" ?hidden=${!state.views.includes('wa')}>
      <figcaption>${nameTemplate('Weights', 'w', 'a')}</figcaption>
      ${plotTemplate('wa', spaceLabel(state, 'wa', 'Phase space of the weights w and a'), handlesOf('wa'))}
    </figure>
    <figure part="figure" ?hidden=${!state.views.includes('wb')}>
      <figcaption>${nameTemplate('Weights', 'w', 'b')}</figcaption>
      ${plotTemplate('wb', spaceLabel(state, 'wb', 'Phase space of the weights w and b'), handlesOf('wb'))}
    </figure>
  </div>
  <div class="shapes" ?hidden=${!state.views.includes('km')}>
    <figure part="figure">
      <figcaption>${nameTemplate('Shape', 'k', 'm', 's')}<span>arm right, ${typeset('s = +1')}</span></figcaption>
      ${plotTemplate('km+', spaceLabel(state, 'km+', 'Phase space of the shape, arm to the right'))}
    </figure>
    <figure part="figure">
      <figcaption>${nameTemplate('Shape', 'k', 'm', 's')}<span>arm left, ${typeset('s = −1')}</span></figcaption>
      ${plotTemplate('km-', spaceLabel(state, 'km-', 'Phase space of the shape, arm to the left'))}
    </figure>
    ${handlesOf('km')}
  </div>
`;

/**
 * A name with the symbols of the two axes; these and more are explained under the pointer and with the focus. A voice
 * would leave the formulas out of the name.
 */
function nameTemplate(name: string, ...keys: StudentKey[]): TemplateResult {
  const symbols = keys.map((key) => studentParameters[key]);
  const said = symbols.map(({ symbol, meaning }) => `${symbol}, ${meaning}`).join('; ');
  return html`<b tabindex="0" role="note" aria-label="${name}: ${said}"
    >${name} ${typeset(`${keys[0]}, ${keys[1]}`)}${tipTemplate(...symbols)}</b
  >`;
}

/** What a space shows and, while its solutions are drawn, what these are: eyes point at them. */
function spaceLabel({ layers, teacher }: State, space: PhaseSpace['id'], label: string): string {
  if (!layers.includes('solutions')) return label;
  const notes = solutionNotes(space, teacher).map(({ kind, words }) => `${kind}: ${words}`);
  return `${label}. Solutions: ${notes.join('. ')}`;
}

const plotTemplate = (box: BoxId, label: string, over: TemplateResult[] = []): TemplateResult => html`
  <div class="plot" part="plot" data-box=${box}>
    <div class="canvases" role="img" aria-label=${label} tabindex=${label.includes('. ') ? 0 : nothing}>
      ${Array.from({ length: box === 'io' ? 2 : 3 }, () => html`<canvas></canvas>`)}
    </div>
    ${over}
  </div>
`;

/** Whether some of the boxes are missing: then they fill the width as they can. */
export const isPartial = ({ views }: State): boolean =>
  !(['io', 'wa', 'wb', 'km'] as const).every((name) => views.includes(name));
