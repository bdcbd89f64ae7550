import { type Direction, type Teacher } from '../engine/index.js';
import type { Axes } from './axes.js';
import type { Domain, Scale } from './scale.js';
import type { Context, Theme } from './theme.js';
export type SpaceId = 'wa' | 'wb' | 'km+' | 'km-';
export type BoxId = 'io' | SpaceId;
/** One slice through the space of students. */
export interface PhaseSpace {
    readonly id: SpaceId;
    readonly domain: Domain;
    readonly axes: Axes;
    /** For w-a, w-b: both directions. */
    readonly s?: Direction;
    /** Where a student is in this slice, in data coordinates; the k-m boxes ask `shows` first. */
    readonly x: (w: number, b: number, a: number) => number;
    readonly y: (w: number, b: number, a: number) => number;
    /** What lies under everything else. */
    readonly drawGround?: (ctx: Context, scale: Scale, theme: Theme) => void;
    /** Lines and names over the layers on the ground, under the axes. */
    readonly drawBorders?: (ctx: Context, scale: Scale, theme: Theme) => void;
    /** Where the student's shape equals the teacher's. */
    readonly drawTeacher?: (ctx: Context, scale: Scale, teacher: Teacher, theme: Theme) => void;
}
/** Whether a student with this w appears in the space at all. */
export declare const shows: ({ s }: PhaseSpace, w: number) => boolean;
export declare const WEIGHTS = 1.5;
export declare const SLOPES = 2.5;
export declare const dataTicks: readonly [readonly [number, "−√3"], readonly [0, "0"], readonly [number, "√3"]];
export declare const weightTicks: readonly [readonly [number, "−1.5"], readonly [0, "0"], readonly [1.5, "1.5"]];
