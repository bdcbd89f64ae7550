import { type TemplateResult } from 'lit';
import type { State } from '../session/state.js';
import type { Handle } from '../views/handles.js';
type HandlesOf = (plot: Handle['plot']) => TemplateResult[];
/** The five boxes; a handle lives in its box, or in what holds the two boxes between which it can be carried. */
export declare const figuresTemplate: (state: State, loss: number, names: TemplateResult[], handlesOf: HandlesOf) => TemplateResult;
export {};
