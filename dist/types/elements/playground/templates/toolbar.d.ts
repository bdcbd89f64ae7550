import { type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';
import { type Layout } from '../controllers/layout-controller.js';
/** What the controls show, and what they do. */
export interface Controls {
    readonly isPlaying: boolean;
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    /** Whether the pace follows what the eye can follow, and the descent steps per 1/60 s that are being made. */
    readonly isAutoSpeed: boolean;
    readonly pace: number;
    readonly toggle: () => void;
    readonly step: () => void;
    readonly undo: () => void;
    readonly redo: () => void;
    readonly resetStudent: () => void;
    readonly resetTeacher: () => void;
    readonly erase: () => void;
    readonly choosePreset: (name: string) => void;
    readonly setRate: (value: number) => void;
    readonly setSpeed: (value: number | 'auto') => void;
    readonly commit: () => void;
}
/**
 * Everything that acts on the run. On a phone rate and speed are folded away with the numbers (templates/fold.ts).
 * Without controls play is left for readers who asked for less motion: what their system holds back they can start.
 */
export declare function toolbarTemplate(state: State, controls: Controls, layout: Layout, tourButton: TemplateResult | undefined): TemplateResult;
/** What is needed less often. */
export declare const restTemplate: ({ resetTeacher, erase }: Controls) => TemplateResult;
/** The length of a step, its direction, and how many are made. */
export declare const paceTemplate: (state: State, controls: Controls) => TemplateResult;
/** A button that can do nothing now keeps its place and the focus. */
export declare const iconButton: (name: string, label: string, icon: unknown, onClick: () => void, isIdle?: boolean) => TemplateResult;
