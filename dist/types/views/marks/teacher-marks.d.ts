import type { Mark } from './mark.js';
export declare const teacherMarks: readonly Mark[];
