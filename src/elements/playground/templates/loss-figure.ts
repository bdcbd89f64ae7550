import { html, type TemplateResult } from 'lit';
import type { Store } from '../../../session/store.js';
import { formatCount, formatScientific } from '../../../views/core/format.js';
import { clamp } from '../../../views/core/scale.js';
import { canvasTemplate } from './canvas.js';
import { icons } from './icons.js';
import { iconButton } from './toolbar.js';

interface Actions {
  /** By hand, so it pauses learning. */
  readonly goTo: (step: number) => void;
  readonly commit: () => void;
}

/** What there is to read of a store. */
export type Reading = Pick<Store, 'state' | 'loss'>;

/** How far learning has come, in a caption. Screen readers are not told of every change. */
export const countsTemplate = ({ state: { step }, loss }: Reading): TemplateResult => html`
  <span class="counts" part="counts">
    <span>Step</span><output aria-live="off">${formatCount(step)}</output> <span>Loss</span
    ><output aria-live="off">${formatScientific(loss)}</output>
  </span>
`;

/** The loss of the runs, and the timeline of the present one under it. */
export function lossFigureTemplate(store: Store, { goTo, commit }: Actions): TemplateResult {
  const { state, history } = store;
  const { step } = state;
  const { first, last } = history.run;
  // Its buttons are for the pointer: with the keyboard the arrows of the slider below do the same.
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
        ${countsTemplate(store)}
        <span class="steps">
          ${iconButton('back', 'One step back', icons.back, stepTo(step - 1), step <= first, -1)}
          ${iconButton('forward', 'One step forward', icons.forward, stepTo(step + 1), step >= last, -1)}
        </span>
      </figcaption>
      <div class="plot" part="plot" data-box="loss">
        ${canvasTemplate(state, 'loss')}
        <input
          id="step"
          type="range"
          aria-label="Step"
          aria-valuetext="${step} of ${last}"
          @input=${scrub}
          @change=${commit}
        />
      </div>
    </figure>
  `;
}
