import type { Layer } from './layer.js';
/** Where the student goes from here. A student that climbs goes elsewhere: nothing is predicted of it. */
export declare const predictionLayer: Layer;
