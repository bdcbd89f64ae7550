import { type Direction, type Shape, type Student } from '../engine/unchecked.js';
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
/** The learner with these weights; `before` is the shape to remember where the weights have none. */
export declare function learnerOf(student: Student, before?: Shape): Learner;
/** Whether the student is flat because w = 0: then k, m, s and r of its shape are a memory. */
export declare const isFlat: ({ student }: Learner) => boolean;
/** The height of the flat side; of the whole line where w = 0. */
export declare const heightOf: ({ student: { w, b, a, c } }: Learner) => number;
/**
 * Gives the learner another shape. m = 0 is made by a = 0, so that kink, direction and ratio survive it, and a flat
 * student stays flat.
 */
export declare function reshape(learner: Learner, change: Partial<Shape>): Learner;
/** Gives the learner other weights; the rest stays. */
export declare const reweigh: (learner: Learner, change: Partial<Student>) => Learner;
/** Moves the kink to the input k and the flat side to the height c. At w = 0 it moves the remembered kink. */
export declare function moveKink(learner: Learner, k: number, c: number): Learner;
/**
 * The numbers that fields show; NaN or infinite where one is undefined. A flat student has the direction that it last
 * had.
 */
export declare const numbersOf: ({ student, shape }: Learner) => Readonly<Record<StudentKey, number>>;
/** The reasons for which a field can refuse a number that is otherwise fine. */
export declare const NO_KINK = "no kink while w = 0: set w, r or m first";
export declare const NO_RATIO = "no ratio while m = 0: set m or a first";
/**
 * The editing rules of the fields. m keeps k, s and r; k keeps w and moves b; s flips w and b, so that k stays;
 * w, b, a and c change that weight alone; r keeps k and m, and r = 0 makes w = b = 0, from where another r restores
 * the k and m from before.
 * @returns the learner, or the reason why this value has no meaning now.
 */
export declare function editStudent(learner: Learner, key: StudentKey, value: number): Learner | string;
/** Points the student to the right (1) or to the left (−1); kink, slope and ratio stay. */
export declare function turn({ student, shape }: Learner, s: Direction): Learner;
