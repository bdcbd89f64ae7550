import type { State } from '../../session/state.js';
import type { Slice } from './space.js';
/** What gradient flow does to a student at a point of a slice: its loss, and the speeds of the two coordinates. */
export interface SlicePoint {
    loss: number;
    dx: number;
    dy: number;
}
/** What the slice through the learner keeps, as finely as can be seen: nobody sees a slice move by half a pixel. */
export declare function seenOfSlice(slice: Slice, { learner }: State): readonly number[];
/**
 * The loss and the flow (exact inputs) at any point of the slice through the learner: the student there moves by
 * −∇L, of which its two coordinates show a part. The speeds are NaN where the slice has no kink (m = 0).
 */
export declare function flowIn(slice: Slice, { learner, teacher }: State): (x: number, y: number, out: SlicePoint) => void;
