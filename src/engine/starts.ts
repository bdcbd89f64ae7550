import {
  MAX_SIZE,
  quote,
  requireFields,
  requireInterval,
  requireNumbers,
  requireStudent,
  requireWhole,
  requireWithin,
} from './check.js';
import type { Student } from './neuron.js';
import { LIMITS, type OutcomeMapOptions } from './outcome-map.js';
import { MAX_SEED, normalNumbers, uniformNumbers } from './random.js';
import { requireSlice, studentAt, type Slice } from './slice.js';

/** The most starts at once: with their ends they take a third of a gigabyte. */
export const MAX_STARTS = 1e7;
/** The most columns and the most rows of a grid, as of a map. */
const MAX_SIDE = 8192;
/** The largest radius of a disk and the largest scale of a Gaussian: up to there the engine is safe everywhere. */
const MAX_SPREAD = 1e8;

/** A start in the middle of each cell of a slice: as outcomeMap has its pixels, row by row from the top left. */
export interface GridOfStarts {
  readonly law: 'grid';
  readonly slice: Slice;
  /** The slice goes through this student: see outcomeMap. */
  readonly student: Student;
  /** Columns and rows, '20x20' or [20, 20]: each 1 … 8192, and together no more than 1e7 starts. */
  readonly count: string | readonly [columns: number, rows: number];
  /** The part of the slice; [−3, 3] unless told. */
  readonly limits?: NonNullable<OutcomeMapOptions['limits']>;
}

/** Starts that are drawn uniformly from a disk in a slice. */
export interface DiskOfStarts {
  readonly law: 'disk';
  readonly slice: Slice;
  readonly student: Student;
  /** 1 … 1e7. */
  readonly count: number;
  /** 0 … 1e8. */
  readonly radius: number;
  /** The coordinates of its middle, [0, 0] unless told. */
  readonly center?: readonly [x: number, y: number];
  /** A whole number, 0 … 2³² − 1; 1 unless told. */
  readonly seed?: number;
}

/** Starts whose w, b, a and c are drawn independently, as networks are initialised. */
export interface GaussianOfStarts {
  readonly law: 'gaussian';
  /** 1 … 1e7. */
  readonly count: number;
  /** The standard deviation of each of the four numbers, 0 … 1e8; their mean is 0. */
  readonly scale: number;
  /** A whole number, 0 … 2³² − 1; 1 unless told. */
  readonly seed?: number;
}

/** Starts as four lists of one length: number i of each belongs to start i. */
export type ListsOfStarts = Readonly<Record<'w' | 'b' | 'a' | 'c', ArrayLike<number>>>;

/** Starts that are given, or the law by which they are chosen. */
export type Starts = readonly Student[] | ListsOfStarts | GridOfStarts | DiskOfStarts | GaussianOfStarts;

/** Starts that are known to be valid. */
export interface ChosenStarts {
  readonly count: number;
  /** By what law they were chosen, in words for people. */
  readonly law: string;
  /** They can be gone through once. */
  readonly students: Iterable<Student>;
}

/**
 * The starts that are meant.
 * @throws TypeError or RangeError that names the field if one is not valid.
 */
export function startsOf(starts: Starts): ChosenStarts {
  if (Array.isArray(starts)) return givenStarts(starts as readonly Student[]);
  if (typeof starts !== 'object' || starts === null) {
    throw new TypeError(
      `starts must be a list of students, lists of their w, b, a, c, or a law (${LAWS}), not ${quote(starts)}`,
    );
  }
  if (!('law' in starts)) return startsInLists(starts as ListsOfStarts);
  if (starts.law === 'grid') return grid(starts);
  if (starts.law === 'disk') return disk(starts);
  if (starts.law === 'gaussian') return gaussian(starts);
  const { law } = starts as { law: unknown };
  throw new RangeError(`starts.law must be one of ${LAWS}, not ${quote(law)}`);
}

const LAWS = 'grid, disk, gaussian';

function givenStarts(students: readonly Student[]): ChosenStarts {
  const count = students.length;
  requireWhole('the number of starts', count, 1, MAX_STARTS);
  for (let i = 0; i < count; i++) requireStudent(students[i]!, `starts[${i}]`);
  return { count, law: `${count} given starts`, students };
}

function startsInLists(lists: ListsOfStarts): ChosenStarts {
  requireFields('starts', lists, ['w', 'b', 'a', 'c']);
  const count = lists.w?.length;
  for (const key of ['w', 'b', 'a', 'c'] as const) {
    requireNumbers(`starts.${key}`, lists[key], MAX_SIZE);
    if (lists[key].length !== count) {
      throw new RangeError(`starts.${key} must have ${count} numbers like starts.w, not ${lists[key].length}`);
    }
  }
  requireWhole('the number of starts', count, 1, MAX_STARTS);
  return { count, law: `${count} given starts`, students: studentsIn(lists) };
}

function* studentsIn({ w, b, a, c }: ListsOfStarts): Generator<Student> {
  for (let i = 0; i < w.length; i++) yield { w: w[i]!, b: b[i]!, a: a[i]!, c: c[i]! };
}

function grid(starts: GridOfStarts): ChosenStarts {
  requireFields('starts', starts, ['law', 'slice', 'student', 'count', 'limits']);
  const { slice, student, limits = LIMITS } = starts;
  requirePlane(slice, student);
  const [columns, rows] = sidesOf(starts.count);
  requireFields('starts.limits', limits, ['x', 'y']);
  requireInterval('starts.limits.x', limits.x);
  requireInterval('starts.limits.y', limits.y);
  const [x, y] = [limits.x, limits.y].map(([low, high]) => `${said(low)} … ${said(high)}`);
  return {
    count: columns * rows,
    law: `${columns} × ${rows} starts in the slice ${slice}, x ${x}, y ${y}`,
    students: gridOf(slice, student, columns, rows, limits),
  };
}

/** Columns and rows. @throws unless each is 1 … MAX_SIDE, and their product at most MAX_STARTS. */
export function sidesOf(count: GridOfStarts['count']): readonly [columns: number, rows: number] {
  const sides = typeof count === 'string' ? /^(\d+)x(\d+)$/.exec(count)?.slice(1).map(Number) : count;
  if (!Array.isArray(sides) || sides.length !== 2) {
    throw new TypeError(`starts.count must be columns and rows, '20x20' or [20, 20], not ${quote(count)}`);
  }
  const [columns, rows] = sides as [number, number];
  requireWhole('starts.count, columns,', columns, 1, MAX_SIDE);
  requireWhole('starts.count, rows,', rows, 1, MAX_SIDE);
  requireWithin('starts.count, columns × rows,', columns * rows, 1, MAX_STARTS);
  return [columns, rows];
}

function* gridOf(
  slice: Slice,
  student: Student,
  columns: number,
  rows: number,
  limits: NonNullable<GridOfStarts['limits']>,
): Generator<Student> {
  const [left, right] = limits.x;
  const [bottom, top] = limits.y;
  for (let row = 0; row < rows; row++) {
    const y = top - ((row + 0.5) / rows) * (top - bottom);
    for (let column = 0; column < columns; column++) {
      yield studentAt(slice, student, left + ((column + 0.5) / columns) * (right - left), y);
    }
  }
}

function disk(starts: DiskOfStarts): ChosenStarts {
  requireFields('starts', starts, ['law', 'slice', 'student', 'count', 'radius', 'center', 'seed']);
  const { slice, student, count, radius, center = [0, 0], seed = 1 } = starts;
  requirePlane(slice, student);
  requireWhole('starts.count', count, 1, MAX_STARTS);
  requireWithin('starts.radius', radius, 0, MAX_SPREAD);
  requireNumbers('starts.center', center, MAX_SIZE);
  if (center.length !== 2) throw new TypeError(`starts.center must be [x, y], not ${quote(center)}`);
  requireWhole('starts.seed', seed, 0, MAX_SEED);
  const [x, y] = center;
  return {
    count,
    law:
      `${count} starts in the slice ${slice}, uniform in the disk of radius ${said(radius)} around ` +
      `(${said(x)}, ${said(y)}), seed ${seed}`,
    students: diskOf(slice, student, count, radius, center, seed),
  };
}

function* diskOf(
  slice: Slice,
  student: Student,
  count: number,
  radius: number,
  [x, y]: readonly [number, number],
  seed: number,
): Generator<Student> {
  const uniform = uniformNumbers(seed);
  for (let i = 0; i < count; i++) {
    // The area within a distance grows as its square: the root makes equal areas equally likely.
    const distance = radius * Math.sqrt(uniform());
    const angle = 2 * Math.PI * uniform();
    yield studentAt(slice, student, x + distance * Math.cos(angle), y + distance * Math.sin(angle));
  }
}

function gaussian(starts: GaussianOfStarts): ChosenStarts {
  requireFields('starts', starts, ['law', 'count', 'scale', 'seed']);
  const { count, scale, seed = 1 } = starts;
  requireWhole('starts.count', count, 1, MAX_STARTS);
  requireWithin('starts.scale', scale, 0, MAX_SPREAD);
  requireWhole('starts.seed', seed, 0, MAX_SEED);
  return {
    count,
    law: `${count} starts, w, b, a and c Gaussian with a standard deviation of ${said(scale)}, seed ${seed}`,
    students: gaussianOf(count, scale, seed),
  };
}

function* gaussianOf(count: number, scale: number, seed: number): Generator<Student> {
  const normal = normalNumbers(seed);
  for (let i = 0; i < count; i++) {
    yield { w: scale * normal(), b: scale * normal(), a: scale * normal(), c: scale * normal() };
  }
}

function requirePlane(slice: Slice, student: Student): void {
  requireStudent(student, 'starts.student');
  requireSlice(slice, student);
}

/** A number in at most four digits, with a true minus. */
const said = (x: number): string => String(Number(x.toPrecision(4))).replaceAll('-', '−');
