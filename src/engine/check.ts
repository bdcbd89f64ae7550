import type { Samples } from './inputs.js';
import type { Student, Teacher } from './neuron.js';
import { SLICES, type Slice } from './slice.js';

/** @throws RangeError that names the argument unless it is a finite number. */
export function requireFinite(name: string, value: unknown): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, not ${String(value)}`);
}

/** @throws RangeError that names the argument unless it is a finite number from `low` to `high`. */
export function requireWithin(name: string, value: number, low: number, high = Infinity): void {
  requireFinite(name, value);
  if (value < low || value > high) throw new RangeError(`${name} must be from ${low} to ${high}, not ${value}`);
}

/** @throws RangeError that names the argument unless it is a whole number from `low` to `high`. */
export function requireWhole(name: string, value: number, low: number, high = Infinity): void {
  requireWithin(name, value, low, high);
  if (value % 1) throw new RangeError(`${name} must be a whole number, not ${value}`);
}

/** @throws RangeError that names the first weight that is not a finite number. */
export function requireStudent(student: Student): void {
  for (const key of ['w', 'b', 'a', 'c'] as const) requireFinite(`student.${key}`, student[key]);
}

/** @throws RangeError that names the first field that is not a finite number, or the direction if not 1 or −1. */
export function requireTeacher(teacher: Teacher): void {
  for (const key of ['m', 'k', 'c'] as const) requireFinite(`teacher.${key}`, teacher[key]);
  if (Math.abs(teacher.s) !== 1) throw new RangeError(`teacher.s must be 1 or -1, not ${String(teacher.s)}`);
}

/** @throws RangeError unless samples is 'exact' or a whole number ≥ 2. */
export function requireSamples(samples: Samples): void {
  const isValid = samples === 'exact' || (Number.isInteger(samples) && samples >= 2);
  if (!isValid) throw new RangeError(`samples must be 'exact' or a whole number ≥ 2, not ${samples}`);
}

/** @throws RangeError unless it is a slice, and one that passes through this student. */
export function requireSlice(slice: Slice, { w, a }: Student): void {
  if (!SLICES.includes(slice)) throw new RangeError(`slice must be one of ${SLICES.join(', ')}, not ${slice}`);
  const ratio = Math.abs(w / a);
  if (slice.startsWith('km') && !(ratio > 0 && ratio < Infinity)) {
    throw new RangeError(`student: a slice ${slice} needs r = |w/a| in (0, ∞), not ${ratio}`);
  }
}

/** @throws RangeError unless both ends are finite and the first is the lower one. */
export function requireInterval(name: string, [low, high]: readonly [number, number]): void {
  const isValid = low < high && high - low < Infinity;
  if (!isValid) throw new RangeError(`${name} must be finite and increase, not ${low}, ${high}`);
}
