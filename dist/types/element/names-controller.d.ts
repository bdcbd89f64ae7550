import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { State } from '../session/state.js';
import type { PlotsController } from './plots-controller.js';
interface Host extends ReactiveControllerHost {
    readonly shadowRoot: ShadowRoot | null;
}
/** The names beside the lines of the input-output view. */
export declare class NamesController implements ReactiveController {
    #private;
    constructor(host: Host, plots: PlotsController, state: () => State);
    template(): TemplateResult[];
    hostUpdated(): void;
}
export {};
