import { type TemplateResult } from 'lit';
import type { Store } from '../../../session/store.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
interface Host extends ReactiveControllerHost {
    readonly shadowRoot: ShadowRoot | null;
}
/** The labels beside the lines of the input-output view. */
export declare class LineLabelsController implements ReactiveController {
    #private;
    constructor(host: Host, store: Store, plots: PlotsController);
    template(): TemplateResult[];
    hostUpdated(): void;
    /** Moves the labels to where the present state has their lines. Called in each frame of learning too. */
    follow(): void;
}
export {};
