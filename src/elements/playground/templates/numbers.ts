import { html, nothing, type TemplateResult } from 'lit';
import {
  shapeParameters,
  teacherParameters,
  weightParameters,
  type NumberParameter,
} from '../../../session/parameters.js';
import { numberOf } from '../../../session/readings.js';
import type { State } from '../../../session/state.js';
import { formatNumber } from '../../../views/core/format.js';
import type { Field, FieldsController } from '../controllers/fields-controller.js';
import { explained, typeset } from './formulas.js';

/** Name, what it is described by, neuron and numbers of each group. */
const GROUPS: readonly (readonly [
  name: string,
  as: string,
  neuron: string,
  numbers: Readonly<Record<string, NumberParameter>>,
])[] = [
  ['Teacher', '', 'teacher', teacherParameters],
  ['Student', ', as a shape', 'student', shapeParameters],
  ['Student', ', as weights', 'student', weightParameters],
];

/**
 * The fields of teacher and student, in three groups.
 * @param edit takes a valid number; returns the reason if it has no meaning now
 */
export function numbersTemplate(
  state: State,
  fields: FieldsController,
  edit: (parameter: NumberParameter, value: number) => string | undefined,
): TemplateResult {
  const groups = GROUPS.map(([name, as, neuron, numbers]) => ({
    name,
    as,
    neuron,
    list: Object.values(numbers).map((parameter): Field => ({
      parameter,
      value: numberOf(state, parameter),
      apply: (value) => edit(parameter, value),
    })),
  }));
  return html`
    <div class="numbers" part="numbers">
      ${groups.map(
        ({ name, as, neuron, list }) => html`
          <div class="group ${neuron}" role="group" aria-label="${name}${as}">
            <span class="group-name" aria-hidden="true">${name}<span class="as">${as}</span></span>
            ${list.map((field) => fieldTemplate(field, fields))}
          </div>
        `,
      )}
      ${hintTemplate(fields.explained(groups.flatMap(({ list }) => list)), fields)}
    </div>
  `;
}

/** A direction is written with its sign. */
const textOf = ({ parameter, value }: Field): string =>
  parameter.step === 2 ? (value > 0 ? '+1' : '−1') : formatNumber(value);

function fieldTemplate(field: Field, fields: FieldsController): TemplateResult {
  const { parameter, value } = field;
  const { attribute, symbol, meaning } = parameter;
  const entry = fields.entryOf(field);
  const text = entry?.text ?? textOf(field);
  return html`
    <div
      class="field ${entry?.problem ? 'bad' : ''}"
      part="field"
      @pointerenter=${() => fields.point(field)}
      @pointerleave=${() => fields.point()}
    >
      <label for=${attribute}>${typeset(symbol)}</label>
      <input
        id=${attribute}
        class=${text.length > 8 ? 'most-digits' : text.length > 6 ? 'many-digits' : ''}
        type="text"
        autocomplete="off"
        role="spinbutton"
        aria-label="${symbol.replace('*', ' star')}, ${meaning}"
        aria-valuenow=${Math.abs(value) < 1e9 ? Number(value.toFixed(3)) : nothing}
        aria-invalid=${entry?.problem ? 'true' : 'false'}
        aria-describedby="problem"
        .value=${text}
        @mousedown=${selectAll}
        @focus=${(event: FocusEvent) => (fields.focus(field, textOf(field)), (event.target as HTMLInputElement).select())}
        @blur=${() => fields.blur()}
        @input=${(event: InputEvent) => fields.type(field, (event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => fields.onKey(field, event)}
      />
    </div>
  `;
}

/**
 * The first click into a field selects all of it, so that typing replaces the value. WebKit would lose a selection made
 * on focus when it sets the caret, which belongs to the mouse's default action.
 */
function selectAll(event: MouseEvent): void {
  const input = event.currentTarget as HTMLInputElement;
  if (input.matches(':focus')) return;
  event.preventDefault();
  input.focus();
}

/** One line for all fields: what the one in question means, or what is wrong with its entry, and its steps. */
function hintTemplate(field: Field | undefined, fields: FieldsController): TemplateResult {
  const problem = field && fields.entryOf(field)?.problem;
  return html`
    <div class="hint" part="hint">
      <span id="problem" role="status">${problem}</span>
      <span ?hidden=${problem}>${field ? explained(field.parameter) : 'Type a number, or step it up and down.'}</span>
      ${field && fields.isFocused ? [-1, 1].map((n) => stepper(n, () => (fields.step(field, n), fields.commit()))) : nothing}
    </div>
  `;
}

/** A button that leaves the focus where it is. */
const stepper = (n: number, onClick: () => void): TemplateResult => html`
  <button
    type="button"
    tabindex="-1"
    aria-hidden="true"
    @mousedown=${(event: MouseEvent) => event.preventDefault()}
    @click=${onClick}
  >
    ${n > 0 ? '+' : '−'}
  </button>
`;
