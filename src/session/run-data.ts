import { loss, shapeOf, type Student, type Teacher } from '../engine/unchecked.js';
import { linesOfData, type DataFormat, type Head, type Value } from './data.js';
import { exact } from './number.js';
import { learningRate, samples, studentParameters, teacherParameters } from './parameters.js';
import type { Moment, Run } from './run.js';

const COLUMNS = ['step', 'loss', 'w', 'b', 'a', 'c', 'm', 'k', 's'] as const;

interface Options {
  readonly format: DataFormat;
  readonly version: string;
  /** One row for so many steps, a whole number ≥ 1; the last step has its row too. */
  readonly every?: number;
}

/**
 * A run as data, step by step: the loss, the weights and the shape, exact to the last bit. k is empty where w = 0. The
 * head holds the settings and the start, and the code that makes the same steps.
 */
export const dataOfRun = (run: Run, { format, version, every = 1 }: Options): Generator<string> =>
  linesOfData[format](headOf(run, version, every), COLUMNS, rowsOf(run, every));

function* rowsOf(run: Run, every: number): Generator<readonly Value[]> {
  for (let step = run.first; step < run.last; step += every) yield rowOf(run.at(step));
  yield rowOf(run.at(run.last));
}

function rowOf({ step, learner: { student }, teacher, samples }: Moment): Value[] {
  const { w, b, a, c } = student;
  const { m, k, s } = shapeOf(student);
  return [step, loss(student, teacher, samples), w, b, a, c, m, k, s];
}

function headOf(run: Run, version: string, every: number): Head {
  const start = run.at(run.first);
  const isUniform = run.startOf(run.last) !== undefined;
  const { halt } = run.at(run.last);
  return {
    version,
    settings: {
      ...settingsOf(start),
      ...(every > 1 && { every }),
      ...(!isUniform && { changed: 'on the way: the settings are those of the first row' }),
      ...(halt && { stopped: `at step ${run.last}: ${STOPS[halt.kind]}` }),
    },
    code: isUniform ? codeOf(start, run.last) : [],
  };
}

const STOPS = { diverged: 'the next step diverges', edge: 'climbing has left the figure' } as const;

/** By the names of the attributes, so that they can be given again. */
export function settingsOf(moment: Moment): Head['settings'] {
  const { w, b, a, c } = studentParameters;
  const pick = <K extends string>(
    group: Readonly<Record<K, { readonly attribute: string }>>,
    values: Readonly<Record<K, number>>,
  ): [string, number][] => (Object.keys(group) as K[]).map((key) => [group[key].attribute, values[key]]);
  return Object.fromEntries<string | number>([
    ...pick(teacherParameters, moment.teacher),
    ...pick({ w, b, a, c }, moment.learner.student),
    [learningRate.attribute, moment.learningRate],
    [samples.attribute, moment.samples],
  ]);
}

/** For Node: the student at the last step. */
function codeOf({ learner: { student }, teacher, learningRate, samples }: Moment, steps: number): string[] {
  const options = `{ learningRate: ${exact(learningRate)}, samples: ${textOf(samples)}, steps: ${steps} }`;
  return [
    "import { descend } from 'relu-playground/engine';",
    `const teacher = ${objectOf<Teacher>(teacher, ['m', 'k', 'c', 's'])};`,
    `const student = descend(${objectOf<Student>(student, ['w', 'b', 'a', 'c'])}, teacher, ${options});`,
  ];
}

/** As it is written in code: a number, or a text in quotes. */
export const textOf = (value: number | string): string => (typeof value === 'number' ? exact(value) : `'${value}'`);

/** An object of numbers as it is written in code. */
export const objectOf = <T extends object>(values: T, keys: readonly (keyof T & string)[]): string =>
  `{ ${keys.map((key) => `${key}: ${exact(values[key] as number)}`).join(', ')} }`;
