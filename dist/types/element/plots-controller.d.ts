import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scales } from '../views/handles.js';
import type { State } from '../session/state.js';
import type { BoxId } from '../views/phase-space.js';
import { SpacePlot, type Plot, type Size } from './plot.js';
type Host = ReactiveControllerHost & HTMLElement;
/** Keeps the plots at the size and pixel ratio that they have on the screen. */
export declare class PlotsController implements ReactiveController {
    #private;
    plots: readonly Plot[];
    /** The phase spaces. */
    spaces: readonly SpacePlot[];
    /** The size of the text, pixels. */
    em: number;
    constructor(host: Host);
    /** Undefined before the first layout, and while nothing has a size. */
    scales: Scales | undefined;
    of(box: BoxId): Plot;
    /** Shows a state: at once, or while learning runs in one space after the other, as long as only the student changes. */
    follow(state: State, isLearning: boolean): void;
    hostConnected(): void;
    /** The plots may have been sized anew since the last update. */
    hostUpdate(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
export declare function observeSize(observer: ResizeObserver, element: Element): void;
export declare function sizeOf({ contentRect: { width, height }, devicePixelContentBoxSize }: ResizeObserverEntry): Size;
export {};
