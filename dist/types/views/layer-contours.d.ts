import type { State } from '../session/state.js';
import type { PhaseLayer } from './phase-layer.js';
import type { PhaseSpace } from './phase-space.js';
import type { Scale } from './scale.js';
/** Lines of equal loss, evenly spaced in its logarithm. */
export declare const contoursLayer: PhaseLayer;
/** One level: its loss, and its line in pieces x0, y0, x1, y1 (pixels). */
export interface Contour {
    readonly level: number;
    readonly isDecade: boolean;
    readonly lines: readonly number[];
}
export declare function contourLines(scale: Scale, space: PhaseSpace, { learner, teacher }: State): Contour[];
