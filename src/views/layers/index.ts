import { layers as parameter } from '../../session/parameters.js';
import { contoursLayer } from './contours.js';
import { edgesLayer } from './edges.js';
import { fieldLayer } from './field.js';
import { fitsLayer } from './fits.js';
import { landingLayer } from './landing.js';
import type { FunctionPart, Layer, SpaceGrowth, SpacePart } from './layer.js';
import { outcomesLayer } from './outcomes/layer.js';
import { predictionLayer } from './prediction-layer.js';
import { residualLayer } from './residual.js';
import { solutionsLayer } from './solutions.js';
import { trajectoriesLayer } from './trajectory.js';

/**
 * All layers by their public names; of those at the same depth, from back to front. To add one: its file, and its line
 * here.
 */
export const layers = {
  outcomes: outcomesLayer,
  contours: contoursLayer,
  field: fieldLayer,
  solutions: solutionsLayer,
  residual: residualLayer,
  fits: fitsLayer,
  edges: edgesLayer,
  trajectories: trajectoriesLayer,
  landing: landingLayer,
  fate: predictionLayer,
} satisfies Record<string, Layer>;

export type LayerName = keyof typeof layers;

/** All layers, from back to front. */
export const layerNames = Object.keys(layers) as readonly LayerName[];

const DEFAULT: readonly LayerName[] = ['edges', 'fate', 'trajectories', 'residual'];

parameter.define(layerNames, DEFAULT);

const shownOf = (names: readonly string[]): Layer[] =>
  layerNames.filter((name) => names.includes(name)).map((name) => layers[name]);

/** What the shown layers draw in a space at some depths, from back to front. */
export const spaceParts = (names: readonly string[], ...depths: SpacePart['depth'][]): SpacePart[] =>
  depths.flatMap((depth) =>
    shownOf(names).flatMap(({ inSpaces = [] }) => inSpaces.filter((part) => part.depth === depth)),
  );

/** What the shown layers draw in the input-output view at some depths, from back to front; what two of them have, once. */
export function functionParts(names: readonly string[], ...depths: FunctionPart['depth'][]): FunctionPart[] {
  const parts = new Set(shownOf(names).flatMap(({ inFunctions = [] }) => inFunctions));
  return depths.flatMap((depth) => [...parts].filter((part) => part.depth === depth));
}

/** What the shown layers draw piece by piece in a space: at most one of them does so. */
export const growthOf = (names: readonly string[]): SpaceGrowth | undefined =>
  shownOf(names).find(({ growsInSpaces }) => growsInSpaces)?.growsInSpaces;
