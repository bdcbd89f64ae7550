import { contoursLayer } from './layer-contours.js';
import { edgesLayer } from './layer-edges.js';
import { fateLayer } from './layer-fate.js';
import { fieldLayer } from './layer-field.js';
import { solutionsLayer } from './layer-solutions.js';
import type { PhaseLayer } from './phase-layer.js';

/** From back to front. */
export const phaseLayers: readonly PhaseLayer[] = [contoursLayer, fieldLayer, solutionsLayer, edgesLayer, fateLayer];
