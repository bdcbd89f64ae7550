import { type TemplateResult } from 'lit';
import type { Rectangle } from '../../../views/marks/place-note.js';
import type { Sight } from '../../../views/marks/registry.js';
/** The control that begins and ends the tour. */
export declare const tourButtonTemplate: (isOpen: boolean, toggle: () => void) => TemplateResult;
interface Tour {
    /** Undefined until its panel is in view. */
    readonly sight: Sight | undefined;
    /** Where its panel is in what contains the plots, CSS pixels. */
    readonly panel: Rectangle | undefined;
    readonly index: number;
    readonly count: number;
    readonly go: (index: number) => void;
    readonly end: () => void;
    readonly onKey: (event: KeyboardEvent) => void;
}
/** The dimmed plots with a hole at the mark, and the note that tells of it. */
export declare const tourTemplate: ({ sight, panel, index, count, go, end, onKey }: Tour) => TemplateResult;
export {};
