import type { PhaseLayer } from './phase-layer.js';
import type { PhaseSpace } from './phase-space.js';
import { type Scale } from './scale.js';
import type { State } from '../session/state.js';
/** Where the flow goes in a slice: short streamlets with a head, fainter where it is slow. */
export declare const fieldLayer: PhaseLayer;
interface Arrow {
    readonly points: readonly (readonly [x: number, y: number])[];
    readonly shade: number;
}
/** Streamlets over the whole box; one point alone, of shade −1, where nothing moves. */
export declare function fieldArrows(scale: Scale, space: PhaseSpace, { learner, teacher }: State): Arrow[];
export {};
