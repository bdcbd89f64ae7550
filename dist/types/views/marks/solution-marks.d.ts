import type { Mark } from './mark.js';
export declare const solutionMarks: readonly Mark[];
