import { type Samples, type Student, type Teacher } from '../engine/index.js';
/** The least rate that is tried; it is also the least one of the slider. */
export declare const MIN_TRIED_RATE = 0.0001;
/**
 * The largest round rate below one that diverged, with which descent from a start makes its trial without diverging and
 * ends no higher; undefined if there is none down to 1e−4. It is found by trying, so the advice is true.
 */
export declare function steadyRate(start: Student, teacher: Teacher, samples: Samples, diverged: number): number | undefined;
