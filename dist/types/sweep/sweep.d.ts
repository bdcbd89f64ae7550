import { type Counts } from '../engine/counts.js';
import type { Batch } from '../engine/descent-batch.js';
import type { Samples } from '../engine/inputs.js';
import type { Teacher } from '../engine/neuron.js';
import { type Starts } from '../engine/starts.js';
/** The most threads: more than processors have at present. */
export declare const MAX_THREADS = 256;
export interface SweepOptions {
    readonly starts: Starts;
    readonly teacher: Teacher;
    /** Descent with this rate, any finite number; gradient flow unless told. */
    readonly learningRate?: number;
    /** What descent learns from, 'exact' unless told; only together with a rate. */
    readonly samples?: Samples;
    /** The budget of a start, a whole number, 0 … 1e9; a million unless told; only together with a rate. */
    readonly steps?: number;
    /** A whole number, 1 … 256; as many as the processor runs at once unless told. The ends do not depend on it. */
    readonly threads?: number;
    /** Called now and then, at last with all starts done. What it throws ends the sweep. */
    readonly onProgress?: (done: number, total: number) => void;
    /** Ends the sweep early: it then rejects with the reason of the signal. */
    readonly signal?: AbortSignal;
}
export interface Sweep {
    /** The end of each start, an index in OUTCOME_KINDS. */
    readonly ends: Uint8Array;
    /** How many starts have each end. */
    readonly counts: Counts;
    /** All of them together. */
    readonly total: number;
    /** The counts as a sentence: "141 reach the teacher · 146 end linear · 113 die". */
    readonly words: string;
    /** How many starts there are and how they were chosen, in words. */
    readonly law: string;
    /** The starts themselves: number i of each list belongs to end i. */
    readonly starts: Batch;
}
/**
 * Where each of many starts ends, computed on all processors: each exactly as outcomeOf tells it, whatever the number
 * of threads. For Node alone; programs that are bundled leave this module outside of the bundle.
 * @throws TypeError or RangeError (as a rejection) that names the option if one is not valid.
 */
export declare function sweep(options: SweepOptions): Promise<Sweep>;
