import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../../session/store.js';
interface Host extends ReactiveControllerHost {
    readonly shadowRoot: ShadowRoot | null;
}
/** Keeps the slider under the loss plot at the present step, in each frame of learning too. */
export declare class TimelineController implements ReactiveController {
    #private;
    constructor(host: Host, store: Store);
    hostUpdated(): void;
    /** Called in each frame of learning, without a rendering. */
    follow(): void;
}
export {};
