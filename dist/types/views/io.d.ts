import { type Samples, type Student, type Teacher } from '../engine/index.js';
import type { State } from '../session/state.js';
import type { Domain, Scale } from './scale.js';
import type { Context, Theme } from './theme.js';
/** The input-output view. The box is the range of the data: nothing lies left or right of it. */
export declare const ioDomain: Domain;
/** A function with one kink, as drawn: its values and where it bends. */
export interface Curve {
    readonly at: (x: number) => number;
    readonly kink: number;
}
export declare const teacherCurve: (teacher: Teacher) => Curve;
export declare const studentCurve: (student: Student) => Curve;
/** What changes only with the teacher: axes, samples, the teacher's line. */
export declare function drawIOBase(ctx: Context, scale: Scale, teacher: Teacher, samples: Samples, theme: Theme): void;
/** What learning moves: the student's line, and the gap between the lines that descent reduces. */
export declare function drawIOLive(ctx: Context, scale: Scale, state: State, theme: Theme): void;
