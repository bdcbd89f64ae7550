import type { Layer } from './layer.js';
/** Where learning can come to rest. What equals the teacher is drawn by the space itself. */
export declare const solutionsLayer: Layer;
/** Opacity of an area: what is drawn in it is to be seen. */
export declare const FAINT = 0.12;
