import { type Samples, type Teacher } from '../engine/index.js';
/** The losses below which a run has left behind what simpler functions can do; 0 where these are perfect. */
export interface LossLevels {
    /** Of the best constant: the loss of a dead student at rest. */
    readonly dead: number;
    /** Of the best line. */
    readonly line: number;
}
export declare function lossLevels(teacher: Teacher, samples: Samples): LossLevels;
