import { type Direction } from '../../engine/index.js';
import type { Edit, State } from '../../session/state.js';
import { type Anchor } from '../core/anchor.js';
import { type Point, type Scale } from '../core/scale.js';
import { type BoxId } from '../spaces/space.js';
export type Scales = Readonly<Record<BoxId, Scale>>;
export type Neuron = 'teacher' | 'student';
/** Where a handle is: an anchor in one of the boxes. */
export interface HandleAnchor extends Anchor {
    readonly box: BoxId;
}
/** One thing that can be dragged: where it is, what it says, and which edit a drag or a key makes. All pure. */
export interface Handle {
    readonly id: string;
    readonly neuron: Neuron;
    readonly kind: 'kink' | 'arm' | 'point';
    /** The plot that it lives in; 'km' are the two k-m boxes together, between which it can be carried. */
    readonly plot: 'io' | 'wa' | 'wb' | 'km';
    readonly label: string;
    /**
     * Undefined while there is nothing to hold: an arm that is outside the data. An arm is held wherever the pointer
     * (pixels of the plot) that drags it is.
     */
    readonly anchor: (state: State, scales: Scales, pointer?: Point) => HandleAnchor | undefined;
    readonly values: (state: State) => readonly Value[];
    /** To a data point of one of its boxes. */
    readonly drag: (state: State, x: number, y: number, box: BoxId) => Edit;
    /** By a key: right and up are positive. */
    readonly nudge: (state: State, dx: number, dy: number) => Edit;
    /** To the right (1) or to the left (−1), where it has a direction. */
    readonly turn?: (state: State, s: Direction) => Edit;
}
export interface Value {
    readonly symbol: string;
    readonly value: number;
    readonly limit: number;
}
/** In the order of the tab key, and from back to front. */
export declare const handles: readonly Handle[];
/** "k 0.35, c −0.12"; a direction is seen. */
export declare const readout: (values: readonly Value[]) => string;
/** "k 0.35, c minus 0.12, s right" */
export declare const readAloud: (values: readonly Value[]) => string;
