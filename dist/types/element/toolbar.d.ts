import { nothing, type TemplateResult } from 'lit';
import type { LayerName } from '../session/parameters.js';
import type { State } from '../session/state.js';
/** What the controls show, and what they do. */
export interface Controls {
    readonly isPlaying: boolean;
    readonly toggle: () => void;
    readonly step: () => void;
    readonly resetStudent: () => void;
    readonly resetTeacher: () => void;
    readonly erase: () => void;
    readonly choosePreset: (name: string) => void;
    readonly setRate: (value: number) => void;
    readonly setSpeed: (value: number) => void;
    readonly setLayers: (layers: readonly LayerName[]) => void;
    readonly commit: () => void;
}
export declare function toolbarTemplate(state: State, controls: Controls): TemplateResult | typeof nothing;
/** How far learning has come. */
export declare const countsTemplate: (state: State, loss: number) => TemplateResult;
