import type { Slice } from './space.js';
/** The slice that varies w (x) and one more weight (y), and keeps the others. */
export declare const weightsSlice: (y: "a" | "b") => Slice;
