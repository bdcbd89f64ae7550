import { type TemplateResult } from 'lit';
import type { Session } from '../session/session.js';
interface Actions {
    /** By hand, so it pauses learning. */
    readonly goTo: (step: number) => void;
    readonly commit: () => void;
}
/** The loss of the runs, and the timeline of the present one under it. */
export declare function lossFigureTemplate({ state, history, loss }: Session, { goTo, commit }: Actions): TemplateResult;
export {};
