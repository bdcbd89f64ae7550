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

function quoteObject(value: object): string {
  try {
    return JSON.stringify(value) ?? 'an object';
  } catch {
    return 'an object';
  }
}

/** @throws TypeError unless it is an object with no other fields than `known`. */
export function requireFields(name: string, value: unknown, known: readonly string[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${name} must be an object, not ${quote(value)}`);
  }
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) {
      const given = quote((value as Record<string, unknown>)[key]);
      throw new TypeError(`${name}.${key} (${given}) is unknown: ${name} has ${known.join(', ')}`);
    }
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

/** @throws unless it is a student; what `descend` returns is one, too. */
export function requireStudent(student: Student, name = 'student'): void {
  requireFields(name, student, ['w', 'b', 'a', 'c', 'steps', 'diverged']);
  requireFinite(`${name}.w`, student.w);
  requireFinite(`${name}.b`, student.b);
  requireFinite(`${name}.a`, student.a);
  requireFinite(`${name}.c`, student.c);
}

/** @throws unless it is a teacher; a shape is one, too. */
export function requireTeacher(teacher: Teacher, name = 'teacher'): void {
  requireFields(name, teacher, ['m', 'k', 'c', 's', 'r']);
  requireFinite(`${name}.m`, teacher.m);
  requireFinite(`${name}.k`, teacher.k);
  requireFinite(`${name}.c`, teacher.c);
  requireFinite(`${name}.s`, teacher.s);
  if (Math.abs(teacher.s) !== 1) throw new RangeError(`${name}.s must be 1 or -1, not ${String(teacher.s)}`);
}

/** @throws unless it is 'exact' or a whole number from 2 to MAX_SAMPLES. */
export function requireSamples(samples: Samples, name = 'samples'): void {
  if (samples === 'exact') return;
  if (typeof samples !== 'number') {
    throw new TypeError(`${name} must be 'exact' or a whole number, not ${quote(samples)}`);
  }
  requireWhole(name, samples, 2, MAX_SAMPLES);
}

/** @throws unless it is a list, or a typed array, of at least one number. */
export function requireNumbers(name: string, list: ArrayLike<number>): void {
  const isList = Array.isArray(list) || (ArrayBuffer.isView(list) && 'length' in list);
  if (!isList || list.length === 0) throw new TypeError(`${name} must be a list of numbers, not ${quote(list)}`);
  for (let i = 0; i < list.length; i++) requireFinite(`${name}[${i}]`, list[i]);
}

/** @throws unless it is a pair of finite numbers, the first of them the lower one. */
export function requireInterval(name: string, interval: readonly [number, number]): void {
  if (!Array.isArray(interval) || interval.length !== 2) {
    throw new TypeError(`${name} must be [low, high], not ${quote(interval)}`);
  }
  const [low, high] = interval as [number, number];
  requireFinite(`${name}[0]`, low);
  requireFinite(`${name}[1]`, high);
  if (!(low < high && high - low < Infinity)) throw new RangeError(`${name} must increase, not ${quote(interval)}`);
}

/** @throws TypeError or RangeError that names the option if one is not valid. */
export function requireDescentOptions(options: DescentOptions): void {
  requireFields('options', options, ['learningRate', 'steps', 'samples']);
  requireFinite('options.learningRate', options.learningRate);
  if (options.samples !== undefined) requireSamples(options.samples, 'options.samples');
  requireWhole('options.steps', options.steps, 0, MAX_STEPS);
}
