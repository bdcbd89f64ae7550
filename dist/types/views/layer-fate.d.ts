import type { PhaseLayer } from './phase-layer.js';
/** Where the student goes from here. Climbing goes elsewhere: then there is nothing to foretell. */
export declare const fateLayer: PhaseLayer;
