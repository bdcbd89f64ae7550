import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { State } from '../session/state.js';
import type { PlotsController } from './plots-controller.js';
type Host = ReactiveControllerHost & HTMLElement;
/** Says what the solution under the mouse is, while solutions are drawn; otherwise it listens to nothing. */
export declare class SolutionNotesController implements ReactiveController {
    #private;
    constructor(host: Host, plots: PlotsController, state: () => State);
    /** Its place is beside the plots, in what they are placed in. */
    template(): TemplateResult;
    hostUpdated(): void;
    get note(): HTMLElement;
}
export {};
