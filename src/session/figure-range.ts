import { R, shapeOf, type Student } from '../engine/unchecked.js';

/** The spaces of weights show w, b and a from −1.5 to 1.5. */
export const MAX_WEIGHT = 1.5;
/** The spaces of shapes show slopes m from −2.5 to 2.5; kinks are shown in the range of the data, −√3 … √3. */
export const MAX_SLOPE = 2.5;

/** How far a student is from what the figure shows, as the largest excess of a coordinate; 0 for one inside. */
function distance(student: Student): number {
  const { w, b, a, c } = student;
  const slope = Math.abs(shapeOf(student).m);
  return Math.max(0, ...[w, b, a].map((weight) => Math.abs(weight) - MAX_WEIGHT), slope - MAX_SLOPE, Math.abs(c) - R);
}

/**
 * Whether a student is outside of what the figure shows, and farther out than another one. The kink is left aside: it
 * leaves the data and returns, also where learning converges.
 */
export const isFartherOut = (student: Student, than: Student): boolean => distance(student) > distance(than);
