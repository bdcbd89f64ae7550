import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Whether any part of the element is on the screen; asks the host to update when that changes. */
export declare class VisibilityController implements ReactiveController {
    #private;
    isVisible: boolean;
    constructor(host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
}
