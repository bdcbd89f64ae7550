import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../session/session.js';
import type { Theme } from '../views/theme.js';
interface Host extends ReactiveControllerHost {
    readonly shadowRoot: ShadowRoot | null;
}
/** The loss figure, while there is one: its size, its canvases, and where the scrubber's thumb can go. */
export declare class LossController implements ReactiveController {
    #private;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Which panels are shown may have changed. */
    hostUpdated(): void;
    /** Paints what has changed. */
    update(session: Session, theme: Theme): void;
}
export {};
