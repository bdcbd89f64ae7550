import { parseArgs } from 'node:util';
import { parseAddress, parseState } from '../session/address.js';
import { quote, type AttributeValues } from '../session/attribute-values.js';
import { parseNumber } from '../session/number.js';
import * as table from '../session/parameters.js';
// These name the layers and views that the table of parameters accepts.
import '../views/panels.js';
import { Failure } from './failure.js';

/** One option of a command; each takes a value. */
export interface Option {
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  readonly meaning: string;
  readonly accepts: string;
}

/** An option for each parameter of the element that has a meaning without a page. */
export const optionsFor = (parameters: readonly table.Parameter<unknown>[]): Option[] =>
  parameters.map(({ attribute, meaning, accepts }) => ({ name: attribute, meaning, accepts }));

export const address: Option = {
  name: 'address',
  meaning: 'all of these at once, as in a link to a figure; other options go over it',
  accepts: "'#ID?name=value&…'",
};

export type Given = ReadonlyMap<string, string>;

/**
 * What was given, by the names of options.
 * @throws Failure for what is no option, and for an option without a value
 */
export function parse(args: readonly string[], options: readonly Option[]): Given {
  const { tokens } = parseArgs({
    args: withValuesJoined(args, options),
    options: Object.fromEntries(
      options.map(({ name, short }) => [name, { type: 'string', ...(short && { short }) }] as const),
    ),
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Failure(`${quote(token.value)} is no option: options begin with --`);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) throw new Failure(`there is no option ${token.rawName}; there are ${namesOf(options)}`);
    given.set(token.name, token.value!);
  }
  return given;
}

/**
 * What follows an option is its value, if that is no long option: a value may begin with a minus, as in
 * `--teacher-c -0.5`.
 */
function withValuesJoined(args: readonly string[], options: readonly Option[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    const option = options.find(({ name, short }) => arg === `--${name}` || arg === `-${short}`);
    if (!option) joined.push(arg);
    else if (args[i + 1] === undefined || args[i + 1]!.startsWith('--')) throw needsValue(arg, option);
    else joined.push(`--${option.name}=${args[++i]}`);
  }
  return joined;
}

const needsValue = (arg: string, { accepts }: Option): Failure => new Failure(`${arg} needs a value: ${accepts}`);

const namesOf = (options: readonly Option[]): string => options.map(({ name }) => `--${name}`).join(', ');

/**
 * The values of an address, and over them those of options.
 * @throws Failure that names what is not accepted, and what is
 */
export function valuesOf(given: Given): AttributeValues {
  const problems: string[] = [];
  const warn = (problem: string): void => void problems.push(problem.replace(' is ignored;', ' is not accepted;'));
  const values = parseState(stateIn(given.get('address')), warn);
  for (const [name, value] of given) {
    const parameter = table.byAttribute.get(name);
    if (parameter) values.set(parameter, value);
  }
  if (problems.length > 0) throw new Failure(problems.join('\n'));
  return values;
}

/** The text of a state in an address, which may be a whole one with the page before its #; without an address, none. */
function stateIn(text: string | undefined): string {
  if (text === undefined) return '';
  const parsed = parseAddress(text.slice(Math.max(0, text.indexOf('#'))));
  if (!parsed) throw new Failure(`address=${quote(text)} is not accepted; accepted: ${address.accepts}`);
  return parsed.state;
}

/** A number that an option takes. */
export interface NumberOption extends Option {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

export const numberOption = (
  name: string,
  meaning: string,
  min: number,
  max: number,
  isWhole = true,
): NumberOption => ({
  name,
  meaning,
  min,
  max,
  isWhole,
  accepts: `a ${isWhole ? 'whole ' : ''}number, ${min} … ${max}`,
});

/** @throws Failure for what is no such number */
export function numberIn<T>(given: Given, { name, min, max, isWhole, accepts }: NumberOption, fallback: T): number | T {
  const text = given.get(name);
  if (text === undefined) return fallback;
  const value = parseNumber(text);
  if (value === undefined || value < min || value > max || (isWhole && !Number.isInteger(value))) {
    throw new Failure(`${name}=${quote(text)} is not accepted; accepted: ${accepts}`);
  }
  return value;
}
