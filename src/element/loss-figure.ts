import { html, type TemplateResult } from 'lit-html';
import type { Session } from '../session/session.js';
import { formatCount, formatScientific } from '../views/format.js';
import { icons } from './icons.js';

interface Actions {
  /** By hand, so it pauses learning. */
  readonly goTo: (step: number) => void;
  readonly commit: () => void;
}

/** The loss of the runs, and the timeline of the present one under it. */
export function lossFigureTemplate({ state, history, loss }: Session, { goTo, commit }: Actions): TemplateResult {
  const { step } = state;
  const { first, last } = history.run;
  const button = (name: string, label: string, to: number, icon: unknown): TemplateResult => html`
    <button
      type="button"
      class="icon ${name}"
      part="button"
      aria-label=${label}
      title=${label}
      ?disabled=${to < first || to > last}
      @click=${() => (goTo(to), commit())}
    >
      ${icon}
    </button>
  `;
  return html`
    <figure class="loss" part="figure">
      <figcaption>
        <span><b>Loss</b> <output>${formatScientific(loss)}</output></span>
        <span class="steps">
          <label for="step">Step</label><output for="step">${formatCount(step)}</output>
          ${button('back', 'One step back', step - 1, icons.back)}
          ${button('forward', 'One step forward', step + 1, icons.forward)}
        </span>
      </figcaption>
      <div class="plot" part="plot">
        <div class="canvases" role="img" aria-label="The loss, step by step, on a logarithmic scale">
          <canvas></canvas><canvas></canvas>
        </div>
        <input
          id="step"
          type="range"
          title="Back and forth in time"
          min=${first}
          max=${last}
          aria-valuetext="${step} of ${last}"
          .value=${String(step)}
          @input=${(event: InputEvent) => goTo(Number((event.target as HTMLInputElement).value))}
          @change=${commit}
        />
      </div>
    </figure>
  `;
}
