import type { Mark } from './mark.js';
export declare const pathMarks: readonly Mark[];
/** What lies over a whole space. */
export declare const fieldMarks: readonly Mark[];
