import { type TemplateResult } from 'lit';
import type { Store } from '../../../session/store.js';
interface Actions {
    /** By hand, so it pauses learning. */
    readonly goTo: (step: number) => void;
    readonly commit: () => void;
}
/** What there is to read of a store. */
export type Reading = Pick<Store, 'state' | 'loss'>;
/** How far learning has come, in a caption. Voices are not told of every change. */
export declare const countsTemplate: ({ state: { step }, loss }: Reading) => TemplateResult;
/** The loss of the runs, and the timeline of the present one under it. */
export declare function lossFigureTemplate(store: Store, { goTo, commit }: Actions): TemplateResult;
export {};
