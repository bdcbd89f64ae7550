import { html, nothing, type TemplateResult } from 'lit';
import { presets } from '../../../engine/index.js';
import { learningRate, speed, type LayerName } from '../../../session/parameters.js';
import type { State } from '../../../session/state.js';
import { aloud, formatCount, formatRate } from '../../../views/core/format.js';
import { icons } from './icons.js';
import { layersTemplate } from './layers-menu.js';

/** What the controls show, and what they do. */
export interface Controls {
  readonly isPlaying: boolean;
  /** Descent steps per 1/60 s at present. */
  readonly pace: number;
  readonly toggle: () => void;
  readonly step: () => void;
  readonly resetStudent: () => void;
  readonly resetTeacher: () => void;
  readonly erase: () => void;
  readonly choosePreset: (name: string) => void;
  readonly setRate: (value: number) => void;
  readonly setSpeed: (value: number) => void;
  readonly setLayers: (layers: readonly LayerName[]) => void;
  readonly commit: () => void;
}

export function toolbarTemplate(state: State, controls: Controls): TemplateResult | typeof nothing {
  if (state.controls === 'none') return nothing;
  return html`
    <div class="toolbar" part="toolbar">
      ${buttonsTemplate(controls, state.controls === 'full')}
      ${state.controls === 'full' ? settingsTemplate(state, controls) : nothing}
    </div>
  `;
}

const buttonsTemplate = (controls: Controls, isFull: boolean): TemplateResult => html`
  <div class="buttons">
    <button type="button" class="play" part="button play" @click=${controls.toggle}>
      ${controls.isPlaying ? icons.pause : icons.play}<span>${controls.isPlaying ? 'Pause' : 'Play'}</span>
    </button>
    ${iconButton('step', 'One step', icons.step, controls.step)}
    ${iconButton('student', 'Reset student', icons.reset, controls.resetStudent)}
    ${isFull ? iconButton('teacher', 'Reset teacher', icons.reset, controls.resetTeacher) : nothing}
    ${isFull ? iconButton('erase', 'Erase trajectories', icons.erase, controls.erase) : nothing}
  </div>
`;

const settingsTemplate = (state: State, controls: Controls): TemplateResult => html`
  <div class="presets">
    <select
      aria-label="Preset"
      @change=${(event: Event) => controls.choosePreset((event.target as HTMLSelectElement).value)}
    >
      ${[...presets].map(
        ([name, { label }]) => html`<option value=${name} .selected=${name === state.preset}>${label}</option>`,
      )}
    </select>
    ${layersTemplate(state.layers, controls.setLayers)}
  </div>
  <div class="rate">${rateTemplate(state.learningRate, controls)}</div>
  <div class="speed">
    ${sliderTemplate(
      'speed',
      'Speed',
      speed.meaning,
      0,
      4,
      controls.pace,
      `${state.speed === 'auto' ? 'auto ' : ''}×${formatCount(controls.pace)}`,
      `${60 * controls.pace} steps a second`,
      (value) => controls.setSpeed(Math.round(value)),
      controls.commit,
    )}
  </div>
`;

export const iconButton = (
  name: string,
  label: string,
  icon: unknown,
  onClick: () => void,
  isDisabled = false,
): TemplateResult => html`
  <button
    type="button"
    class="icon ${name}"
    part="button"
    aria-label=${label}
    title=${label}
    ?disabled=${isDisabled}
    @click=${onClick}
  >
    ${icon}
  </button>
`;

function rateTemplate(rate: number, { setRate, commit }: Controls): TemplateResult {
  const sign = rate < 0 ? -1 : 1;
  const text = formatRate(rate);
  const set = (value: number): void => setRate(sign * value);
  return html`
    ${sliderTemplate('rate', 'Learning rate', learningRate.meaning, -4, 0, rate, text, aloud(text), set, commit)}
    <button
      type="button"
      class="reverse"
      part="button"
      aria-pressed=${rate < 0}
      title="Climb: where can a state come from?"
      @click=${() => (setRate(-rate), commit())}
    >
      Reverse
    </button>
  `;
}

/** A slider from 10^least to 10^most, with values of two digits, and what is shown and said of its value. */
const sliderTemplate = (
  id: string,
  label: string,
  meaning: string,
  least: number,
  most: number,
  value: number,
  text: string,
  said: string,
  set: (value: number) => void,
  commit: () => void,
): TemplateResult => html`
  <label for=${id}>${label}</label>
  <input
    id=${id}
    type="range"
    title=${meaning}
    min=${least}
    max=${most}
    step="0.01"
    aria-valuetext=${said}
    .value=${String(Math.max(least, Math.log10(Math.abs(value))))}
    @input=${(event: InputEvent) => set(Number((10 ** Number((event.target as HTMLInputElement).value)).toPrecision(2)))}
    @change=${commit}
  />
  <output for=${id} aria-live="off">${text}</output>
`;
