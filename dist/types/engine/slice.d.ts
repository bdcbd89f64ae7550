import type { Student } from './neuron.js';
/**
 * A plane through the space of students. 'wa' varies w (x) and a (y), 'wb' varies w and b; the rest is the
 * student's. 'km+' and 'km-' vary the kink k (x) and the slope m (y) and keep the student's r and c, with the
 * direction s = 1 or −1.
 */
export type Slice = 'wa' | 'wb' | 'km+' | 'km-';
export declare const SLICES: readonly Slice[];
/**
 * The student at a point of a slice through `student`. At m = 0 it is the limit w = b = a = 0.
 * @throws TypeError or RangeError that names the argument if one is not valid, or if a slice of k and m is asked for
 * through a student without r (w = 0 or a = 0).
 */
export declare function studentInSlice(slice: Slice, student: Student, x: number, y: number): Student;
/** The same, unchecked: for hot loops. */
export declare function studentAt(slice: Slice, { w, b, a, c }: Student, x: number, y: number): Student;
/** @throws unless it is a slice, and one that passes through this student. */
export declare function requireSlice(slice: Slice, { w, a }: Student): void;
