import { html, type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';
import { icons } from './icons.js';
import { paceTemplate, restTemplate, type Controls } from './toolbar.js';

/** What a phone has no room for at first: numbers, rate, speed, and the buttons that are needed less often. */
export const foldTemplate = (state: State, controls: Controls, numbers: TemplateResult): TemplateResult => html`
  <details class="fold">
    <summary part="button">Numbers, rate and speed${icons.open}</summary>
    <div class="settings" role="toolbar" aria-label="Rate and speed" data-roving>
      <div class="buttons">${restTemplate(controls)}</div>
      ${paceTemplate(state, controls)}
    </div>
    ${numbers}
  </details>
`;
