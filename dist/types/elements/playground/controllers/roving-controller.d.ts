import type { ReactiveController, ReactiveControllerHost } from 'lit';
interface Host extends ReactiveControllerHost {
    readonly shadowRoot: ShadowRoot | null;
}
/**
 * Makes each group marked with `data-roving` one stop of the tab key, with arrow keys inside, as the ARIA patterns for
 * toolbars and tabs have it. The words with their reason and the names of the layers are one group. An item keeps the keys that it needs for itself: a slider left and right, a menu up and
 * down; the other two arrow keys lead on from there. Home and End lead to the ends of the group.
 */
export declare class RovingController implements ReactiveController {
    #private;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Items come and go: in each group one of those that are there is the stop. */
    hostUpdated(): void;
}
export {};
