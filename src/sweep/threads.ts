/**
 * Follows starts to their ends on worker threads. A thread runs this same file: in the published package that is the
 * one file of the sweep, so that nothing else has to be found.
 */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Batch } from '../engine/descent-batch.js';
import type { Teacher } from '../engine/neuron.js';
import { outcomeOf, type DescentOutcomeOptions } from '../engine/outcome.js';
import { OUTCOME_KINDS } from '../engine/outcome-map.js';

/** What all threads work on. Its arrays are in memory that the threads share. */
export interface Task {
  readonly starts: Batch;
  /** The end of each start, an index in OUTCOME_KINDS: filled in by the threads. */
  readonly ends: Uint8Array;
  /** Its one number is the first start that no thread has taken yet. */
  readonly next: Int32Array;
  readonly teacher: Teacher;
  /** Gradient flow without these. */
  readonly options: DescentOutcomeOptions | undefined;
}

/**
 * So many starts are taken by a thread at once. One can take a million steps, 30 ms: fewer would cost more messages,
 * more would let the threads end at different times.
 */
export const STARTS_AT_ONCE = 32;

/** The name under which a thread finds its task: a thread of another program may import this file too. */
const TASK = 'relu-playground/sweep';

const task = (workerData as Readonly<Record<string, Task>> | null)?.[TASK];

/** Whether this is one of the threads. */
export const isThread = task !== undefined;

if (task) work(task);

function work({ starts: { w, b, a, c }, ends, next, teacher, options }: Task): void {
  const count = ends.length;
  for (;;) {
    const from = Atomics.add(next, 0, STARTS_AT_ONCE);
    if (from >= count) return;
    const to = Math.min(from + STARTS_AT_ONCE, count);
    for (let i = from; i < to; i++) {
      const { kind } = outcomeOf({ w: w[i]!, b: b[i]!, a: a[i]!, c: c[i]! }, teacher, options);
      ends[i] = OUTCOME_KINDS.indexOf(kind);
    }
    parentPort!.postMessage(to - from);
  }
}

interface Supervision {
  readonly threads: number;
  /** Called with the number of starts that are done, now and then; what it throws ends the work. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Resolves when all ends of the task are filled in. Otherwise it rejects, with the reason of the signal or with the
 * error of the first thread that fails. No thread is left in either case.
 */
export async function runOnThreads(task: Task, { threads, onProgress, signal }: Supervision): Promise<void> {
  const workers: Worker[] = [];
  let abort = (): void => {};
  try {
    await new Promise<void>((resolve, reject) => {
      let done = 0;
      let running = threads;
      const progress = (more: number): void => {
        done += more;
        try {
          onProgress(done);
        } catch (error) {
          reject(error);
        }
      };
      const end = (code: number): void => {
        if (--running > 0) return;
        if (done === task.ends.length) resolve();
        else reject(new Error(`a thread has ended early, with code ${code}`));
      };
      abort = () => reject(signal!.reason);
      signal?.addEventListener('abort', abort);
      for (let i = 0; i < threads; i++) {
        // No options of the program: with --input-type, as of `node --input-type=module -e`, no thread can begin.
        const worker = new Worker(new URL(import.meta.url), { workerData: { [TASK]: task }, execArgv: [] });
        workers.push(worker.on('message', progress).on('error', reject).on('exit', end));
      }
    });
  } finally {
    signal?.removeEventListener('abort', abort);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
