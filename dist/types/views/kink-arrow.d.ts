import { type Student, type Teacher } from '../engine/index.js';
import type { Scale } from './scale.js';
import type { Spot } from './spot.js';
import type { Context, Theme } from './theme.js';
/** An arrowhead beside a student's kink on the side to which the flow moves it. */
export declare function drawKinkArrow(ctx: Context, { left, right }: Scale, { x, y }: Spot, student: Student, teacher: Teacher, theme: Theme): void;
/** dk/dt, as in `regimeOf`, alone and cheap. It is 0 for the dead, NaN at w = 0. */
export declare function kinkVelocity({ w, b, a, c }: Student, teacher: Teacher): number;
