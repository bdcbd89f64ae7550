import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Edit, State } from '../session/state.js';
import { type Handle } from '../views/handles.js';
import type { PlotsController } from './plots-controller.js';
interface Host extends ReactiveControllerHost {
    readonly shadowRoot: ShadowRoot | null;
}
interface Options {
    readonly state: () => State;
    readonly isPlaying: () => boolean;
    /** Makes a change by hand. */
    readonly edit: (edit: Edit) => void;
    /** The change is done. */
    readonly commit: () => void;
}
/** Everything that is dragged: by mouse, pen and touch, and by keys. */
export declare class HandlesController implements ReactiveController {
    #private;
    constructor(host: Host, plots: PlotsController, options: Options);
    /** A student in somebody's hand does not learn. */
    get isHoldingStudent(): boolean;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /** The handles of a plot. */
    template(plot: Handle['plot']): TemplateResult[];
}
export {};
