import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';
import { solutionNotes } from '../../../views/layers/solutions-in.js';
import { panels, type PanelId } from '../../../views/panels.js';

/** The one canvas of a panel. Its label names what the panel shows and, while solutions are drawn, what these are. */
export function canvasTemplate({ layers, teacher }: State, id: PanelId): TemplateResult {
  const { label, space } = panels.find((panel) => panel.id === id)!;
  const notes = space && layers.includes('solutions') ? solutionNotes(space, teacher) : [];
  const solutions = notes.map(({ kind, words }) => `${kind}: ${words}`);
  const isRead = solutions.length > 0;
  return html`
    <div
      class="canvases"
      role="img"
      aria-label=${isRead ? `${label}. Solutions: ${solutions.join('. ')}` : label}
      tabindex=${isRead ? 0 : nothing}
    >
      <canvas></canvas>
    </div>
  `;
}
