import { type Student } from '../engine/index.js';
/** The spaces of weights show w, b and a from −1.5 to 1.5. */
export declare const MAX_WEIGHT = 1.5;
/** The spaces of shapes show slopes m from −2.5 to 2.5; kinks are shown in the range of the data, −√3 … √3. */
export declare const MAX_SLOPE = 2.5;
/**
 * Whether a student is outside of what the figure shows, and farther out than another one. The kink is left aside: it
 * leaves the data and returns, also where learning converges.
 */
export declare const isFartherOut: (student: Student, than: Student) => boolean;
