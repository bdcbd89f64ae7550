/** Where many starts end, on all processors: for Node alone. */
export { sweep, type Sweep, type SweepOptions } from './sweep.js';
export type { Counts } from '../engine/counts.js';
export type { DiskOfStarts, GaussianOfStarts, GridOfStarts, ListsOfStarts, Starts } from '../engine/starts.js';
