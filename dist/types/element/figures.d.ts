import type { nothing } from 'lit';
import { type TemplateResult } from 'lit';
import type { State } from '../session/state.js';
import type { Handle } from '../views/handles.js';
import type { BoxId } from '../views/phase-space.js';
type HandlesOf = (plot: Handle['plot']) => TemplateResult[];
type NoteOf = (box: BoxId) => TemplateResult | typeof nothing;
/** The five boxes; a handle lives in its box, or in what holds the two boxes between which it can be carried. */
export declare const figuresTemplate: (state: State, loss: number, names: TemplateResult[], handlesOf: HandlesOf, noteOf: NoteOf) => TemplateResult;
/** Whether some of the boxes are missing: then they fill the width as they can. */
export declare const isPartial: ({ views }: State) => boolean;
export {};
