import { html, nothing, type TemplateResult } from 'lit-html';
import { presets } from '../engine/index.js';
import type { LayerName } from '../session/parameters.js';
import type { State } from '../session/state.js';
import { formatCount, formatRate } from '../views/format.js';
import { icons } from './icons.js';
import { layersTemplate } from './layers-menu.js';

/** What the controls show, and what they do. */
export interface Controls {
  readonly isPlaying: boolean;
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
  <div class="speed">${speedTemplate(state.speed, controls)}</div>
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
  return html`
    <label for="rate">Learning rate</label>
    ${logSlider('rate', Math.abs(rate), 1e-4, 1, formatRate(rate), (value) => setRate(sign * value), commit)}
    <output for="rate">${formatRate(rate)}</output>
    <button
      type="button"
      class="reverse"
      part="button"
      aria-pressed=${rate < 0}
      title="Climb instead of descending, to see where a state can come from"
      @click=${() => (setRate(-rate), commit())}
    >
      Reverse
    </button>
  `;
}

const speedTemplate = (speed: number, { setSpeed, commit }: Controls): TemplateResult => html`
  <label for="speed">Speed</label>
  ${logSlider('speed', speed, 1, 10_000, `${speed} steps per 1/60 second`, (value) => setSpeed(Math.round(value)), commit)}
  <output for="speed" title="steps per 1/60 s">×${formatCount(speed)}</output>
`;

/** A slider on a logarithmic scale, with values of two digits. */
const logSlider = (
  id: string,
  value: number,
  min: number,
  max: number,
  text: string,
  onInput: (value: number) => void,
  onChange: () => void,
): TemplateResult => html`
  <input
    id=${id}
    type="range"
    min=${Math.log10(min)}
    max=${Math.log10(max)}
    step="0.01"
    aria-valuetext=${text}
    .value=${String(Math.log10(Math.max(value, min)))}
    @input=${(event: InputEvent) => onInput(Number((10 ** Number((event.target as HTMLInputElement).value)).toPrecision(2)))}
    @change=${onChange}
  />
`;
