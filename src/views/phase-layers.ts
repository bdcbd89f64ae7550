import { contoursLayer } from './layer-contours.js';
import { edgesLayer } from './layer-edges.js';
import { fateLayer } from './layer-fate.js';
import { fieldLayer } from './layer-field.js';
import { solutionsLayer } from './layer-solutions.js';
import type { PhaseLayer } from './phase-layer.js';

/** What lies over the axes and under the teacher, from back to front. */
export const groundLayers: readonly PhaseLayer[] = [contoursLayer, fieldLayer, solutionsLayer];

/** What is of the student and lies over the teacher. */
export const studentLayers: readonly PhaseLayer[] = [edgesLayer, fateLayer];

export const phaseLayers: readonly PhaseLayer[] = [...groundLayers, ...studentLayers];
