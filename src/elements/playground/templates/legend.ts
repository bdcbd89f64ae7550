import { html, type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';

const MEANINGS = [
  ['teacher', 'reaches the teacher'],
  ['linear', 'ends linear'],
  ['dead', 'dies'],
] as const;

/** What the colours of the outcome maps mean; while these are off, in the same room, what can be done. */
export const legendTemplate = ({ layers }: State): TemplateResult =>
  layers.includes('outcomes')
    ? html`
        <div class="legend" part="legend">
          <ul aria-label="A student that starts there">
            ${MEANINGS.map(([kind, words]) => html`<li><i class="swatch ${kind}"></i>${words}</li>`)}
          </ul>
          <p>in the slice through the present student</p>
        </div>
      `
    : html`
        <div class="legend">
          <p class="for-mouse">Point at anything to see what it is. A click in a space puts the student there.</p>
          <p class="for-touch">Tap anything to see what it is, or what becomes of a student that starts there.</p>
        </div>
      `;
