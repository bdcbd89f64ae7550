import type { Drawing } from '../../engine/index.js';
import { type Point, type Scale } from '../core/scale.js';
/** A set of solutions in pixels, for drawing it and for finding it alike. */
export interface Lines {
    /** Lines from point to point, at least one point in each; a line of one point is a point alone. */
    readonly lines: readonly (readonly Point[])[];
    /** The corners of its area; none where it has no area. */
    readonly area: readonly Point[];
}
/** Nothing for a set that covers the whole slice, or has no part in it. */
export declare function linesOf(drawing: Drawing, scale: Scale): Lines;
