import { html, type TemplateResult } from 'lit';
import { clamp } from '../../../views/core/scale.js';
import { fill } from './fill.js';

/** A slider whose thumb goes from 10^min to 10^max. */
interface LogSlider {
  readonly id: string;
  readonly label: string | TemplateResult;
  readonly meaning: string;
  readonly min: number;
  readonly max: number;
  /** Greater than 0. */
  readonly value: number;
  /** Where it has a tick, if it has one. */
  readonly tick?: number | undefined;
  /** What is shown and what is said of the value. */
  readonly text: string;
  readonly said: string;
  /** The nearest value that it may have. */
  readonly round: (value: number) => number;
  readonly set: (value: number) => void;
  readonly commit: () => void;
}

/** Of the exponent. */
const STEP = 0.01;

export function logSliderTemplate(slider: LogSlider): TemplateResult {
  const { id, label, meaning, min, max, value, tick, text, said, round, set, commit } = slider;
  const exponent = clamp(Math.log10(value), min, max);
  const placeOf = (exponent: number): number => (exponent - min) / (max - min);
  const onInput = (event: Event): void => set(round(10 ** Number((event.target as HTMLInputElement).value)));
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowRight: STEP, ArrowLeft: -STEP }[event.key];
    if (!by || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    set(round(10 ** nextExponent(slider, exponent, by)));
    commit();
  };
  return html`
    <label class="explains" for=${id}>${label}<span class="tip" aria-hidden="true">${meaning}</span></label>
    <input
      id=${id}
      type="range"
      title=${meaning}
      min=${min}
      max=${max}
      step=${STEP}
      aria-valuetext=${said}
      .value=${String(exponent)}
      ${fill(placeOf(exponent), tick && placeOf(Math.log10(tick)))}
      @input=${onInput}
      @keydown=${onKey}
      @change=${commit}
    />
    <output for=${id} aria-live="off">${text}</output>
  `;
}

/** Each press of an arrow key changes the value: the first exponent on its way that is rounded to another one. */
function nextExponent({ min, max, value, round }: LogSlider, exponent: number, by: number): number {
  let next = exponent;
  do next = clamp(next + by, min, max);
  while (round(10 ** next) === round(value) && next > min && next < max);
  return next;
}
