import type { Point, Scale } from '../core/scale.js';
import { type Slice, type Weights } from '../spaces/space.js';
import { type Line } from './shape.js';
/** A path as it is drawn in a slice, in pixels: broken while the student points the other way than all in the slice. */
export declare function linesOfPath(students: Iterable<Weights>, slice: Slice, scale: Scale): Line[];
/** A place on a path, and the way that it takes there (radians, 0 is right, down positive). */
export interface Waypoint extends Point {
    readonly angle: number;
}
interface Spacing {
    /** Pixels between two chevrons. */
    readonly apart: number;
    /** Pixels that stay free at both ends of a line, where its start and the student are. */
    readonly margin: number;
}
/**
 * Where to draw the chevrons that tell the direction of a path: evenly spaced along each of its lines, from the margin
 * on, so that they stay where they are while the path grows. A line that is too short for both margins has none.
 */
export declare const chevronsAlong: (lines: readonly Line[], { apart, margin }: Spacing) => Waypoint[];
/** The places at ascending distances from the beginning of a line, pixels along it. */
export declare function waypointsAt(line: Line, distances: readonly number[]): Waypoint[];
/** The corners of a chevron, from one wing over the tip to the other. @param size its length, pixels */
export declare function chevron({ x, y, angle }: Waypoint, size: number): readonly [Point, Point, Point];
export {};
