import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Figure } from './figures.js';
export interface FigureHost extends ReactiveControllerHost, HTMLElement {
    /** The id of a playground. */
    readonly for: string;
}
interface Options {
    /** Called with a playground that was found; what it returns is called when that one is let go. */
    readonly follow: (figure: Figure) => () => void;
    /** Why a playground with the right id is not followed, if it is not. */
    readonly refuse?: (figure: Figure) => string | undefined;
    /** Told of an id that no playground has, once the page is there. */
    readonly warn: (message: string) => void;
}
/**
 * Finds the playground that its host is for, whichever of them comes to the page first, and lets go of it when one of them
 * leaves or the host is for another one.
 */
export declare class FigureController implements ReactiveController {
    #private;
    /** The playground that was found. */
    figure: Figure | undefined;
    constructor(host: FigureHost, options: Options);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The host may be for another playground now. */
    hostUpdate(): void;
    hostUpdated(): void;
}
export {};
