import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from '../session/state.js';
import type { PlotsController } from './plots-controller.js';
interface Options {
    readonly state: () => State;
    /** Whether anybody can see it. */
    readonly isVisible: () => boolean;
    readonly isLearning: () => boolean;
    /** Paints what has changed. */
    readonly paint: () => void;
}
/**
 * Keeps the outcome maps up to date, a little in each frame and in turn; while all are done, while the layer is
 * off and while the element is off the screen, no frame is requested.
 */
export declare class OutcomesController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element, plots: PlotsController, options: Options);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
export {};
