import type { HandleAnchor } from '../../../views/handles/handles.js';
import type { PlotsController } from './plots-controller.js';
/** The classes of a note beside an anchor: towards the middle of the plot, where there is room. */
export declare function noteSide(anchor: HandleAnchor, plots: PlotsController): string;
