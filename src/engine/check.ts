/**
 * What the public functions ask of their arguments, once, before any loop. A value of the wrong type, or a field that
 * is missing or unknown, is a TypeError; a number out of its range is a RangeError. Both name the argument and quote
 * the value.
 */
import type { DescentOptions } from './descent.js';
import type { Samples } from './inputs.js';
import type { Student, Teacher } from './neuron.js';

/** The most samples: up to here the index of a sample is exact, and so is its place. */
export const MAX_SAMPLES = 1e9;
/** The most steps of one call: about half a minute. */
export const MAX_STEPS = 1e9;
/** The largest size of a weight, of a number of a teacher and of an input: the square of a product of two is still finite. */
export const MAX_SIZE = 1e75;
const MAX_PRODUCT = 1e150;

/** A value as a person would write it down, in at most 60 characters. */
export function quote(value: unknown): string {
  const text =
    typeof value === 'string'
      ? `'${value}'`
      : typeof value === 'bigint'
        ? `${value}n`
        : typeof value === 'function'
          ? 'a function'
          : typeof value === 'object' && value !== null
            ? quoteObject(value)
            : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A list or a plain object as JSON; others by their kind, for the JSON of a date or of a `Number` is that of another value. */
function quoteObject(value: object): string {
  try {
    const kind = Object.prototype.toString.call(value);
    return (/(Object|Array)]/.test(kind) && JSON.stringify(value)) || kind;
  } catch {
    return 'an object';
  }
}

/** A proxy or a getter may throw whatever it wants. */
const unreadable = (name: string, value: unknown, cause: unknown): TypeError =>
  new TypeError(`${name} can't be read from ${quote(value)}`, { cause });

/** @throws TypeError unless it is an object with no other fields than `known`, all of which can be read. */
export function requireFields(name: string, value: unknown, known: readonly string[]): void {
  const fields = value as Record<string, unknown>;
  let isObject = false;
  let reading: string | undefined;
  let unknown: string | undefined;
  try {
    isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isObject) {
      for (reading of known) void fields[reading];
      for (reading of Object.keys(fields)) {
        if (known.includes(reading)) continue;
        void fields[reading];
        unknown ??= reading;
      }
    }
  } catch (cause) {
    throw unreadable(reading === undefined ? name : `${name}.${reading}`, value, cause);
  }
  if (!isObject) throw new TypeError(`${name} must be an object, not ${quote(value)}`);
  if (unknown !== undefined) {
    throw new TypeError(`${name}.${unknown} (${quote(fields[unknown])}) is unknown: ${name} has ${known.join(', ')}`);
  }
}

/** @throws TypeError unless it is a number, RangeError unless it is finite. */
export function requireFinite(name: string, value: unknown): asserts value is number {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number, not ${quote(value)}`);
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, not ${value}`);
}

/** @throws as requireFinite, and RangeError unless it is from `low` to `high`. */
export function requireWithin(name: string, value: unknown, low: number, high = Infinity): void {
  requireFinite(name, value);
  if (value < low || value > high) throw new RangeError(`${name} must be from ${low} to ${high}, not ${value}`);
}

/** @throws as requireWithin, and RangeError unless it is a whole number. */
export function requireWhole(name: string, value: unknown, low: number, high: number): void {
  requireWithin(name, value, low, high);
  if (!Number.isInteger(value)) throw new RangeError(`${name} must be a whole number, not ${String(value)}`);
}

/** @throws as requireWithin: for weights, numbers of a teacher and inputs. */
export function requireSize(name: string, value: unknown): void {
  requireWithin(name, value, -MAX_SIZE, MAX_SIZE);
}

/** @throws unless it is a student; what `descend` returns is one, too. */
export function requireStudent(student: Student, name = 'student'): void {
  requireFields(name, student, ['w', 'b', 'a', 'c', 'steps', 'diverged']);
  requireSize(`${name}.w`, student.w);
  requireSize(`${name}.b`, student.b);
  requireSize(`${name}.a`, student.a);
  requireSize(`${name}.c`, student.c);
}

/**
 * A kink may be farther away than other numbers are large: a shape has k = −b/w, and w may be tiny.
 * @throws unless it is a teacher; a shape is one, too.
 */
export function requireTeacher(teacher: Teacher, name = 'teacher'): void {
  requireFields(name, teacher, ['m', 'k', 'c', 's', 'r']);
  requireSize(`${name}.m`, teacher.m);
  requireFinite(`${name}.k`, teacher.k);
  requireSize(`${name}.c`, teacher.c);
  requireFinite(`${name}.s`, teacher.s);
  if (Math.abs(teacher.s) !== 1) throw new RangeError(`${name}.s must be 1 or -1, not ${String(teacher.s)}`);
  requireWithin(`${name}.m·k with k = ${teacher.k}`, teacher.m * teacher.k, -MAX_PRODUCT, MAX_PRODUCT);
}

/** @throws unless it is 'exact' or a whole number from 2 to MAX_SAMPLES. */
export function requireSamples(samples: Samples, name = 'samples'): void {
  if (samples === 'exact') return;
  if (typeof samples !== 'number') {
    throw new TypeError(`${name} must be 'exact' or a whole number, not ${quote(samples)}`);
  }
  requireWhole(name, samples, 2, MAX_SAMPLES);
}

/** @throws unless it is a list, or a typed array, of at least one number, each of them at most `largest` in size. */
export function requireNumbers(name: string, list: ArrayLike<number>, largest = Number.MAX_VALUE): void {
  let length = 0;
  let i = 0;
  try {
    if (Array.isArray(list) || (ArrayBuffer.isView(list) && 'length' in list)) length = list.length;
    while (i < length && typeof list[i] === 'number' && Math.abs(list[i]!) <= largest) i++;
  } catch (cause) {
    throw unreadable(`${name}[${i}]`, list, cause);
  }
  if (length === 0) throw new TypeError(`${name} must be a list of numbers, not ${quote(list)}`);
  if (i < length) requireWithin(`${name}[${i}]`, list[i], -largest, largest);
}

/** @throws unless it is a pair of numbers that a student may have, the first of them the lower one. */
export function requireInterval(name: string, interval: readonly [number, number]): void {
  requireNumbers(name, interval, MAX_SIZE);
  if (interval.length !== 2) throw new TypeError(`${name} must be [low, high], not ${quote(interval)}`);
  if (!(interval[0] < interval[1])) throw new RangeError(`${name} must increase, not ${quote(interval)}`);
}

/** @throws TypeError or RangeError that names the option if one is not valid. */
export function requireDescentOptions(options: DescentOptions): void {
  requireFields('options', options, ['learningRate', 'steps', 'samples']);
  requireFinite('options.learningRate', options.learningRate);
  if (options.samples !== undefined) requireSamples(options.samples, 'options.samples');
  requireWhole('options.steps', options.steps, 0, MAX_STEPS);
}
