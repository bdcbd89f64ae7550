import type { Mark } from './mark.js';
export declare const lossMarks: readonly Mark[];
