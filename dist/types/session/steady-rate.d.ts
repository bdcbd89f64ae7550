import { type Samples, type Student, type Teacher } from '../engine/index.js';
/**
 * The largest round rate below one that diverged, with which descent from a start makes its trial without diverging and
 * ends no higher; undefined if there is none down to 1e−4. It is found by trying, so the advice is true.
 */
export declare function steadyRate(start: Student, teacher: Teacher, samples: Samples, diverged: number): number | undefined;
