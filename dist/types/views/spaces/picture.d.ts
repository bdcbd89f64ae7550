import type { Picture } from '../picture.js';
import type { Space } from './space.js';
/** Axes, ground layers, the teacher and, growing, the path of learning. */
export declare const groundOf: (space: Space) => Picture;
/** What each step of learning moves, and what would become of a student at the pointer. */
export declare const liveOf: (space: Space) => Picture;
