import { type Student, type Teacher } from '../../engine/index.js';
import type { Point, Scale } from './scale.js';
import type { Context, Theme } from './theme.js';
/** The side to which the flow moves a student's kink: right 1, left −1, or 0 where it stands still or there is none. */
export declare function kinkDirection(student: Student, teacher: Teacher): number;
/** What the picture of an arrow depends on. */
export declare const seenOfKinkArrow: ({ x, y }: Point, direction: number) => readonly unknown[];
/** An arrowhead beside a student's kink, on the side to which the flow moves it; none while the kink stands still. */
export declare function drawKinkArrow(ctx: Context, { left, right }: Scale, { x, y }: Point, direction: number, theme: Theme): void;
/** dk/dt, as in `regimeOf`, alone and cheap. It is 0 for the dead, NaN at w = 0. */
export declare function kinkVelocity({ w, b, a, c }: Student, teacher: Teacher): number;
