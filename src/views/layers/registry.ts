import { contoursLayer } from './contours.js';
import { edgesLayer } from './edges.js';
import { fateLayer } from './prediction-layer.js';
import { fieldLayer } from './field.js';
import { solutionsLayer } from './solutions.js';
import type { PhaseLayer } from './layer.js';

/** What lies over the axes and under the teacher, from back to front. */
export const groundLayers: readonly PhaseLayer[] = [contoursLayer, fieldLayer, solutionsLayer];

/** What is of the student and lies over the teacher. */
export const studentLayers: readonly PhaseLayer[] = [edgesLayer, fateLayer];

export const phaseLayers: readonly PhaseLayer[] = [...groundLayers, ...studentLayers];
