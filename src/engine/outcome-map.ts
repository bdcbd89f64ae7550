import { bestFits } from './best-fits.js';
import {
  requireFields,
  requireFinite,
  requireInterval,
  requireSamples,
  requireStudent,
  requireTeacher,
  requireWhole,
} from './check.js';
import { refineGrid } from './grid-refinement.js';
import { kindOfDescent, searchDescent } from './descent-outcome.js';
import { descentSetting } from './descent-setting.js';
import type { Samples } from './inputs.js';
import type { Student, Teacher } from './neuron.js';
import type { OutcomeKind } from './kinds.js';
import { followFlow, kindOf } from './flow-outcome.js';
import { begin, newIntegration } from './rosenbrock.js';
import { requireSlice, studentAt, type Slice } from './slice.js';

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
  /** Descent with this rate, any finite number; gradient flow unless told. */
  readonly learningRate?: number;
  /** What descent learns from, 'exact' unless told; only together with a rate. */
  readonly samples?: Samples;
  /** Not used: so that a preset can be spread into the options. */
  readonly label?: string;
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
  /** Evaluations of loss and gradient for them; of descent, its steps and those of its flow. */
  readonly evaluations: number;
  /** Whether there is something for every pixel; before, it fills from the top. */
  readonly isWhole: boolean;
}

/**
 * The outcome of gradient flow (exact inputs) or, with a learning rate, of descent itself (as outcomeOf) from every
 * pixel of a slice, at once.
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
 * Only starts near borders between outcomes are followed (see refineGrid).
 * @throws RangeError as outcomeMap, at once and not at the first step.
 */
export function refineOutcomeMap(options: OutcomeMapOptions): Generator<OutcomeMap, OutcomeMap> {
  requireFields('options', options, [
    'slice',
    'student',
    'teacher',
    'width',
    'height',
    'limits',
    'learningRate',
    'samples',
    'label',
  ]);
  requireStudent(options.student);
  requireTeacher(options.teacher);
  requireSlice(options.slice, options.student);
  requireWhole('width', options.width, 1, 8192);
  requireWhole('height', options.height, 1, 8192);
  if (options.limits !== undefined) requireFields('limits', options.limits, ['x', 'y']);
  if (options.learningRate !== undefined) requireFinite('learningRate', options.learningRate);
  if (options.samples !== undefined) {
    requireSamples(options.samples);
    if (options.learningRate === undefined)
      throw new TypeError('learningRate must be given with samples, not undefined');
  }
  const { x, y } = options.limits ?? LIMITS;
  requireInterval('limits.x', x);
  requireInterval('limits.y', y);
  return refineMap(options);
}

/** The part of a slice that is meant where none is told. */
export const LIMITS: NonNullable<OutcomeMapOptions['limits']> = { x: [-3, 3], y: [-3, 3] };

/** The most steps of descent from one pixel. */
const MAX_STEPS_OF_PIXEL = 50_000;
/** Evaluations after which a map of descent is yielded: less than a millisecond. */
const STEPS_AT_ONCE = 10_000;
/** Borders of descent can be fractal: twice as many nodes a side as for the flow. */
const NODES_PER_SIDE = 64;

/** The same as refineOutcomeMap, unchecked. */
export function* refineMap(options: OutcomeMapOptions): Generator<OutcomeMap, OutcomeMap> {
  const { slice, student, width, height, limits = LIMITS, learningRate } = options;
  const [left, right] = limits.x;
  const [bottom, top] = limits.y;
  const finder = learningRate === undefined ? flowFinder(options) : descentFinder(options, learningRate);
  let evaluations = 0;
  let paused = 0;
  const sample = (column: number, row: number): number => {
    const x = left + ((column + 0.5) / width) * (right - left);
    const y = top - ((row + 0.5) / height) * (top - bottom);
    finder.find(studentAt(slice, student, x, y));
    evaluations += finder.evaluations;
    return OUTCOME_KINDS.indexOf(finder.kind) + 256 * finder.effort;
  };
  const isPauseDue = (): boolean => {
    if (evaluations < paused + STEPS_AT_ONCE) return false;
    paused = evaluations;
    return true;
  };
  const grids = refineGrid(
    width,
    height,
    sample,
    learningRate === undefined ? {} : { nodesPerSide: NODES_PER_SIDE, isPauseDue },
  );
  let grid = grids.next();
  const map = { width, height, kinds: grid.value.kinds, block: 0, integrated: 0, evaluations: 0, isWhole: false };
  while (true) {
    map.block = grid.value.block;
    map.integrated = grid.value.sampled;
    map.isWhole = grid.value.isWhole;
    map.evaluations = evaluations;
    if (grid.done) return map;
    yield map;
    grid = grids.next();
  }
}

/** Finds the outcome of one start after the other, in place. */
interface Finder {
  kind: OutcomeKind;
  evaluations: number;
  /** How long it took, on a scale on which neighbours with the same end differ by little; 0 … 65 535. */
  effort: number;
  find(student: Student): void;
}

function flowFinder({ teacher }: OutcomeMapOptions): Finder {
  const fits = bestFits(teacher);
  const run = newIntegration();
  return {
    kind: 'undecided',
    evaluations: 0,
    effort: 0,
    find({ w, b, a, c }) {
      begin(run, w, b, a, c, teacher);
      this.kind = kindOf(followFlow(run, teacher, fits));
      this.effort = this.evaluations = run.evaluations;
    },
  };
}

function descentFinder({ teacher, samples = 'exact' }: OutcomeMapOptions, learningRate: number): Finder {
  const setting = descentSetting(teacher, learningRate, samples);
  return {
    kind: 'undecided',
    evaluations: 0,
    effort: 0,
    find(student) {
      const search = searchDescent(student, setting, MAX_STEPS_OF_PIXEL);
      this.kind = kindOfDescent(search.decision, search, setting);
      this.evaluations = 1 + search.steps + search.ahead;
      // Steps are compared by their ratio: a jump of the effort is a factor of 1.7.
      this.effort = Math.round(8 * Math.log2(this.evaluations));
    },
  };
}
