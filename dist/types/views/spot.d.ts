import type { BoxId } from './phase-space.js';
import { type Point, type Scale } from './scale.js';
/** Where a handle is, in pixels of its plot. */
export interface Spot extends Point {
    readonly box: BoxId;
    /** For a point outside its box, which is shown at the border: the way to it (radians, 0 is right, down positive). */
    readonly outside?: number;
}
/** The spot of a data point: where it is, or at the border on the way to it. */
export declare function spotOf(box: BoxId, scale: Scale, x: number, y: number): Spot;
/** Whether the values beside a handle are better written below it than above. */
export declare const isNearTop: ({ y }: Spot, top: number) => boolean;
