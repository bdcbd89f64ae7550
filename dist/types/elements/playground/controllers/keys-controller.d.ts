import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** What keys do where nothing in the figure needs them for itself. */
export interface KeyActions {
    readonly togglePlay: () => void;
    readonly undo: () => void;
    readonly redo: () => void;
}
/**
 * The keys of the whole figure: the space key plays, Ctrl or ⌘ with Z takes back. Keys that the figure or one of its
 * controls has used, and all typing in its fields, are not heard outside, where a slide deck or a documentation site has
 * shortcuts of its own. All other keys are the page's.
 */
export declare class KeysController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, actions: KeyActions);
    /** Called again when the element has been moved: listeners that are there already are not added twice. */
    hostConnected(): void;
}
