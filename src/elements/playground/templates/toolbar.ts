import { html, nothing, type TemplateResult } from 'lit';
import { presets, sharpness } from '../../../engine/unchecked.js';
import { learningRate, speed } from '../../../session/parameters.js';
import type { State } from '../../../session/state.js';
import { aloud, formatCount, formatRate } from '../../../views/core/format.js';
import { isSmall, type Layout } from '../controllers/layout-controller.js';
import { icons } from './icons.js';
import { logSliderTemplate } from './log-slider.js';

/** What the controls show, and what they do. */
export interface Controls {
  readonly isPlaying: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the run, or its teacher, is not the one of the preset. */
  readonly isOwnStart: boolean;
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
  /** The menu of what can be taken along. */
  readonly take: () => TemplateResult;
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
      ?data-roving=${state.controls !== 'minimal'}
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
export const restTemplate = ({ resetTeacher, erase, take }: Controls): TemplateResult => html`
  ${iconButton('teacher', 'Reset teacher', icons.reset, resetTeacher)}
  ${iconButton('erase', 'Erase trajectories', icons.erase, erase)} ${take()}
`;

/** A run that has begun elsewhere has a name of its own, so that its preset can be chosen again. */
const presetTemplate = (state: State, { choosePreset, isOwnStart }: Controls): TemplateResult => html`
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
          ([name, { label }]) =>
            html`<option value=${name} .selected=${name === state.preset && !isOwnStart}>${label}</option>`,
        )}
        <option hidden .selected=${isOwnStart}>Own start</option>
      </select>
      ${icons.open}
    </span>
  </div>
`;

/** The length of a step, its direction, and how many are made. */
export const paceTemplate = (state: State, controls: Controls): TemplateResult => html`
  <div class="rate">${rateTemplate(state, controls)}</div>
  <div class="speed">${speedTemplate(controls)}</div>
`;

/**
 * A button that can do nothing now keeps its place and the focus.
 * @param tabIndex -1 where the keyboard has another way
 */
export const iconButton = (
  name: string,
  label: string,
  icon: unknown,
  onClick: () => void,
  isIdle = false,
  tabIndex: number | typeof nothing = nothing,
): TemplateResult => html`
  <button
    type="button"
    class="icon ${name}"
    part="button"
    tabindex=${tabIndex}
    aria-label=${label}
    data-tip=${label}
    aria-disabled=${isIdle ? 'true' : nothing}
    @click=${isIdle ? nothing : onClick}
  >
    ${icon}
  </button>
`;

/** Where there is room, in full. */
const RATE = html`<span class="long">Learning rate</span><span class="short">Rate</span>`;

/** Values of two digits. */
const round = (value: number): number => Number(value.toPrecision(2));

function rateTemplate({ learningRate: rate, learner, teacher }: State, { setRate, commit }: Controls): TemplateResult {
  const text = formatRate(rate);
  const limit = 2 / sharpness(learner.student, teacher);
  // With w next to 0 the curvature can be beyond all numbers.
  const isKnown = limit > 0;
  return html`
    ${logSliderTemplate({
      id: 'rate',
      label: RATE,
      meaning: `${learningRate.meaning}${isKnown ? `. Tick: 2/λ = ${formatRate(limit)}; longer steps swing` : ''}`,
      min: -4,
      max: Math.log10(4),
      tick: isKnown ? limit : undefined,
      // Next to 0 it is at its end.
      value: Math.max(1e-4, Math.abs(rate)),
      text,
      said: aloud(text),
      round,
      set: (value) => setRate(rate < 0 ? -value : value),
      commit,
    })}
    <button
      type="button"
      class="icon reverse"
      part="button"
      aria-label="Reverse"
      aria-pressed=${rate < 0}
      data-tip="Reverse: uphill, to where this can come from"
      @click=${() => (setRate(-rate), commit())}
    >
      ${icons.reverse}
    </button>
  `;
}

/** Whole descent steps. */
const roundPace = (value: number): number => Math.round(round(value));

function speedTemplate({ isAutoSpeed, pace, setSpeed, commit }: Controls): TemplateResult {
  return html`
    ${logSliderTemplate({
      id: 'speed',
      label: 'Speed',
      meaning: speed.meaning,
      min: 0,
      max: 4,
      value: pace,
      text: `×${formatCount(pace)}`,
      said: `${60 * pace} steps a second`,
      round: roundPace,
      set: setSpeed,
      commit,
    })}
    <button
      type="button"
      class="auto"
      part="button"
      aria-label="auto speed"
      aria-pressed=${isAutoSpeed}
      data-tip="As fast as the eye can follow"
      @click=${() => (setSpeed(isAutoSpeed ? Math.max(1, roundPace(pace)) : 'auto'), commit())}
    >
      auto
    </button>
  `;
}
