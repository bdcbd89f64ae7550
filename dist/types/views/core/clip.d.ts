import type { Point, Scale } from './scale.js';
/** A part of a line from one point to another: from `start` to `end`, 0 ≤ start ≤ end ≤ 1. */
export interface Part {
    readonly start: number;
    readonly end: number;
}
/**
 * The part of a line (pixels) that lies within some pixels of the box, or undefined if no part of it does: the
 * algorithm of Liang and Barsky, 1984.
 */
export declare function partInBox({ left, right, top, bottom }: Scale, margin: number, from: Point, to: Point): Part | undefined;
/** The point at a part of the way. */
export declare const pointAlong: (from: Point, to: Point, part: number) => Point;
