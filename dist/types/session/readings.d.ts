import type { Action } from './actions.js';
import * as table from './parameters.js';
import type { State } from './state.js';
/** The numbers of a state that can be read and changed one by one, by the names that authors give them. */
export declare const numbers: ReadonlyMap<string, table.NumberParameter>;
/** The present number; NaN or infinite where there is none, as k of a flat student. */
export declare function numberOf(state: State, parameter: table.NumberParameter): number;
/** The action that gives a number another, valid value; or the reason why that has no meaning now. */
export declare function setNumber(state: State, parameter: table.NumberParameter, value: number): Action | string;
