import { type TemplateResult } from 'lit';
import type { LayerName } from '../session/parameters.js';
/** A quiet menu of what is drawn. It closes when the focus leaves it, and by the escape key. */
export declare const layersTemplate: (shown: readonly LayerName[], setLayers: (layers: readonly LayerName[]) => void) => TemplateResult;
