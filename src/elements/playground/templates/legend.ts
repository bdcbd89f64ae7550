import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeKind } from '../../../engine/unchecked.js';
import type { State } from '../../../session/state.js';
import { formatRate } from '../../../views/core/format.js';

const MEANINGS = [
  ['teacher', 'reaches the teacher'],
  ['linear', 'ends linear'],
  ['dead', 'dies'],
  ['interpolant', 'fits its inputs only'],
  ['unsettled', 'never settles'],
  ['diverged', 'diverges'],
] as const satisfies readonly (readonly [OutcomeKind, string])[];

/** The others are told of where a map shows them. */
const ALWAYS = 3;

/**
 * What the colours of the outcome maps mean; while these are off, in the same room, what can be done. Where large rates or
 * few inputs have more ends, these take the place of the line that says which starts are meant: nothing moves.
 * @param present the ends that the maps show
 */
export function legendTemplate({ layers, learningRate }: State, present: ReadonlySet<OutcomeKind>): TemplateResult {
  const shown = MEANINGS.filter(([kind], i) => i < ALWAYS || present.has(kind));
  const pace = learningRate > 0 ? `at a rate of ${formatRate(learningRate)}` : 'with small steps';
  return layers.includes('outcomes')
    ? html`
        <div class="legend" part="legend">
          <ul aria-label="A student that starts there">
            ${shown.map(([kind, words]) => html`<li><i class="swatch ${kind}"></i>${words}</li>`)}
          </ul>
          ${shown.length > ALWAYS ? nothing : html`<p>in the present student’s slice, ${pace}</p>`}
        </div>
      `
    : html`
        <div class="legend">
          <p class="for-mouse">Point at anything to see what it is. A click in a space puts the student there.</p>
          <p class="for-touch">Tap anything to see what it is, or what becomes of a student that starts there.</p>
        </div>
      `;
}
