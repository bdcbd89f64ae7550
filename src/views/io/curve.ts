import { predict, R, target, type Student, type Teacher } from '../../engine/unchecked.js';

/** A function with one kink at most, as it is drawn: its values, and the input at which it bends. */
export interface Curve {
  readonly at: (x: number) => number;
  /** NaN or infinite where it does not bend. */
  readonly kink: number;
}

export const teacherCurve = (teacher: Teacher): Curve => ({ at: (x) => target(teacher, x), kink: teacher.k });
export const studentCurve = (student: Student): Curve => ({ at: (x) => predict(student, x), kink: kinkOf(student) });

/** NaN or infinite at w = 0. */
export const kinkOf = ({ w, b }: Student): number => -b / w;

/** Whether an input lies within the data, their ends excluded. */
export const isInData = (x: number): boolean => Math.abs(x) < R;
