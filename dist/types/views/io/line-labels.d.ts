import type { State } from '../../session/state.js';
import { type Neuron, type Scales } from '../handles/handles.js';
import { type LineLabel } from './line-label.js';
export type LineLabels = Readonly<Record<Neuron, LineLabel | undefined>> & {
    readonly fit?: LineLabel | undefined;
};
/** Where the labels of the two lines go, and of the fit that is shown; `previous` keeps them steady while things move. */
export declare function placeLineLabels(state: State, scales: Scales, em: number, previous?: LineLabels): LineLabels;
