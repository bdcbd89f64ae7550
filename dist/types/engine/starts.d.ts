import type { Student } from './neuron.js';
import { type OutcomeMapOptions } from './outcome-map.js';
import { type Slice } from './slice.js';
/** The most starts at once: with their ends they take a third of a gigabyte. */
export declare const MAX_STARTS = 10000000;
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
export declare function startsOf(starts: Starts): ChosenStarts;
/** Columns and rows. @throws unless each is 1 … MAX_SIDE, and their product at most MAX_STARTS. */
export declare function sidesOf(count: GridOfStarts['count']): readonly [columns: number, rows: number];
