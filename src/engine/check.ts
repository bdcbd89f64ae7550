import type { Student, Teacher } from './neuron.js';

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
