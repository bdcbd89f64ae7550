import type { State } from '../session/state.js';
import { type Neuron, type Scales } from './handles.js';
import { type LabelSpot } from './line-label.js';
export type NameSpots = Readonly<Record<Neuron, LabelSpot | undefined>> & {
    readonly fit?: LabelSpot | undefined;
};
/** Where the names of the two lines go, and of the fit that is shown; `previous` keeps them steady while things move. */
export declare function placeNames(state: State, scales: Scales, em: number, previous?: NameSpots): NameSpots;
