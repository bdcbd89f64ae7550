import type { Layer } from '../layer.js';
/** The end of learning from every start in a space, by colour, as far as it has been computed. */
export declare const outcomesLayer: Layer;
