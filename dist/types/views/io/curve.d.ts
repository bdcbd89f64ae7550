import { type Student, type Teacher } from '../../engine/index.js';
/** A function with one kink at most, as it is drawn: its values, and the input at which it bends. */
export interface Curve {
    readonly at: (x: number) => number;
    /** NaN or infinite where it does not bend. */
    readonly kink: number;
}
export declare const teacherCurve: (teacher: Teacher) => Curve;
export declare const studentCurve: (student: Student) => Curve;
/** NaN or infinite at w = 0. */
export declare const kinkOf: ({ w, b }: Student) => number;
/** Whether an input lies within the data, their ends excluded. */
export declare const isInData: (x: number) => boolean;
