import type { State } from '../../session/state.js';
import type { Scale } from '../core/scale.js';
import type { Slice } from '../spaces/space.js';
import type { Layer } from './layer.js';
/** Lines of equal loss, evenly spaced in its logarithm. */
export declare const contoursLayer: Layer;
/** Opacity of the levels between decades. */
export declare const BETWEEN = 0.88;
/** One level: its loss, and its line in pieces x0, y0, x1, y1 (pixels). */
export interface Contour {
    readonly level: number;
    readonly isDecade: boolean;
    readonly lines: readonly number[];
}
/** The levels of the loss in the slice through the state's learner, from the highest to the lowest. */
export declare function contourLines(scale: Scale, slice: Slice, state: State): Contour[];
