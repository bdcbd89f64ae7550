import { type BestFits } from './best-fits.js';
import type { SolutionKind } from './kinds.js';
import { type Shape, type Student, type Teacher } from './neuron.js';
import { type Drawing } from './solution-drawings.js';
import type { Slice } from './slice.js';
/** All stationary points of one kind: a set of students, with one of them that stands for it. */
export interface Solution {
    readonly kind: SolutionKind;
    /** What sort of stationary points they are, in plain words. */
    readonly type: string;
    /**
     * Whether they are minima: 'global'; 'inside', if no student nearby is lower except on the edge of the set (on parts
     * of its edge, those towards the teacher, some are, and so are some beside the dead with w = b = 0); or 'none'.
     */
    readonly minimum: 'global' | 'inside' | 'none';
    /** The condition on w, b, a and c, as a formula; m, k, s and c* are the teacher's. */
    readonly condition: string;
    /** The number of directions in which one can move within the set. */
    readonly dimension: number;
    /** One of them, away from the edges of the set and with |w| = |a| where that can be. */
    readonly student: Student;
    /** Its shape: k is NaN where w = 0 (see shapeOf). */
    readonly shape: Shape;
    /** The loss of all of them. */
    readonly loss: number;
    /** Of the Hessian at `student`, ascending; empty at the origin, where the loss is not twice differentiable. */
    readonly eigenvalues: readonly number[];
    /** The set projected onto each slice: where in the slice its students lie, whatever their other numbers are. */
    readonly drawings: Readonly<Record<Slice, Drawing>>;
}
/**
 * Every kind of stationary point that this teacher has, for exact inputs (the complete list; docs/engine.md).
 *
 * A teacher without a kink inside the data, |k| ≥ √3, is linear there: then 'linear' are its global minima. If it is
 * constant on the data (also m = 0) every flat student of the same height is a global minimum: 'linear' are the ones
 * with a·w = 0, and there is neither a saddle nor a separate origin.
 * @throws RangeError that names the field if one is not valid.
 */
export declare function solutions(teacher: Teacher): Solution[];
/** The same without formulas and without a student that stands for each: what a picture needs. */
export declare const solutionSets: (teacher: Teacher, fits: BestFits) => SolutionSet[];
export type SolutionSet = Pick<Solution, 'kind' | 'type' | 'loss' | 'drawings'>;
