import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Whether any part of the element is on the screen; asks the host to update when that changes. Until the browser has
 * told, the element counts as not seen, so that learning begins when somebody can watch it.
 */
export declare class VisibilityController implements ReactiveController {
    #private;
    isVisible: boolean;
    constructor(host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
}
