import { type TemplateResult } from 'lit';
import type { Store } from '../../../session/store.js';
import { type Handle } from '../../../views/handles/handles.js';
import type { PanelId } from '../../../views/panels.js';
import type { PlotsController } from './plots-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
interface Host extends ReactiveControllerHost {
    readonly shadowRoot: ShadowRoot | null;
}
/** Everything that is dragged: by mouse, pen and touch, and by keys. */
export declare class HandlesController implements ReactiveController {
    #private;
    constructor(host: Host, store: Store, plots: PlotsController);
    /** A student in somebody's hand does not learn. */
    get isHoldingStudent(): boolean;
    hostConnected(): void;
    /** An element that is moved or removed lets go of what it holds. */
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /**
     * Moves the handles of these panels to where the present state has them. Called in each frame of learning, without a
     * rendering.
     */
    follow(panels: readonly PanelId[]): void;
    /** The handles of a plot. */
    template(plot: Handle['plot']): TemplateResult[];
}
export {};
