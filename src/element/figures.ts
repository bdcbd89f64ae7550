import { html, type nothing, type TemplateResult } from 'lit';
import { studentParameters, type StudentKey } from '../session/parameters.js';
import type { State } from '../session/state.js';
import type { Handle } from '../views/handles.js';
import type { BoxId, PhaseSpace } from '../views/phase-space.js';
import { solutionNotes } from '../views/solutions-in.js';
import { legendTemplate } from './legend.js';
import { countsTemplate } from './toolbar.js';

type HandlesOf = (plot: Handle['plot']) => TemplateResult[];
type NoteOf = (box: BoxId) => TemplateResult | typeof nothing;

/** The five boxes; a handle lives in its box, or in what holds the two boxes between which it can be carried. */
export const figuresTemplate = (
  state: State,
  loss: number,
  names: TemplateResult[],
  handlesOf: HandlesOf,
  noteOf: NoteOf,
): TemplateResult => html`
  <figure class="io" part="figure" ?hidden=${!state.views.includes('io')}>
    <figcaption><b>Input → output</b>${countsTemplate(state, loss)}</figcaption>
    ${plotTemplate('io', 'Teacher and student as functions of the input', [...names, ...handlesOf('io')])}
  </figure>
  <div class="weights" ?hidden=${!state.views.includes('wa') && !state.views.includes('wb')}>
    <figure part="figure" ?hidden=${!state.views.includes('wa')}>
      <figcaption>
        <b>Weights ${symbol('w')}, ${symbol('a')}</b>
      </figcaption>
      ${plotTemplate('wa', spaceLabel(state, 'wa', 'Phase space of the weights w and a'), [...handlesOf('wa'), noteOf('wa')])}
    </figure>
    <figure part="figure" ?hidden=${!state.views.includes('wb')}>
      <figcaption>
        <b>Weights ${symbol('w')}, ${symbol('b')}</b>
      </figcaption>
      ${plotTemplate('wb', spaceLabel(state, 'wb', 'Phase space of the weights w and b'), [...handlesOf('wb'), noteOf('wb')])}
    </figure>
  </div>
  <div class="shapes" ?hidden=${!state.views.includes('km')}>
    <figure part="figure">
      <figcaption><b>Shape ${symbol('k')}, ${symbol('m')}</b><span>arm right, ${symbol('s')} = +1</span></figcaption>
      ${plotTemplate('km+', spaceLabel(state, 'km+', 'Phase space of the shape, arm to the right'), [noteOf('km+')])}
    </figure>
    <figure part="figure">
      <figcaption><b>Shape ${symbol('k')}, ${symbol('m')}</b><span>arm left, ${symbol('s')} = −1</span></figcaption>
      ${plotTemplate('km-', spaceLabel(state, 'km-', 'Phase space of the shape, arm to the left'), [noteOf('km-')])}
    </figure>
    ${legendTemplate(state)} ${handlesOf('km')}
  </div>
`;

/** A symbol that explains itself under the pointer; the fields do so by keyboard too. */
function symbol(key: StudentKey): TemplateResult {
  const { meaning, formula } = studentParameters[key];
  return html`<var title=${formula ? `${meaning}: ${formula}` : meaning}>${key}</var>`;
}

/** What a space shows and, while its solutions are drawn, what these are: eyes point at them. */
function spaceLabel({ layers, teacher }: State, space: PhaseSpace['id'], label: string): string {
  if (!layers.includes('solutions')) return label;
  const notes = solutionNotes(space, teacher).map(({ kind, words }) => `${kind}: ${words}`);
  return `${label}. Solutions: ${notes.join('. ')}`;
}

const plotTemplate = (box: BoxId, label: string, over: (TemplateResult | typeof nothing)[]): TemplateResult => html`
  <div class="plot" part="plot" data-box=${box}>
    <div class="canvases" role="img" aria-label=${label}>
      ${Array.from({ length: box === 'io' ? 2 : 6 }, () => html`<canvas></canvas>`)}
    </div>
    ${over}
  </div>
`;

/** Whether some of the boxes are missing: then they fill the width as they can. */
export const isPartial = ({ views }: State): boolean =>
  !(['io', 'wa', 'wb', 'km'] as const).every((name) => views.includes(name));
