import type { Drawing } from '../engine/index.js';
import type { Scale } from './scale.js';
type Point = readonly [x: number, y: number];
/** A set of solutions in pixels, for drawing it and for finding it alike. */
export interface Lines {
    /** Lines from point to point; a point alone has one. */
    readonly lines: readonly (readonly Point[])[];
    /** Whether a place in the box belongs to the area of the set, where it has one. */
    readonly contains?: (x: number, y: number) => boolean;
}
/** How wide the border is that stands for what lies beyond it. */
export declare const BORDER = 7;
/** Nothing for a set that covers the whole slice, or has no part in it. */
export declare function linesOf(drawing: Drawing, scale: Scale): Lines;
export {};
