import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';

const MEANINGS = [
  ['teacher', 'reaches the teacher'],
  ['linear', 'ends linear'],
  ['dead', 'dies'],
] as const;

/** What the colours of the outcome maps mean; nothing while they are off. */
export const legendTemplate = ({ layers }: State): TemplateResult | typeof nothing =>
  layers.includes('outcomes')
    ? html`<ul class="legend" part="legend" aria-label="A student that starts there">
        ${MEANINGS.map(([kind, words]) => html`<li><i class="swatch ${kind}"></i>${words}</li>`)}
      </ul>`
    : nothing;
