import { html, nothing, type TemplateResult } from 'lit-html';
import { shapeOf } from '../engine/index.js';
import { studentParameters, teacherParameters, type StudentKey, type TeacherKey } from '../session/parameters.js';
import type { State } from '../session/state.js';
import { formatNumber } from '../views/format.js';
import type { Field, FieldsController } from './fields-controller.js';
import { formulas } from './formulas.js';

interface Edits {
  readonly teacher: (key: TeacherKey, value: number) => string | undefined;
  readonly student: (key: StudentKey, value: number) => string | undefined;
}

/** The fields of teacher and student, in three groups. */
export function numbersTemplate(state: State, fields: FieldsController, edits: Edits): TemplateResult {
  const teacher = (key: TeacherKey): Field => ({
    parameter: teacherParameters[key],
    value: state.teacher[key],
    apply: (value) => edits.teacher(key, value),
  });
  const student = (key: StudentKey): Field => ({
    parameter: studentParameters[key],
    value: studentValue(state, key),
    apply: (value) => edits.student(key, value),
  });
  const groups = [
    { name: 'Teacher', neuron: 'teacher', list: (['m', 'k', 'c', 's'] as const).map(teacher) },
    { name: 'Student, as a shape', neuron: 'student', list: (['m', 'k', 'c', 's'] as const).map(student) },
    { name: 'Student, as weights', neuron: 'student', list: (['w', 'b', 'a', 'r'] as const).map(student) },
  ];
  return html`
    <div class="numbers" part="numbers">
      ${groups.map(
        ({ name, neuron, list }) => html`
          <fieldset class="group ${neuron}">
            <legend>${name}</legend>
            ${list.map((field) => fieldTemplate(field, fields))}
          </fieldset>
        `,
      )}
      ${hintTemplate(fields.explained(groups.flatMap(({ list }) => list)), fields)}
    </div>
  `;
}

function studentValue({ learner: { student, shape } }: State, key: StudentKey): number {
  if (key === 's') return shape.s;
  return key in student ? student[key as keyof typeof student] : shapeOf(student)[key as 'm' | 'k' | 'r'];
}

/** A direction is written with its sign. */
const textOf = ({ parameter, value }: Field): string =>
  parameter.step === 2 ? (value > 0 ? '+1' : '−1') : formatNumber(value);

function fieldTemplate(field: Field, fields: FieldsController): TemplateResult {
  const { parameter, value } = field;
  const { attribute, symbol, meaning } = parameter;
  const entry = fields.entryOf(field);
  return html`
    <div
      class="field ${entry?.problem ? 'bad' : ''}"
      part="field"
      @pointerenter=${() => fields.point(field)}
      @pointerleave=${() => fields.point()}
    >
      <label for=${attribute}>${symbolTemplate(symbol)}</label>
      <input
        id=${attribute}
        type="text"
        autocomplete="off"
        role="spinbutton"
        aria-label="${symbol.replace('*', ' star')}, ${meaning}"
        aria-valuenow=${Math.abs(value) < 1e9 ? Number(value.toFixed(3)) : nothing}
        aria-invalid=${entry?.problem ? 'true' : 'false'}
        aria-describedby="problem"
        .value=${entry?.text ?? textOf(field)}
        @focus=${(event: FocusEvent) => (fields.focus(field, textOf(field)), (event.target as HTMLInputElement).select())}
        @blur=${() => fields.blur()}
        @input=${(event: InputEvent) => fields.type(field, (event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => fields.onKey(field, event)}
      />
    </div>
  `;
}

/** One line for all fields: what the one in question means, or what is wrong with its entry, and its steps. */
function hintTemplate(field: Field | undefined, fields: FieldsController): TemplateResult {
  const problem = field && fields.entryOf(field)?.problem;
  const { symbol, meaning, formula, attribute } = field?.parameter ?? {};
  const typeset = attribute && formulas[attribute];
  return html`
    <div class="hint" part="hint">
      <span id="problem" role="status">${problem ?? nothing}</span>
      <span ?hidden=${Boolean(problem)}>
        ${symbol ? (formula ? html`${typeset}: ` : html`${symbolTemplate(symbol)}: `) : nothing}
        ${meaning ?? 'Type a number, or step it with the arrow keys.'}${typeset && !formula ? html`<span class="within">, in ${typeset}</span>` : nothing}
      </span>
      ${field && fields.isFocused && [-1, 1].map((n) => stepper(n, () => (fields.step(field, n), fields.commit())))}
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

/** m* → m with a raised star, in the type of mathematics. */
function symbolTemplate(symbol: string): TemplateResult {
  const [letter, star] = [symbol[0]!, symbol.endsWith('*')];
  return html`<var>${letter}</var>${star ? html`<sup>*</sup>` : nothing}`;
}
