import type { Layer } from './layer.js';
export declare const edgesLayer: Layer;
