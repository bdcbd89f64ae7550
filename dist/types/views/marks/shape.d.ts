import type { Point, Scale } from '../core/scale.js';
export interface Circle extends Point {
    readonly radius: number;
}
export type Line = readonly Point[];
/** What a mark covers, in pixels of its panel: any of circles, lines from point to point, and polygons. */
export interface Shape {
    readonly circles?: readonly Circle[];
    readonly lines?: readonly Line[];
    readonly areas?: readonly Line[];
}
/** The part of the panel that is drawn in: a scale without its room for labels. */
export type Box = Pick<Scale, 'left' | 'right' | 'top' | 'bottom'>;
export declare const isEmpty: ({ circles, lines, areas }: Shape) => boolean;
/** The pieces of a line that lie in the box. Each segment is cut by the method of Liang and Barsky (1984). */
export declare function clipLine(line: Line, box: Box): Line[];
/** The part of a polygon in the box, by the method of Sutherland and Hodgman (1974); empty if it lies outside. */
export declare function clipArea(corners: Line, { left, right, top, bottom }: Box): Line;
/** The pixels between a point and a shape: 0 in an area or on a circle, Infinity from an empty shape. */
export declare function distanceTo({ circles, lines, areas }: Shape, point: Point): number;
/** The point that stands for a shape: its first circle, half-way along its longest line, or the middle of its area. */
export declare function anchorOf({ circles, lines, areas }: Shape): Point;
export declare function lengthOf(line: Line): number;
