import type { PhaseLayer } from './phase-layer.js';
/** Where learning can come to rest. What equals the teacher is drawn by the space itself. */
export declare const solutionsLayer: PhaseLayer;
