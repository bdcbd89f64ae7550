import { availableParallelism } from 'node:os';
import {
  MAX_STEPS,
  quote,
  requireFields,
  requireFinite,
  requireSamples,
  requireTeacher,
  requireWhole,
} from '../engine/check.js';
import { countsInWords, countsOf, type Counts } from '../engine/counts.js';
import type { Batch } from '../engine/descent-batch.js';
import type { Samples } from '../engine/inputs.js';
import type { Teacher } from '../engine/neuron.js';
import type { DescentOutcomeOptions } from '../engine/outcome.js';
import { startsOf, type ChosenStarts, type Starts } from '../engine/starts.js';
import { isThread, runOnThreads, STARTS_AT_ONCE } from './threads.js';

/** The most threads: more than processors have at present. */
export const MAX_THREADS = 256;

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
export async function sweep(options: SweepOptions): Promise<Sweep> {
  if (isThread) throw new Error('relu-playground/sweep must be left out of a bundle: its threads would run all of it');
  requireFields('options', options, [
    'starts',
    'teacher',
    'learningRate',
    'samples',
    'steps',
    'threads',
    'onProgress',
    'signal',
  ]);
  const { teacher, threads = availableParallelism(), onProgress, signal } = options;
  requireTeacher(teacher);
  const rule = ruleOf(options);
  requireWhole('threads', threads, 1, MAX_THREADS);
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw new TypeError(`onProgress must be a function, not ${quote(onProgress)}`);
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new TypeError(`signal must be an AbortSignal, not ${quote(signal)}`);
  }
  const chosen = startsOf(options.starts);
  signal?.throwIfAborted();
  const total = chosen.count;
  const task = {
    starts: sharedBatch(chosen),
    ends: new Uint8Array(new SharedArrayBuffer(total)),
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    teacher,
    options: rule,
  };
  await runOnThreads(task, {
    threads: Math.min(threads, Math.ceil(total / STARTS_AT_ONCE)),
    onProgress: (done) => onProgress?.(done, total),
    signal,
  });
  const ends = task.ends.slice();
  const counts = countsOf(ends);
  return { ends, counts, total, words: countsInWords(counts), law: chosen.law, starts: task.starts };
}

/** What outcomeOf is asked with. @throws unless it is valid. */
function ruleOf({ learningRate, samples, steps }: SweepOptions): DescentOutcomeOptions | undefined {
  if (learningRate !== undefined) requireFinite('learningRate', learningRate);
  if (samples !== undefined) requireSamples(samples);
  if (steps !== undefined) requireWhole('steps', steps, 0, MAX_STEPS);
  if (learningRate === undefined) {
    const needless = samples !== undefined ? 'samples' : steps !== undefined ? 'steps' : undefined;
    if (needless) throw new TypeError(`learningRate must be given with ${needless}, not undefined`);
    return undefined;
  }
  return { learningRate, ...(samples !== undefined && { samples }), ...(steps !== undefined && { steps }) };
}

/** The starts in memory that threads can share. */
function sharedBatch({ count, students }: ChosenStarts): Batch {
  const list = (): Float64Array => new Float64Array(new SharedArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT));
  const batch = { w: list(), b: list(), a: list(), c: list() };
  let i = 0;
  for (const { w, b, a, c } of students) {
    batch.w[i] = w;
    batch.b[i] = b;
    batch.a[i] = a;
    batch.c[i] = c;
    i++;
  }
  return batch;
}
