import { AttributeValues, quote } from './attribute-values.js';
import { isEqual } from './equal.js';
import { exact } from './number.js';
import * as table from './parameters.js';
import type { Moment } from './run.js';
import { NO_OVERRIDES, startOf } from './start.js';
import type { State } from './state.js';

/** No more characters than this are read of an address. */
const MAX_LENGTH = 2048;

/** What a fragment such as `#four?student-b=0.9&playing` names: a playground, and the text of a state. */
export interface Address {
  readonly id: string;
  readonly state: string;
}

/** The parts of a fragment, with or without its `#`; undefined for a fragment that names no state, such as `#four`. */
export function parseAddress(fragment: string): Address | undefined {
  const text = fragment.replace(/^#/, '');
  // Some generators write the question mark as %3F.
  const [, id, state] = /^([^?]+)\?(.*)$/s.exec(text) ?? /^(.+?)%3F(.*)$/is.exec(text) ?? [];
  return id === undefined || state === undefined ? undefined : { id: decode(id), state };
}

/**
 * The values that the text of a state names, such as `student-b=0.9&playing`. What is unknown or bad is skipped, and so
 * is all beyond 2 kB.
 * @param warn is told of what is skipped, and why
 */
export function parseState(text: string, warn: (message: string) => void): AttributeValues {
  const values = new AttributeValues(warn);
  for (const part of partsOf(text, warn)) {
    const [name, value] = splitAtEquals(part);
    const parameter = table.byAttribute.get(name);
    if (parameter) values.set(parameter, value);
    else warn(`${quote(name)} is skipped; accepted: ${[...table.byAttribute.keys()].join(', ')}`);
  }
  return values;
}

/** A cut may go through the midst of a part, so that part goes too. */
function partsOf(text: string, warn: (message: string) => void): string[] {
  const isTooLong = text.length > MAX_LENGTH;
  const parts = text.slice(0, MAX_LENGTH + 1).split(/&amp;|&|%26/i);
  if (isTooLong) {
    parts.pop();
    warn(`an address ends after ${MAX_LENGTH} characters; the rest is skipped`);
  }
  return parts.filter(Boolean);
}

function splitAtEquals(part: string): [name: string, value: string] {
  const plain = decode(part);
  const at = plain.indexOf('=');
  const [name, value] = at < 0 ? [plain, ''] : [plain.slice(0, at), plain.slice(at + 1)];
  return [name.trim(), spaced(value).trim()];
}

/** In an address a plus can stand for a space. Beside a digit or a point it is a sign. */
const spaced = (value: string): string => value.replace(/(?<=[a-z])\+(?=[a-z])/gi, ' ');

/** Percent signs that encode nothing stay as they are. */
const decode = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });

/** The values of an address in words, for a screen reader: "student b 0.9, playing". */
export const inWords = (values: AttributeValues): string =>
  table.parameters
    .filter((parameter) => values.has(parameter))
    .map((parameter) => `${parameter.attribute} ${textOf(values.get(parameter))}`.replaceAll('-', ' ').trim())
    .join(', ');

/** The values to write for a state, in the order of the table. */
export interface Written {
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** Whether they tell all of it. A step can be told only of a run that follows from its start by descent alone. */
  readonly isWhole: boolean;
}

/**
 * Writes a state as the values in which it differs from what the author has made, to the last bit.
 * @param start the start of the run, if the state follows from it by descent alone
 */
export function write(state: State, start: Moment | undefined, author: AttributeValues): Written {
  const isStepTold = start !== undefined && table.step.parse(stepTo(state)) !== undefined;
  const { student } = (isStepTold ? start : state).learner;
  const isOwnPreset = state.preset === author.get(table.preset);
  const base = startOf(state.preset, isOwnPreset ? author.overrides : NO_OVERRIDES);
  const { w, b, a, c } = table.studentParameters;
  const differing = [
    ...among(table.teacherParameters, state.teacher, base.teacher),
    ...among({ w, b, a, c }, student, base.learner.student),
    ...among(table.settingParameters, state, settingsOf(author)),
    ...among({ step: table.step }, { step: isStepTold ? stepTo(state) : 0 }, { step: author.get(table.step) }),
    ...among({ playing: table.playing }, state, { playing: false }),
  ];
  const texts = new Map(differing.map(([parameter, value]) => [parameter, textOf(value)]));
  const isReadable = differing.every(([parameter, value]) => isEqual(parameter.parse(textOf(value)), value));
  return {
    pairs: table.parameters.flatMap((parameter) => {
      const text = texts.get(parameter);
      return text === undefined ? [] : [[parameter.attribute, text] as const];
    }),
    isWhole: (isStepTold || state.step === 0) && isReadable,
  };
}

/** Why learning has halted is found by trying the next step. */
const stepTo = ({ step, halt }: State): number => (halt ? step + 1 : step);

const settingsOf = (author: AttributeValues): object =>
  Object.fromEntries(
    Object.entries(table.settingParameters).map(([key, parameter]) => [key, author.get<unknown>(parameter)]),
  );

/** The parameters of a group, by their keys, whose values differ; and their values. */
const among = (
  group: Readonly<Record<string, table.Parameter<unknown>>>,
  values: object,
  otherwise: object,
): [table.Parameter<unknown>, unknown][] =>
  Object.entries(group)
    .filter(([key]) => !isEqual(values[key as never], otherwise[key as never]))
    .map(([key, parameter]) => [parameter, values[key as never]]);

/** A number in the fewest digits that tell it apart from all others; the names of a list with commas between them. */
function textOf(value: unknown): string {
  if (value === true) return '';
  return typeof value === 'number' ? exact(value) : String(value);
}

/** `#four?student-b=0.9&playing` */
export function addressOf(id: string, { pairs }: Written): string {
  const parts = pairs.map(([name, value]) =>
    value === '' && name === table.playing.attribute ? name : `${name}=${value}`,
  );
  return `#${encodeURIComponent(id)}?${parts.join('&')}`;
}

/** A tag for Markdown and HTML: all values are quoted, as kramdown needs it. */
export function tagOf(id: string, { pairs }: Written): string {
  const all = id ? [['id', id] as const, ...pairs] : pairs;
  const attributes = all.map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<relu-playground${attributes.join('')}></relu-playground>`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
