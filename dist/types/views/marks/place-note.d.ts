import { type Point } from '../core/scale.js';
export interface Rectangle {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
}
export interface Size {
    readonly width: number;
    readonly height: number;
}
/**
 * The upper left corner of a note that speaks of a point: above it, below it or beside it, within the frame, where it
 * covers least of what is not to be covered. The first of equal places is taken: near ones come before far ones, and a
 * note does not jump about.
 * @param gap pixels between the point and the note
 */
export declare function placeNote(point: Point, note: Size, frame: Rectangle, obstacles: readonly Rectangle[], gap: number): Point;
/** The area that two rectangles share, square pixels. */
export declare function overlap(one: Rectangle, other: Rectangle): number;
