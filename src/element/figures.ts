import { html, nothing, type TemplateResult } from 'lit';
import { studentParameters, type StudentKey } from '../session/parameters.js';
import type { State } from '../session/session.js';
import type { Handle } from '../views/handles.js';
import type { BoxId } from '../views/phase-space.js';
import { countsTemplate } from './toolbar.js';

type HandlesOf = (plot: Handle['plot']) => TemplateResult[];

/** The five boxes; a handle lives in its box, or in what holds the two boxes between which it can be carried. */
export const figuresTemplate = (
  state: State,
  loss: number,
  names: TemplateResult[],
  handlesOf: HandlesOf,
): TemplateResult => html`
  <figure class="io" part="figure">
    <figcaption><b>Input → output</b>${countsTemplate(state, loss)}</figcaption>
    ${plotTemplate('io', 'Teacher and student as functions of the input', [...names, ...handlesOf('io')])}
  </figure>
  <div class="weights">
    <figure part="figure">
      <figcaption>
        <b>Weights ${symbol('w')}, ${symbol('a')}</b>
      </figcaption>
      ${plotTemplate('wa', 'Phase space of the weights w and a', handlesOf('wa'))}
    </figure>
    <figure part="figure">
      <figcaption>
        <b>Weights ${symbol('w')}, ${symbol('b')}</b>
      </figcaption>
      ${plotTemplate('wb', 'Phase space of the weights w and b', handlesOf('wb'))}
    </figure>
  </div>
  <div class="shapes">
    <figure part="figure">
      <figcaption><b>Shape ${symbol('k')}, ${symbol('m')}</b><span>arm right, ${symbol('s')} = +1</span></figcaption>
      ${plotTemplate('km+', 'Phase space of the shape, arm to the right')}
    </figure>
    <figure part="figure">
      <figcaption><b>Shape ${symbol('k')}, ${symbol('m')}</b><span>arm left, ${symbol('s')} = −1</span></figcaption>
      ${plotTemplate('km-', 'Phase space of the shape, arm to the left')}
    </figure>
    ${handlesOf('km')}
  </div>
`;

/** A symbol that explains itself under the pointer; the fields do so by keyboard too. */
function symbol(key: StudentKey): TemplateResult {
  const { meaning, formula } = studentParameters[key];
  return html`<var title=${formula ? `${meaning}: ${formula}` : meaning}>${key}</var>`;
}

const plotTemplate = (box: BoxId, label: string, over?: TemplateResult[]): TemplateResult => html`
  <div class="plot" part="plot" data-box=${box}>
    <div class="canvases" role="img" aria-label=${label}>
      <canvas></canvas><canvas></canvas>${box === 'io' ? nothing : html`<canvas></canvas>`}
    </div>
    ${over}
  </div>
`;
