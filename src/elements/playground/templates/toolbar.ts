import { html, nothing, type TemplateResult } from 'lit';
import { presets } from '../../../engine/index.js';
import { learningRate, speed } from '../../../session/parameters.js';
import type { State } from '../../../session/state.js';
import { aloud, formatCount, formatRate } from '../../../views/core/format.js';
import { isSmall, type Layout } from '../controllers/layout-controller.js';
import { fill } from './fill.js';
import { icons } from './icons.js';

/** What the controls show, and what they do. */
export interface Controls {
  readonly isPlaying: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the pace follows what the eye can follow, and the descent steps per 1/60 s that are being made. */
  readonly isAutoSpeed: boolean;
  readonly pace: number;
  readonly toggle: () => void;
  readonly step: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly resetStudent: () => void;
  readonly resetTeacher: () => void;
  readonly erase: () => void;
  readonly choosePreset: (name: string) => void;
  readonly setRate: (value: number) => void;
  readonly setSpeed: (value: number | 'auto') => void;
  readonly commit: () => void;
}

/**
 * Everything that acts on the run. On a phone rate and speed are folded away with the numbers (templates/fold.ts).
 * Without controls play is left for readers who asked for less motion: what their system holds back they can start.
 */
export function toolbarTemplate(
  state: State,
  controls: Controls,
  layout: Layout,
  tourButton: TemplateResult | undefined,
): TemplateResult {
  const isFull = state.controls === 'full';
  return html`
    <div
      class="toolbar ${state.controls === 'none' ? 'for-less-motion' : ''}"
      part="toolbar"
      role="toolbar"
      aria-label="Controls"
      data-roving
    >
      <div class="buttons">
        <button type="button" class="play" part="button play" @click=${controls.toggle}>
          ${controls.isPlaying ? icons.pause : icons.play}<span>${controls.isPlaying ? 'Pause' : 'Play'}</span>
        </button>
        ${
          state.controls === 'none'
            ? nothing
            : html`
                ${iconButton('step', 'One step', icons.step, controls.step)}
                ${isFull ? undoTemplate(controls) : nothing}
                ${iconButton('student', 'Reset student', icons.reset, controls.resetStudent)}
              `
        }
        ${isFull && !isSmall(layout) ? restTemplate(controls) : nothing}
      </div>
      ${isFull ? presetTemplate(state, controls) : nothing}
      ${isFull && !isSmall(layout) ? paceTemplate(state, controls) : nothing} ${tourButton}
    </div>
  `;
}

const undoTemplate = ({ canUndo, canRedo, undo, redo }: Controls): TemplateResult => html`
  ${iconButton('undo', 'Undo', icons.undo, undo, !canUndo)} ${iconButton('redo', 'Redo', icons.redo, redo, !canRedo)}
`;

/** What is needed less often. */
export const restTemplate = ({ resetTeacher, erase }: Controls): TemplateResult => html`
  ${iconButton('teacher', 'Reset teacher', icons.reset, resetTeacher)}
  ${iconButton('erase', 'Erase trajectories', icons.erase, erase)}
`;

const presetTemplate = (state: State, { choosePreset }: Controls): TemplateResult => html`
  <div class="presets">
    <label for="preset">Start</label>
    <span class="select">
      <select
        id="preset"
        part="button"
        aria-label="Start: preset"
        @change=${(event: Event) => choosePreset((event.target as HTMLSelectElement).value)}
      >
        ${[...presets].map(
          ([name, { label }]) => html`<option value=${name} .selected=${name === state.preset}>${label}</option>`,
        )}
      </select>
      ${icons.open}
    </span>
  </div>
`;

/** The length of a step, its direction, and how many are made. */
export const paceTemplate = (state: State, controls: Controls): TemplateResult => html`
  <div class="rate">${rateTemplate(state.learningRate, controls)}</div>
  <div class="speed">${speedTemplate(controls)}</div>
`;

/** A button that can do nothing now keeps its place and the focus. */
export const iconButton = (
  name: string,
  label: string,
  icon: unknown,
  onClick: () => void,
  isIdle = false,
): TemplateResult => html`
  <button
    type="button"
    class="icon ${name}"
    part="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${isIdle ? 'true' : nothing}
    @click=${isIdle ? nothing : onClick}
  >
    ${icon}
  </button>
`;

/** Where there is room, in full. */
const RATE = html`<span class="long">Learning rate</span><span class="short">Rate</span>`;

function rateTemplate(rate: number, { setRate, commit }: Controls): TemplateResult {
  const sign = rate < 0 ? -1 : 1;
  const text = formatRate(rate);
  const set = (value: number): void => setRate(sign * value);
  return html`
    ${sliderTemplate('rate', RATE, learningRate.meaning, -4, 0, rate, text, aloud(text), set, commit)}
    <button
      type="button"
      class="icon reverse"
      part="button"
      aria-label="Reverse"
      aria-pressed=${rate < 0}
      title="Reverse: climb, to see where a state can come from"
      @click=${() => (setRate(-rate), commit())}
    >
      ${icons.reverse}
    </button>
  `;
}

function speedTemplate({ isAutoSpeed, pace, setSpeed, commit }: Controls): TemplateResult {
  const set = (value: number): void => setSpeed(Math.round(value));
  return html`
    ${sliderTemplate(
      'speed',
      'Speed',
      speed.meaning,
      0,
      4,
      pace,
      `×${formatCount(pace)}`,
      `${60 * pace} steps a second`,
      set,
      commit,
    )}
    <button
      type="button"
      class="auto"
      part="button"
      aria-pressed=${isAutoSpeed}
      title="As fast as the eye can follow"
      @click=${() => (setSpeed(isAutoSpeed ? Math.max(1, Math.round(pace)) : 'auto'), commit())}
    >
      auto
    </button>
  `;
}

/** A slider from 10^least to 10^most, with values of two digits, and what is shown and said of its value. */
function sliderTemplate(
  id: string,
  label: string | TemplateResult,
  meaning: string,
  least: number,
  most: number,
  value: number,
  text: string,
  said: string,
  set: (value: number) => void,
  commit: () => void,
): TemplateResult {
  const at = Math.max(least, Math.log10(Math.abs(value)));
  return html`
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="range"
      title=${meaning}
      min=${least}
      max=${most}
      step="0.01"
      aria-valuetext=${said}
      .value=${String(at)}
      ${fill((at - least) / (most - least))}
      @input=${(event: InputEvent) => set(Number((10 ** Number((event.target as HTMLInputElement).value)).toPrecision(2)))}
      @change=${commit}
    />
    <output for=${id} aria-live="off">${text}</output>
  `;
}
