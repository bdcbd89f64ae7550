import type { State } from '../../session/state.js';
import { type Point, type Scale } from '../core/scale.js';
import type { Slice } from '../spaces/space.js';
import type { Layer } from './layer.js';
/** Where the flow goes in a slice: short streamlets with a head, fainter where it is slow, and dots where it rests. */
export declare const fieldLayer: Layer;
/** A streamlet through the middle of a cell, in pixels. */
export interface Streamlet {
    /** From its tail to its head: five points, fewer where the flow ends. */
    readonly points: readonly Point[];
    readonly opacity: number;
}
export interface Field {
    readonly streamlets: readonly Streamlet[];
    /** Where nothing moves. */
    readonly still: readonly Point[];
}
/** The flow in the whole box, in rows like bricks. */
export declare function fieldIn(scale: Scale, slice: Slice, state: State): Field;
