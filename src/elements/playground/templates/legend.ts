import { html, type TemplateResult } from 'lit';
import type { OutcomeKind } from '../../../engine/unchecked.js';
import type { State } from '../../../session/state.js';
import { legendOf } from '../../../views/text/legend.js';

/**
 * What the colours of the outcome maps mean, and which starts are meant; while these are off, in the same room, what can
 * be done.
 * @param present the ends that the maps show
 */
export function legendTemplate(state: State, present: ReadonlySet<OutcomeKind>): TemplateResult {
  const { meanings, note } = legendOf(state, present);
  return state.layers.includes('outcomes')
    ? html`
        <div class="legend" part="legend">
          <ul aria-label="A student that starts there">
            ${meanings.map(([kind, words]) => html`<li><i class="swatch ${kind}"></i>${words}</li>`)}
            <li>${note}</li>
          </ul>
        </div>
      `
    : html`
        <div class="legend">
          <p class="for-mouse">Point at anything to see what it is. Click in a space to start there.</p>
          <p class="for-touch">Tap anything to see what it is, or what becomes of a start there.</p>
        </div>
      `;
}
