import { type Point, type Scale } from './scale.js';
/** Where a mark or a handle is, in pixels of its plot. */
export interface Anchor extends Point {
    /** For a point outside its box, which is shown at the border: the way to it (radians, 0 is right, down positive). */
    readonly outside?: number;
}
/** The anchor of a data point: where it is, or at the border on the way to it. */
export declare function anchorOf(scale: Scale, x: number, y: number): Anchor;
/** Whether the values beside a handle are better written below it than above. */
export declare const isNearTop: ({ y }: Point, top: number) => boolean;
