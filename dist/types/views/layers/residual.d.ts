import type { Layer } from './layer.js';
/** The gap between the two functions, which descent makes smaller. */
export declare const residualLayer: Layer;
