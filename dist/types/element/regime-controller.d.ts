import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { State } from '../session/state.js';
import { type Words } from '../views/words.js';
/** The line on what learning is doing: when it is read anew, what of it a voice says, and when its kind changes. */
export declare class RegimeController implements ReactiveController {
    #private;
    /** @param changed is called after an update in which the kind of regime has changed */
    constructor(host: ReactiveControllerHost, changed: () => void);
    /** The words for a state, read once for each. */
    of(state: State): Words;
    /** The line and, unseen, what a voice says: only a new kind of regime, not each new number. */
    template(state: State, isPlaying: boolean): TemplateResult;
    hostUpdated(): void;
}
