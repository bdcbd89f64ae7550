import type { Mark } from './mark.js';
export declare const ioMarks: readonly Mark[];
