/**
 * What the public functions ask of their arguments, once, before any loop. A value of the wrong type, or a field that
 * is missing or unknown, is a TypeError; a number out of its range is a RangeError. Both name the argument and quote
 * the value.
 */
import type { Samples } from './inputs.js';
import type { Student, Teacher } from './neuron.js';
/** The most samples: up to here the index of a sample is exact, and so is its place. */
export declare const MAX_SAMPLES = 1000000000;
/** The most steps of one call: about half a minute. */
export declare const MAX_STEPS = 1000000000;
/** A value as a person would write it down, in at most 60 characters. */
export declare function quote(value: unknown): string;
/** @throws TypeError unless it is an object with no other fields than `known`. */
export declare function requireFields(name: string, value: unknown, known: readonly string[]): void;
/** @throws TypeError unless it is a number, RangeError unless it is finite. */
export declare function requireFinite(name: string, value: unknown): asserts value is number;
/** @throws as requireFinite, and RangeError unless it is from `low` to `high`. */
export declare function requireWithin(name: string, value: unknown, low: number, high?: number): void;
/** @throws as requireWithin, and RangeError unless it is a whole number. */
export declare function requireWhole(name: string, value: unknown, low: number, high: number): void;
/** @throws unless it is a student; what `descend` returns is one, too. */
export declare function requireStudent(student: Student, name?: string): void;
/** @throws unless it is a teacher; a shape is one, too. */
export declare function requireTeacher(teacher: Teacher, name?: string): void;
/** @throws unless it is 'exact' or a whole number from 2 to MAX_SAMPLES. */
export declare function requireSamples(samples: Samples, name?: string): void;
/** @throws unless it is a list, or a typed array, of at least one number. */
export declare function requireNumbers(name: string, list: ArrayLike<number>): void;
/** @throws unless it is a pair of finite numbers, the first of them the lower one. */
export declare function requireInterval(name: string, interval: readonly [number, number]): void;
