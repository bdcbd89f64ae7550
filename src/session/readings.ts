import type { Action } from './actions.js';
import { editStudent, numbersOf } from './learner.js';
import * as table from './parameters.js';
import type { State } from './state.js';

const { teacherParameters, studentParameters } = table;

/** The numbers of a state that can be read and changed one by one, by the names that authors give them. */
export const numbers: ReadonlyMap<string, table.NumberParameter> = new Map<string, table.NumberParameter>([
  ...Object.entries<table.NumberParameter>(studentParameters),
  ...Object.values<table.NumberParameter>(teacherParameters).map(
    (parameter) => [parameter.attribute, parameter] as const,
  ),
  ['learning-rate', table.learningRate],
  ['step', table.step],
]);

/** The teacher or the student, and the key there, of a parameter that belongs to one of them. */
const ownerOf = ({ attribute }: table.Parameter<unknown>): readonly [owner: string, key: string] =>
  attribute.split('-') as [string, string];

/** The present number; NaN or infinite where there is none, as k of a flat student. */
export function numberOf(state: State, parameter: table.NumberParameter): number {
  if (parameter === table.learningRate) return state.learningRate;
  if (parameter === table.step) return state.step;
  const [owner, key] = ownerOf(parameter);
  const values = owner === 'teacher' ? state.teacher : numbersOf(state.learner);
  return values[key as table.TeacherKey];
}

/** The action that gives a number another, valid value; or the reason why that has no meaning now. */
export function setNumber(state: State, parameter: table.NumberParameter, value: number): Action | string {
  if (parameter === table.learningRate) return { type: 'configure', settings: { learningRate: value } };
  if (parameter === table.step) return { type: 'reach', step: value };
  const [owner, key] = ownerOf(parameter);
  if (owner === 'teacher') return { type: 'edit', teacher: { ...state.teacher, [key]: value } };
  const learner = editStudent(state.learner, key as table.StudentKey, value);
  return typeof learner === 'string' ? learner : { type: 'edit', learner };
}
