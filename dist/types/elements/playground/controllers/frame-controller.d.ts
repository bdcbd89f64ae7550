import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** What is done in a frame; the answer says whether it wants to be called in the next frame too. */
export type FrameTask = (now: number) => boolean;
/**
 * The one place where animation frames are asked for. In each frame the tasks are called in their order: the clock, the
 * maps, and last the painting of what they have changed. While no task wants another frame, none is requested.
 */
export declare class FrameController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element, tasks: readonly FrameTask[]);
    /** Whether a frame is coming. */
    get isDue(): boolean;
    /** Asks for a frame, if none is coming; an element that is not on a page gets none. */
    request(): void;
    hostDisconnected(): void;
}
