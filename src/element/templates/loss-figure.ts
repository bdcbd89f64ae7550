import { html, type TemplateResult } from 'lit-html';
import type { Session } from '../../session/session.js';
import type { State } from '../../session/state.js';
import { formatCount, formatScientific } from '../../views/format.js';
import { niceEnd } from '../../views/loss-axes.js';
import { clamp } from '../../views/scale.js';
import { icons } from './icons.js';
import { iconButton } from './toolbar.js';

interface Actions {
  /** By hand, so it pauses learning. */
  readonly goTo: (step: number) => void;
  readonly commit: () => void;
}

/** How far learning has come, in a caption. Voices are not told of every frame. */
export const countsTemplate = (state: State, loss: number): TemplateResult => html`
  <span class="counts" part="counts">
    <span>step</span><output aria-live="off">${formatCount(state.step)}</output> <span>loss</span
    ><output aria-live="off">${formatScientific(loss)}</output>
  </span>
`;

/** The loss of the runs, and the timeline of the present one under it. */
export function lossFigureTemplate({ state, history, loss }: Session, { goTo, commit }: Actions): TemplateResult {
  const { step } = state;
  const { first, last, span } = history.run;
  const stepTo = (to: number) => () => (goTo(to), commit());
  const scrub = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const to = clamp(Number(input.value), first, last);
    // The axis is longer than the run.
    input.value = String(to);
    goTo(to);
  };
  return html`
    <figure class="loss" part="figure" ?hidden=${!state.views.includes('loss')}>
      <figcaption>
        ${countsTemplate(state, loss)}
        <span class="steps">
          ${iconButton('back', 'One step back', icons.back, stepTo(step - 1), step <= first)}
          ${iconButton('forward', 'One step forward', icons.forward, stepTo(step + 1), step >= last)}
        </span>
      </figcaption>
      <div class="plot" part="plot" data-box="loss">
        <div class="canvases" role="img" aria-label="The loss, step by step, on a logarithmic scale">
          <canvas></canvas><canvas></canvas>
        </div>
        <input
          id="step"
          type="range"
          aria-label="Step"
          max=${niceEnd(span)}
          aria-valuetext="${step} of ${last}"
          .value=${String(step)}
          @input=${scrub}
          @change=${commit}
        />
      </div>
    </figure>
  `;
}
