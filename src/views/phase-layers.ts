import { contoursLayer } from './layer-contours.js';
import { edgesLayer } from './layer-edges.js';
import { fateLayer } from './layer-fate.js';
import { fieldLayer } from './layer-field.js';
import { solutionsLayer } from './layer-solutions.js';
import type { PhaseLayer } from './phase-layer.js';

/** What lies under the axes, from back to front. */
export const groundLayers: readonly PhaseLayer[] = [contoursLayer, fieldLayer, solutionsLayer];

/** What lies above them, and is of the student. */
export const studentLayers: readonly PhaseLayer[] = [edgesLayer, fateLayer];

export const phaseLayers: readonly PhaseLayer[] = [...groundLayers, ...studentLayers];
