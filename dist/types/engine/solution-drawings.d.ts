import type { BestFits } from './best-fits.js';
import type { Teacher } from './neuron.js';
import type { Slice } from './slice.js';
import type { SolutionKind } from './kinds.js';
/** A set in the plane of a slice, x to the right and y up. */
export type Drawing = 
/** Nothing of it lies in this slice. */
{
    readonly type: 'none';
} | {
    readonly type: 'point';
    readonly x: number;
    readonly y: number;
}
/** From (x, y) on, in the direction (dx, dy). */
 | {
    readonly type: 'ray';
    readonly x: number;
    readonly y: number;
    readonly dx: number;
    readonly dy: number;
}
/** The line y = const. */
 | {
    readonly type: 'line';
    readonly y: number;
}
/** x·y = product with x of the given sign, or both branches if it is 0; with product 0 the two axes. */
 | {
    readonly type: 'hyperbola';
    readonly product: number;
    readonly sign: 1 | 0 | -1;
}
/** From the origin all between the rays (−1, slope) and (1, slope): above them if slope > 0, else below them. */
 | {
    readonly type: 'cone';
    readonly slope: number;
}
/** All points whose x is at least (sign 1) or at most (sign −1) this one. */
 | {
    readonly type: 'half-plane';
    readonly x: number;
    readonly sign: 1 | -1;
} | {
    readonly type: 'plane';
};
/** A set of solutions projected onto each slice. */
export declare function drawingsOf(kind: SolutionKind, teacher: Teacher, fits: BestFits): Record<Slice, Drawing>;
