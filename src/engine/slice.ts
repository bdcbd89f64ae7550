import { quote, requireSize, requireStudent } from './check.js';
import type { Student } from './neuron.js';

/**
 * A plane through the space of students. 'wa' varies w (x) and a (y), 'wb' varies w and b; the rest is the
 * student's. 'km+' and 'km-' vary the kink k (x) and the slope m (y) and keep the student's r and c, with the
 * direction s = 1 or −1.
 */
export type Slice = 'wa' | 'wb' | 'km+' | 'km-';

export const SLICES: readonly Slice[] = Object.freeze(['wa', 'wb', 'km+', 'km-'] as const);

/**
 * The student at a point of a slice through `student`. At m = 0 it is the limit w = b = a = 0.
 * @throws TypeError or RangeError that names the argument if one is not valid, or if a slice of k and m is asked for
 * through a student without r (w = 0 or a = 0).
 */
export function studentInSlice(slice: Slice, student: Student, x: number, y: number): Student {
  requireSliceName(slice);
  requireStudent(student);
  requireSlice(slice, student);
  requireSize('x', x);
  requireSize('y', y);
  return studentAt(slice, student, x, y);
}

/** The same, unchecked: for hot loops. */
export function studentAt(slice: Slice, { w, b, a, c }: Student, x: number, y: number): Student {
  if (slice === 'wa') return { w: x, b, a: y, c };
  if (slice === 'wb') return { w: x, b: y, a, c };
  const ratio = Math.abs(w / a);
  const weight = (slice === 'km+' ? 1 : -1) * Math.sqrt(Math.abs(y) * ratio);
  return { w: weight, b: 0 - x * weight, a: Math.sign(y) * Math.sqrt(Math.abs(y) / ratio), c };
}

/** @throws unless it is the name of a slice. */
function requireSliceName(slice: Slice): void {
  if (typeof slice !== 'string') throw new TypeError(`slice must be a string, not ${quote(slice)}`);
  if (!SLICES.includes(slice)) throw new RangeError(`slice must be one of ${SLICES.join(', ')}, not ${quote(slice)}`);
}

/** @throws unless it is a slice, and one that passes through this student. */
export function requireSlice(slice: Slice, { w, a }: Student): void {
  requireSliceName(slice);
  const ratio = Math.abs(w / a);
  if (slice.startsWith('km') && !(ratio > 0 && ratio < Infinity)) {
    throw new RangeError(`student: a slice ${slice} needs r = |w/a| in (0, ∞), not ${ratio}`);
  }
}
