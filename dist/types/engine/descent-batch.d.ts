import { type DescentOptions } from './descent.js';
import type { Teacher } from './neuron.js';
/** Many students: number i of each array belongs to student i. */
export interface Batch {
    readonly w: Float64Array;
    readonly b: Float64Array;
    readonly a: Float64Array;
    readonly c: Float64Array;
}
/**
 * Makes the steps of descent with all students of a batch, in place, and allocates nothing for them: each ends where
 * `descend` would end, to the last bit. A student whose next step would diverge stays where it is.
 * @returns how many students could make all their steps.
 * @throws TypeError or RangeError that names the argument if one is not valid; the batch is then as it was.
 */
export declare function descendBatch(batch: Batch, teacher: Teacher, options: DescentOptions): number;
