import type { Store } from '../../../session/store.js';
/**
 * Turns the time between animation frames into descent steps. The frame scheduler calls `tick` in each frame while
 * learning runs, and `stop` when it no longer does.
 */
export declare class Clock {
    #private;
    constructor(store: Store);
    /** Steps per tick at present, also where the speed is `auto`. */
    get pace(): number;
    /** @param now the time of the frame, milliseconds */
    tick(now: number): void;
    /** Learning rests: the time until it goes on does not count. */
    stop(): void;
}
