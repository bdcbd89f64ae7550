import { type TemplateResult } from 'lit';
import type { State } from '../../../session/state.js';
import { type Words } from '../../../views/text/status.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The line on what learning is doing: what of it a voice says, and when its kind changes. */
export declare class StatusController implements ReactiveController {
    #private;
    /** @param changed is called after an update in which the kind of regime has changed */
    constructor(host: ReactiveControllerHost, changed: () => void);
    /** Has a voice say something at the next update, and then the line. */
    say(news: string): void;
    /** The words for a state, read once for each. */
    of(state: State): Words;
    /** The line and, unseen, what a voice says: only a new kind of regime, not each new number. */
    template(state: State): TemplateResult;
    hostUpdated(): void;
}
