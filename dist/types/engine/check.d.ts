import type { Student, Teacher } from './neuron.js';
/** @throws RangeError that names the argument unless it is a finite number. */
export declare function requireFinite(name: string, value: unknown): void;
/** @throws RangeError that names the argument unless it is a finite number from `low` to `high`. */
export declare function requireWithin(name: string, value: number, low: number, high?: number): void;
/** @throws RangeError that names the argument unless it is a whole number from `low` to `high`. */
export declare function requireWhole(name: string, value: number, low: number, high?: number): void;
/** @throws RangeError that names the first weight that is not a finite number. */
export declare function requireStudent(student: Student): void;
/** @throws RangeError that names the first field that is not a finite number, or the direction if not 1 or −1. */
export declare function requireTeacher(teacher: Teacher): void;
