import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Store } from '../../../session/store.js';
/**
 * A reader who asks the system for less motion starts learning by hand. What the author's `playing` or a script has
 * started is paused: before the first picture, and when the wish is expressed while the page is open. What the reader has
 * started goes on.
 */
export declare class MotionController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, store: Store);
    hostConnected(): void;
    hostDisconnected(): void;
}
