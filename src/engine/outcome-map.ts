import { bestFits } from './best-fits.js';
import { requireFields, requireInterval, requireSlice, requireStudent, requireTeacher, requireWhole } from './check.js';
import { refineGrid } from './grid-refinement.js';
import type { Student, Teacher } from './neuron.js';
import type { OutcomeKind } from './kinds.js';
import { followFlow, kindOf } from './flow-outcome.js';
import { begin, newIntegration } from './rosenbrock.js';
import { studentAt, type Slice } from './slice.js';

/** What the numbers in OutcomeMap.kinds mean. */
export const OUTCOME_KINDS: readonly OutcomeKind[] = Object.freeze([
  'undecided',
  'teacher',
  'linear',
  'dead',
  'saddle',
  'interpolant',
  'unsettled',
  'diverged',
] as const);

export interface OutcomeMapOptions {
  /** Varies two numbers of `student` and keeps the others. */
  readonly slice: Slice;
  readonly student: Student;
  readonly teacher: Teacher;
  /** Whole numbers of pixels, 1 … 8192. */
  readonly width: number;
  readonly height: number;
  /** The part of the slice: x from the left to the right, y from the bottom to the top; [−3, 3] unless told. */
  readonly limits?: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
}

/** While it is being refined this object is filled in place. */
export interface OutcomeMap {
  readonly width: number;
  readonly height: number;
  /** The outcome from the middle of each pixel, an index in OUTCOME_KINDS. Row 0 is the top one (largest y). */
  readonly kinds: Uint8Array;
  /** The side of the blocks of pixels that are told apart so far; 1 when the map is complete. */
  readonly block: number;
  /** Starts whose outcome was computed; the other pixels lie among equal ones. */
  readonly integrated: number;
  /** Evaluations of loss and gradient for them. */
  readonly evaluations: number;
}

/**
 * The outcome of gradient flow (exact inputs, as outcomeOf) from every pixel of a slice, at once.
 * @throws RangeError that names the argument if one is not valid, or if a slice of k and m is asked for through a
 * student without r (w = 0 or a = 0).
 */
export function outcomeMap(options: OutcomeMapOptions): OutcomeMap {
  const steps = refineOutcomeMap(options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same in small steps, coarse to fine: at each one the same map is yielded, a picture in blocks of `block`
 * pixels that fills from the top at first. Go on as long as there is time, and at any later moment.
 * Only starts near borders between outcomes are integrated (see refineGrid).
 * @throws RangeError as outcomeMap, at once and not at the first step.
 */
export function refineOutcomeMap(options: OutcomeMapOptions): Generator<OutcomeMap, OutcomeMap> {
  requireFields('options', options, ['slice', 'student', 'teacher', 'width', 'height', 'limits', 'label']);
  requireStudent(options.student);
  requireTeacher(options.teacher);
  requireSlice(options.slice, options.student);
  requireWhole('width', options.width, 1, 8192);
  requireWhole('height', options.height, 1, 8192);
  if (options.limits !== undefined) requireFields('limits', options.limits, ['x', 'y']);
  const { x, y } = options.limits ?? { x: [-3, 3], y: [-3, 3] };
  requireInterval('limits.x', x);
  requireInterval('limits.y', y);
  return refine(options, x, y);
}

function* refine(
  { slice, student, teacher, width, height }: OutcomeMapOptions,
  [left, right]: readonly [number, number],
  [bottom, top]: readonly [number, number],
): Generator<OutcomeMap, OutcomeMap> {
  const fits = bestFits(teacher);
  const run = newIntegration();
  let evaluations = 0;
  const sample = (column: number, row: number): number => {
    const x = left + ((column + 0.5) / width) * (right - left);
    const y = top - ((row + 0.5) / height) * (top - bottom);
    const { w, b, a, c } = studentAt(slice, student, x, y);
    begin(run, w, b, a, c, teacher);
    const decision = followFlow(run, teacher, fits);
    evaluations += run.evaluations;
    return OUTCOME_KINDS.indexOf(kindOf(decision)) + 256 * run.evaluations;
  };
  const grids = refineGrid(width, height, sample);
  let grid = grids.next();
  const map = { width, height, kinds: grid.value.kinds, block: 0, integrated: 0, evaluations: 0 };
  while (true) {
    map.block = grid.value.block;
    map.integrated = grid.value.sampled;
    map.evaluations = evaluations;
    if (grid.done) return map;
    yield map;
    grid = grids.next();
  }
}
