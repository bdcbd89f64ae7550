import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Scene } from '../../../views/marks/mark.js';
import { type Rectangle } from '../../../views/marks/place-note.js';
import type { PlotsController } from './plots-controller.js';
import type { PreviewController } from './preview-controller.js';
interface Host extends ReactiveControllerHost, HTMLElement {
}
interface Options {
    /** What the panels show; asked only while something is pointed at. */
    readonly scene: () => Scene;
    /** Updated after this controller, so that both speak of the same place. */
    readonly preview: () => PreviewController;
}
/**
 * Explains what is under the pointer. A mark is explained by its name and words; where there is none, in a space, it is
 * told what would become of a student there. Over a handle the handle's own note is shown and this one is not.
 *
 * A mouse explains by hovering, and a click in a space puts the student there. A finger has to scroll the page as
 * anywhere: a tap explains and offers the button that puts the student there, until something else is touched; resting
 * for half a second previews, lifting the finger then puts the student there, and sliding away does neither. Where that
 * scrolls, the browser cancels the pointer. With the keyboard the tour explains: see TourController.
 */
export declare class MarksController implements ReactiveController {
    #private;
    constructor(host: Host, plots: PlotsController, options: Options);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /** The note; it is placed in what contains the plots. */
    template(): TemplateResult;
}
/** Where the student is to be seen, in pixels of what contains the plots: no note may cover it. */
export declare const studentsIn: (frame: HTMLElement) => Rectangle[];
export {};
