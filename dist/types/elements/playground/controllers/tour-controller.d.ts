import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { PanelId, Scene } from '../../../views/marks/mark.js';
import type { PlotsController } from './plots-controller.js';
interface Host extends ReactiveControllerHost {
    readonly shadowRoot: ShadowRoot | null;
}
interface Options {
    readonly scene: () => Scene;
    /** Brings a panel into view, where only some are shown at a time. */
    readonly showPanel: (panel: PanelId) => void;
    /** Nothing moves while the marks are told of. */
    readonly pause: () => void;
}
/**
 * "What am I looking at?": leads through the marks that are there now, one by one, and dims the rest. It is a dialog
 * that is not modal: it takes the focus, keeps it among its buttons, and gives it back to its button in the end.
 */
export declare class TourController implements ReactiveController {
    #private;
    constructor(host: Host, plots: PlotsController, options: Options);
    get isOpen(): boolean;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** The control that begins the tour; its place is in the row of the legend or in the toolbar. */
    buttonTemplate(): TemplateResult;
    /** The dialog over the plots; it is placed in what contains them. */
    template(): TemplateResult | undefined;
}
export {};
