import {
  MAX_STEPS,
  requireFields,
  requireFinite,
  requireNumbers,
  requireSamples,
  requireStudent,
  requireTeacher,
  requireWhole,
} from './check.js';
import { descend } from './descent.js';
import type { Samples } from './inputs.js';
import { loss } from './loss.js';
import type { Student, Teacher } from './neuron.js';

export interface DescentPathOptions {
  /** Any finite number; negative climbs. */
  readonly learningRate: number;
  /** 'exact' unless told. */
  readonly samples?: Samples;
  /** The steps at which the student is wanted: whole numbers, 0 … 1e9, that increase. */
  readonly at: ArrayLike<number>;
}

/** A descent at chosen steps, in arrays of the same length, like those of `flow`. */
export interface DescentPath {
  readonly step: Float64Array;
  readonly w: Float64Array;
  readonly b: Float64Array;
  readonly a: Float64Array;
  readonly c: Float64Array;
  /** The loss on the samples. */
  readonly loss: Float64Array;
  /** Whether all the steps could be made. If not, the arrays end with the last one before descent diverges. */
  readonly complete: boolean;
}

/**
 * Full-batch gradient descent, at chosen steps.
 * @throws TypeError or RangeError that names the argument if one is not valid.
 */
export function descendPath(student: Student, teacher: Teacher, options: DescentPathOptions): DescentPath {
  requireStudent(student);
  requireTeacher(teacher);
  requireFields('options', options, ['learningRate', 'samples', 'at']);
  const { learningRate, samples = 'exact', at } = options;
  requireFinite('options.learningRate', learningRate);
  requireSamples(samples, 'options.samples');
  requireNumbers('options.at', at);
  for (let i = 0; i < at.length; i++) {
    requireWhole(`options.at[${i}]`, at[i], 0, MAX_STEPS);
    if (i > 0 && at[i]! <= at[i - 1]!) throw new RangeError(`options.at must increase, not ${at[i - 1]}, ${at[i]}`);
  }
  const path = Object.fromEntries(COLUMNS.map((name) => [name, new Float64Array(at.length)])) as Columns;
  let here: Student = student;
  let count = 0;
  let made = 0;
  for (; count < at.length; count++) {
    const next = descend(here, teacher, { learningRate, samples, steps: at[count]! - made });
    if (next.diverged) break;
    here = next;
    made = at[count]!;
    path.step[count] = made;
    path.w[count] = here.w;
    path.b[count] = here.b;
    path.a[count] = here.a;
    path.c[count] = here.c;
    path.loss[count] = loss(here, teacher, samples);
  }
  const complete = count === at.length;
  for (const name of COLUMNS) path[name] = path[name].subarray(0, count);
  return { ...path, complete };
}

const COLUMNS = ['step', 'w', 'b', 'a', 'c', 'loss'] as const;
type Columns = Record<(typeof COLUMNS)[number], Float64Array>;
