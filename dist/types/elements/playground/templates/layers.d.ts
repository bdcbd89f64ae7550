import { nothing, type TemplateResult } from 'lit';
import { type LayerName } from '../../../session/parameters.js';
import type { State } from '../../../session/state.js';
import type { Layout } from '../controllers/layout-controller.js';
type SetLayers = (layers: readonly LayerName[]) => void;
/** The names of the layers, what their colours mean, and the tour through all marks. Nothing where neither is to be seen. */
export declare function layersTemplate(state: State, setLayers: SetLayers, layout: Layout, tourButton: TemplateResult | undefined): TemplateResult | typeof nothing;
export {};
