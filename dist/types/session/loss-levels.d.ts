import { type Samples, type Teacher } from '../engine/index.js';
/** The losses below which a run has left behind what simpler functions can do; 0 where these are perfect. */
export interface LossLevels {
    /** Of the best constant: the loss of a dead student at rest. */
    readonly dead: number;
    /** Of the best line. */
    readonly line: number;
}
/**
 * With E[x] = 0 the best line goes through the mean: what is left of the variance after it is Var t − E[xt]²/E[x²].
 * The gradients of students that are constant on the data are these moments.
 */
export declare function lossLevels(teacher: Teacher, samples: Samples): LossLevels;
