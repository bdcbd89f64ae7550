/**
 * Addresses of states: `#ID?name=value&…`. ID is the id of a playground, and the names are its attributes. An address
 * means the author's own start with these values over it. It is the `href` of a link in prose, and what is shared; the
 * part after the question mark is also the `state` of a passage.
 */
import type { Teacher } from '../engine/index.js';
import { quote } from './attribute-values.js';
import { isEqual } from './equal.js';
import {
  byAttribute,
  playing,
  settingParameters,
  step as stepParameter,
  studentParameters,
  teacherParameters,
  type Parameter,
} from './parameters.js';
import type { Run } from './run.js';
import { NO_OVERRIDES, startOf, withValues, type Overrides } from './start.js';
import type { Settings, State } from './state.js';

/** The values that an address gives, by attribute: all of them are accepted by their parameters. */
export type AddressValues = ReadonlyMap<string, string>;

/** What the part after the question mark says. */
export interface AddressedState {
  readonly values: AddressValues;
  /** What was skipped and why, in sentences for the author. */
  readonly warnings: readonly string[];
}

export interface Address extends AddressedState {
  readonly id: string;
}

/** No more than this is taken from an address, in characters: 2 kB. */
const MAX_LENGTH = 2048;
/** An address that is not meant as one would fill the console. */
const MAX_WARNINGS = 8;

/** Markdown and templates can leave an ampersand escaped, even twice. */
const SEPARATOR = /&(?:amp;)*/;

/**
 * Reads an address, with or without its `#`.
 * @returns undefined if it is no address of a state: without a question mark it is an ordinary link
 */
export function parseAddress(text: string): Address | undefined {
  const start = text.startsWith('#') ? 1 : 0;
  const mark = text.slice(0, MAX_LENGTH).indexOf('?');
  if (mark < 0) return undefined;
  return { id: decode(text.slice(start, mark)), ...parseState(text.slice(mark + 1), MAX_LENGTH - mark - 1) };
}

/** Reads the part after the question mark. Bad parts are skipped with a warning; the rest holds. */
export function parseState(text: string, maxLength = MAX_LENGTH): AddressedState {
  const values = new Map<string, string>();
  const problems: string[] = [];
  for (const part of partsOf(text, maxLength, problems)) {
    const [name, value] = splitPart(part);
    const problem = problemOf(name, value);
    if (problem) problems.push(problem);
    if (problem && !isPartlyAccepted(name, value)) continue;
    values.set(name, value ?? '');
  }
  return { values, warnings: limited(problems) };
}

/** The parts of a text that are not empty. Of a text that is too long the end is left out. */
function partsOf(text: string, maxLength: number, problems: string[]): string[] {
  const parts = text.slice(0, maxLength).split(SEPARATOR);
  if (text.length > maxLength) {
    parts.pop();
    problems.push('the end of the address is skipped; accepted: at most 2 kB');
  }
  return parts.filter(Boolean);
}

function splitPart(part: string): [name: string, value: string | undefined] {
  const at = part.indexOf('=');
  return at < 0 ? [decode(part), undefined] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
}

const parameterOf = (name: string): Parameter<unknown> | undefined =>
  name === stepParameter.attribute ? stepParameter : byAttribute.get(name);

/** Why a part is skipped, or what of it; undefined if it is good. */
function problemOf(name: string, value: string | undefined): string | undefined {
  const parameter = parameterOf(name);
  if (!parameter) return `${quote(name)} is skipped: there is no such attribute`;
  if (parameter === playing)
    return value ? `playing=${quote(value)} is skipped; accepted: playing, without a value` : undefined;
  if (value === undefined) return `${name} without a value is skipped; accepted: ${parameter.accepts}`;
  if (parameter.parse(value) === undefined) return `${name}=${quote(value)} is skipped; accepted: ${parameter.accepts}`;
  const skipped = parameter.skipped?.(value);
  return skipped ? `${name}: ${quote(skipped)} is skipped; accepted: ${parameter.accepts}` : undefined;
}

/** Whether a value holds in part, as a list with unknown names. */
function isPartlyAccepted(name: string, value: string | undefined): boolean {
  const parameter = parameterOf(name);
  return value !== undefined && parameter?.skipped !== undefined && parameter.parse(value) !== undefined;
}

const limited = (problems: readonly string[]): readonly string[] =>
  problems.length <= MAX_WARNINGS
    ? problems
    : [...problems.slice(0, MAX_WARNINGS), `${problems.length - MAX_WARNINGS} more parts of the address are skipped`];

/** Percent escapes are read; a percent sign that is none stays as it is. */
const decode = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });

/**
 * The author's state with the values of an address over it, at step 0: whoever shows it makes the steps that `step` asks
 * for. A preset in the address begins as it is, without the author's explicit values, as when it is chosen by hand.
 * @param author the state that follows from the author's attributes
 */
export function stateAt(author: State, values: AddressValues): State {
  const valueOf = ({ attribute, parse }: Parameter<unknown>): unknown =>
    values.has(attribute) ? parse(values.get(attribute)) : undefined;
  const given = <K extends string>(group: Readonly<Record<K, Parameter<unknown>>>): Partial<Record<K, unknown>> =>
    Object.fromEntries(
      Object.entries<Parameter<unknown>>(group)
        .map(([key, parameter]) => [key, valueOf(parameter)] as const)
        .filter(([, value]) => value !== undefined),
    ) as Partial<Record<K, unknown>>;
  const settings = given(settingParameters) as Partial<Settings>;
  const start = settings.preset === undefined ? author.start : startOf(settings.preset, NO_OVERRIDES);
  return {
    ...author,
    ...settings,
    start,
    teacher: { ...start.teacher, ...(given(teacherParameters) as Partial<Teacher>) },
    learner: withValues(start.learner, given(studentParameters) as Overrides['student']),
    step: 0,
    playing: values.has(playing.attribute),
    halt: undefined,
  };
}

/** An address, and whether it tells all of the state for which it was asked. */
export interface StateAddress {
  readonly address: string;
  /**
   * False if the step, or a value beyond what the attributes accept, could not be told. The step can be told if the run
   * follows from its start: if neither teacher nor rate nor inputs were changed on the way.
   */
  readonly isWhole: boolean;
}

/**
 * The shortest address that `parseAddress`, `stateAt` and as many steps as it says lead from to this state, to the last
 * bit of student, teacher and settings. Where the step can't be told it leads to the same student at step 0.
 * @param run the run in which the state is
 * @param author the state that follows from the author's attributes
 */
export function addressOf(id: string, state: State, run: Run, author: State): StateAddress {
  const { step, teacher } = state;
  const hasStep = step > 0 && step <= stepParameter.max && run.isUniformUntil(step);
  const { student } = hasStep ? run.at(0).learner : state.learner;
  const start = state.preset === author.preset ? author.start : startOf(state.preset, NO_OVERRIDES);
  const parts: string[] = [];
  const tell = (parameter: Parameter<unknown>, value: unknown): number =>
    parts.push(`${parameter.attribute}=${textOf(value)}`);
  for (const [key, parameter] of Object.entries(settingParameters)) {
    const value = state[key as keyof Settings];
    if (!isEqual(value, author[key as keyof Settings])) tell(parameter, value);
  }
  for (const key of ['m', 'k', 'c', 's'] as const) {
    if (!Object.is(teacher[key], start.teacher[key])) tell(teacherParameters[key], teacher[key]);
  }
  for (const key of ['w', 'b', 'a', 'c'] as const) {
    if (!Object.is(student[key], start.learner.student[key])) tell(studentParameters[key], student[key]);
  }
  if (hasStep) tell(stepParameter, step);
  if (state.playing) parts.push(playing.attribute);
  const address = `#${encode(id)}?${parts.join('&')}`;
  return { address, isWhole: (hasStep || step === 0) && areAccepted(teacher, student) };
}

const areAccepted = (teacher: object, student: object): boolean =>
  Object.entries(teacher).every(([key, value]) => teacherParameters[key as 'm'].parse(value) !== undefined) &&
  Object.entries(student).every(([key, value]) => studentParameters[key as 'w'].parse(value) !== undefined);

/** The shortest text that is read as this value again. */
function textOf(value: unknown): string {
  if (Object.is(value, -0)) return '-0';
  return Array.isArray(value) ? value.join(',') : String(value).replace('e+', 'e');
}

/** Escapes also what would end a link in Markdown. Halves of characters, which have no escape, become replacement signs. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
