import type { PhaseLayer } from './phase-layer.js';
/** From back to front. */
export declare const phaseLayers: readonly PhaseLayer[];
