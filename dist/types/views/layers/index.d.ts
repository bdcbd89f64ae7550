import type { LayerName } from '../../session/parameters.js';
import type { FunctionPart, Layer, SpacePart } from './layer.js';
/** All layers by their public names; of those at the same depth, from back to front. */
export declare const layers: Readonly<Record<LayerName, Layer>>;
/** What the shown layers draw in a space at some depths, from back to front. */
export declare const spaceParts: (names: readonly LayerName[], ...depths: SpacePart["depth"][]) => SpacePart[];
/** What the shown layers draw in the input-output view at some depths, from back to front. */
export declare const functionParts: (names: readonly LayerName[], ...depths: FunctionPart["depth"][]) => FunctionPart[];
