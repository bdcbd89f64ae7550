import type { LayerName } from '../../session/parameters.js';
import { contoursLayer } from './contours.js';
import { edgesLayer } from './edges.js';
import { fieldLayer } from './field.js';
import { fitsLayer } from './fits.js';
import type { FunctionPart, Layer, SpacePart } from './layer.js';
import { outcomesLayer } from './outcomes/layer.js';
import { predictionLayer } from './prediction-layer.js';
import { residualLayer } from './residual.js';
import { solutionsLayer } from './solutions.js';
import { trajectoriesLayer } from './trajectory.js';

/** All layers by their public names; of those at the same depth, from back to front. */
export const layers: Readonly<Record<LayerName, Layer>> = {
  outcomes: outcomesLayer,
  contours: contoursLayer,
  field: fieldLayer,
  solutions: solutionsLayer,
  residual: residualLayer,
  fits: fitsLayer,
  edges: edgesLayer,
  trajectories: trajectoriesLayer,
  fate: predictionLayer,
};

const shownOf = (names: readonly LayerName[]): Layer[] =>
  (Object.keys(layers) as LayerName[]).filter((name) => names.includes(name)).map((name) => layers[name]);

/** What the shown layers draw in a space at some depths, from back to front. */
export const spaceParts = (names: readonly LayerName[], ...depths: SpacePart['depth'][]): SpacePart[] =>
  depths.flatMap((depth) =>
    shownOf(names).flatMap(({ inSpaces = [] }) => inSpaces.filter((part) => part.depth === depth)),
  );

/** What the shown layers draw in the input-output view at some depths, from back to front. */
export const functionParts = (names: readonly LayerName[], ...depths: FunctionPart['depth'][]): FunctionPart[] =>
  depths.flatMap((depth) =>
    shownOf(names).flatMap(({ inFunctions = [] }) => inFunctions.filter((part) => part.depth === depth)),
  );
