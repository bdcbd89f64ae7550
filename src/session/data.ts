/** Runs and maps as data: what CSV and JSON have in common. */

import { exact } from './number.js';

/** Separated by commas, with a head of lines that begin with #; or one object. */
export type DataFormat = 'csv' | 'json';

/** What a set of data says of itself before its rows. */
export interface Head {
  /** The version of this package. */
  readonly version: string;
  /** Names as in the table of parameters, and what else there is to say. */
  readonly settings: Readonly<Record<string, string | number>>;
  /** Lines of code for Node that compute the same anew. */
  readonly code: readonly string[];
}

/** A value of a row: a number that is none, or infinite, is an empty field of CSV and null in JSON. */
export type Value = number | string;

const field = (value: Value): string =>
  typeof value === 'string' ? value : Number.isFinite(value) ? exact(value) : '';

/** The lines of a table, one by one, each with its break: a run can have a million of them. */
export function* csvOf(
  { version, settings, code }: Head,
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
): Generator<string> {
  yield `# relu-playground ${version}\n`;
  for (const [name, value] of Object.entries(settings)) yield `# ${name}: ${field(value)}\n`;
  for (const line of code) yield `# ${line}\n`;
  yield `${columns.join(',')}\n`;
  for (const row of rows) yield `${row.map(field).join(',')}\n`;
}

/** The same as one object: `columns` holds a list for each column, by its name. */
export function* jsonOf(
  { version, settings, code }: Head,
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
): Generator<string> {
  const lists = columns.map((): string[] => []);
  for (const row of rows) row.forEach((value, i) => lists[i]!.push(jsonValue(value)));
  const head = JSON.stringify({ about: `relu-playground ${version}`, settings, code }, undefined, 2);
  yield `${head.slice(0, -2)},\n  "columns": {\n`;
  for (const [i, list] of lists.entries()) {
    yield `    ${JSON.stringify(columns[i])}: [${list.join(', ')}]${i < lists.length - 1 ? ',' : ''}\n`;
  }
  yield '  }\n}\n';
}

/** JSON.stringify would make 0 of −0. */
const jsonValue = (value: Value): string =>
  typeof value === 'number' && Number.isFinite(value) ? exact(value) : JSON.stringify(value);

/** Lines of a set of data in a format. */
export const linesOfData = { csv: csvOf, json: jsonOf } as const;
