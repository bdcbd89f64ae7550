import type { ReactiveController } from 'lit';
interface Host {
    readonly isConnected: boolean;
    addController(controller: ReactiveController): void;
}
/**
 * The clock: while it runs it asks for animation frames and turns the time between them into ticks of 1/60 s,
 * whatever the screen's rate. While it does not run, no frame is requested.
 */
export declare class PlaybackController implements ReactiveController {
    #private;
    /** @param tick is called with a whole number of steps ≥ 1; @param speed gives the steps per 1/60 s */
    constructor(host: Host, speed: () => number, tick: (steps: number) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    run(isWanted: boolean): void;
}
export {};
