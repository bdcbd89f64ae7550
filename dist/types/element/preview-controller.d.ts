import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Edit, State } from '../session/state.js';
import type { BoxId } from '../views/phase-space.js';
import type { PlotsController } from './plots-controller.js';
interface Host extends ReactiveControllerHost, HTMLElement {
}
interface Options {
    readonly state: () => State;
    /** Makes a change by hand. */
    readonly edit: (edit: Edit) => void;
    /** The change is done. */
    readonly commit: () => void;
}
/**
 * What would become of a student at the point under the pointer, and putting it there.
 *
 * The mouse previews by hovering, and a click sets. A finger has to scroll the page as anywhere, so a tap does
 * nothing: resting for half a second previews, lifting the finger then sets, and sliding away does neither; where
 * that scrolls, the browser cancels the pointer, and the preview goes too. With the keyboard the handles are moved,
 * and the layer `fate` shows what this does.
 */
export declare class PreviewController implements ReactiveController {
    #private;
    constructor(host: Host, plots: PlotsController, options: Options);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /** The note at the pointer, in its box. */
    template(box: BoxId): TemplateResult | typeof nothing;
}
export {};
