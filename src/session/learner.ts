import { shapeOf, studentOf, type Direction, type Shape, type Student } from '../engine/unchecked.js';
import type { StudentKey } from './parameters.js';

/**
 * A student together with the shape that it has or, where it has none, last had: at w = 0 there is no kink, at
 * a = 0 no ratio. So a student that was made flat can be brought back.
 */
export interface Learner {
  readonly student: Student;
  /** Always finite, with r > 0. */
  readonly shape: Shape;
}

/**
 * Ratios from here on (and their inverses) count as infinite (and 0), and kinks as far away as this count as none:
 * weights that are made of larger ones can overflow.
 */
const EXTREME = 1e12;

const UNSHAPED: Shape = { m: 1, k: 0, c: 0, s: 1, r: 1 };

/** The learner with these weights; `before` is the shape to remember where the weights have none. */
export function learnerOf(student: Student, before: Shape = UNSHAPED): Learner {
  const { m, k, c, s, r } = shapeOf(student);
  if (student.w === 0) return { student, shape: { ...before, c } };
  const hasKink = Math.abs(k) < EXTREME;
  const hasRatio = r > 1 / EXTREME && r < EXTREME;
  return { student, shape: { m, k: hasKink ? k : before.k, c, s, r: hasRatio ? r : before.r } };
}

/** Whether the student is flat because w = 0: then k, m, s and r of its shape are a memory. */
export const isFlat = ({ student }: Learner): boolean => student.w === 0;

/** The height of the flat side; of the whole line where w = 0. */
export const heightOf = ({ student: { w, b, a, c } }: Learner): number => (w === 0 ? c + a * Math.max(0, b) : c);

/**
 * Gives the learner another shape. m = 0 is made by a = 0, so that kink, direction and ratio survive it, and a flat
 * student stays flat.
 */
export function reshape(learner: Learner, change: Partial<Shape>): Learner {
  const shape = { ...learner.shape, c: heightOf(learner), ...change };
  const { m, k, c, s } = shape;
  if (m !== 0) return { student: studentOf(shape), shape };
  const w = s * Math.abs(learner.student.w);
  const student = w === 0 ? { ...learner.student, a: 0, c } : { w, b: 0 - k * w, a: 0, c };
  return { student, shape };
}

/** Gives the learner other weights; the rest stays. */
export const reweigh = (learner: Learner, change: Partial<Student>): Learner =>
  learnerOf({ ...learner.student, ...change }, learner.shape);

/** Moves the kink to the input k and the flat side to the height c. At w = 0 it moves the remembered kink. */
export function moveKink(learner: Learner, k: number, c: number): Learner {
  const { student } = learner;
  const shape = { ...learner.shape, k, c };
  if (isFlat(learner)) return { student: { ...student, c: student.c + c - heightOf(learner) }, shape };
  return { student: { ...student, b: 0 - k * student.w, c }, shape };
}

/**
 * The numbers that fields show; NaN or infinite where one is undefined. A flat student has the direction that it last
 * had.
 */
export const numbersOf = ({ student, shape }: Learner): Readonly<Record<StudentKey, number>> => ({
  ...shapeOf(student),
  s: shape.s,
  ...student,
});

/** The reasons for which a field can refuse a number that is otherwise fine. */
export const NO_KINK = 'no kink while w = 0: set w, r or m first';
export const NO_RATIO = 'no ratio while m = 0: set m or a first';

/**
 * The editing rules of the fields. m keeps k, s and r; k keeps w and moves b; s flips w and b, so that k stays;
 * w, b, a and c change that weight alone; r keeps k and m, and r = 0 makes w = b = 0, from where another r restores
 * the k and m from before.
 * @returns the learner, or the reason why this value has no meaning now.
 */
export function editStudent(learner: Learner, key: StudentKey, value: number): Learner | string {
  const { student, shape } = learner;
  switch (key) {
    case 'w':
    case 'b':
    case 'a':
    case 'c':
      return reweigh(learner, { [key]: value });
    case 'm':
      return value === 0 && isFlat(learner) ? learner : reshape(learner, { m: value });
    case 'k':
      return isFlat(learner) ? NO_KINK : moveKink(learner, value, student.c);
    case 's':
      return turn(learner, value as Direction);
    case 'r':
      if (value <= 1 / EXTREME) return reweigh(learner, { w: 0, b: 0 });
      return shape.m === 0 ? NO_RATIO : reshape(learner, { r: value });
  }
}

/** Points the student to the right (1) or to the left (−1); kink, slope and ratio stay. */
export function turn({ student, shape }: Learner, s: Direction): Learner {
  const flipped = s === shape.s ? student : { ...student, w: 0 - student.w, b: 0 - student.b };
  return { student: student.w === 0 ? student : flipped, shape: { ...shape, s } };
}
