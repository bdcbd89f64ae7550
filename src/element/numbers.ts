import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { shapeOf } from '../engine/index.js';
import { studentParameters, teacherParameters, type StudentKey, type TeacherKey } from '../session/parameters.js';
import type { State } from '../session/session.js';
import { formatNumber } from '../views/format.js';
import type { Field, FieldsController } from './fields-controller.js';

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
  const group = (name: string, neuron: string, list: readonly Field[]): TemplateResult => html`
    <fieldset class="group ${neuron}">
      <legend>${name}</legend>
      ${list.map((field) => fieldTemplate(field, fields))}
    </fieldset>
  `;
  return html`
    <div class="numbers" part="numbers">
      ${group('Teacher', 'teacher', (['m', 'k', 'c', 's'] as const).map(teacher))}
      ${group('Student, as a shape', 'student', (['m', 'k', 'c', 's'] as const).map(student))}
      ${group('Student, as weights', 'student', (['w', 'b', 'a', 'r'] as const).map(student))}
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
  const { attribute, symbol, meaning, formula, min, max } = parameter;
  const entry = fields.entryOf(field);
  const problem = entry?.problem;
  const text = entry?.text || textOf(field);
  return html`
    <div class="field ${problem ? 'bad' : ''}" part="field">
      <label for=${attribute}>${symbolTemplate(symbol)}</label>
      <input
        id=${attribute}
        type="text"
        autocomplete="off"
        spellcheck="false"
        role="spinbutton"
        aria-label="${symbol.replace('*', ' star')}, ${meaning}"
        aria-valuemin=${min}
        aria-valuemax=${max}
        aria-valuenow=${Math.abs(value) < 1e9 ? Number(value.toFixed(3)) : nothing}
        aria-valuetext=${textOf(field)}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="${attribute}-tip"
        .value=${live(entry ? entry.text : text)}
        @input=${(event: InputEvent) => fields.type(field, (event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => fields.onKey(field, event)}
        @blur=${() => fields.commit()}
      />
      <div class="tip" id="${attribute}-tip" role="tooltip">
        <span>${problem ?? meaning}</span>
        ${formula && !problem ? html`<span class="formula">${formula}</span>` : nothing}
        <span class="steppers" aria-hidden="true">
          ${[-1, 1].map((n) => stepper(n, () => (fields.step(field, n), fields.commit())))}
        </span>
      </div>
    </div>
  `;
}

/** A button that leaves the focus where it is. */
const stepper = (n: number, onClick: () => void): TemplateResult => html`
  <button
    type="button"
    tabindex="-1"
    @pointerdown=${(event: PointerEvent) => event.preventDefault()}
    @mousedown=${(event: MouseEvent) => event.preventDefault()}
    @click=${onClick}
  >
    ${n > 0 ? '+' : '−'}
  </button>
`;

/** m* → m with a raised star, in the type of mathematics. */
export function symbolTemplate(symbol: string): TemplateResult {
  const [letter, star] = [symbol[0]!, symbol.endsWith('*')];
  return html`<var>${letter}</var>${star ? html`<sup>*</sup>` : nothing}`;
}
