import { html, type TemplateResult } from 'lit';
import { LAYERS, type LayerName } from '../../../session/parameters.js';
import { icons } from './icons.js';

/** A quiet menu of what is drawn. It closes when the focus leaves it, and by the escape key. */
export const layersTemplate = (
  shown: readonly LayerName[],
  setLayers: (layers: readonly LayerName[]) => void,
): TemplateResult => html`
  <details class="layers" @focusout=${closeWhenLeft} @keydown=${closeByKey}>
    <summary class="icon" part="button" aria-label="Layers" title="Layers">${icons.layers}</summary>
    <div class="menu" tabindex="-1">
      ${(Object.entries(LAYERS) as [LayerName, string][]).map(
        ([name, label]) => html`
          <label>
            <input
              type="checkbox"
              .checked=${shown.includes(name)}
              @change=${() => setLayers(shown.includes(name) ? shown.filter((other) => other !== name) : [...shown, name])}
            />${label}
          </label>
        `,
      )}
    </div>
  </details>
`;

function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent): void {
  const menu = currentTarget as HTMLDetailsElement;
  // Without a new focus the window has lost it, or the click was on one of the menu's own labels.
  if (relatedTarget && !menu.contains(relatedTarget as Node)) menu.open = false;
}

function closeByKey({ key, currentTarget }: KeyboardEvent): void {
  const menu = currentTarget as HTMLDetailsElement;
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')!.focus();
}
