import type { Point } from '../views/scale.js';
import type { BoxId } from '../views/phase-space.js';
import type { PlotsController } from './plots-controller.js';
/** The classes of a note beside a spot: towards the middle of the plot, where there is room. */
export declare function noteSide(spot: Point & {
    readonly box: BoxId;
}, plots: PlotsController): string;
