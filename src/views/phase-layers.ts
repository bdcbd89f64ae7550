import type { PhaseLayer } from './phase-layer.js';

/** From back to front. */
export const phaseLayers: readonly PhaseLayer[] = [];
