import { type TemplateResult } from 'lit';
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
    readonly commit: () => void;
}
export declare const toolbarTemplate: (state: State, controls: Controls) => TemplateResult;
/** How far learning has come. */
export declare const countsTemplate: (state: State, loss: number) => TemplateResult;
/** A message, over the picture that it is about. */
export declare const messageTemplate: (state: State) => TemplateResult;
