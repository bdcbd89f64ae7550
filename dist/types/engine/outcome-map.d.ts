import type { Samples } from './inputs.js';
import type { Student, Teacher } from './neuron.js';
import type { OutcomeKind } from './kinds.js';
import { type Slice } from './slice.js';
/** What the numbers in OutcomeMap.kinds mean. */
export declare const OUTCOME_KINDS: readonly OutcomeKind[];
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
    readonly limits?: {
        readonly x: readonly [number, number];
        readonly y: readonly [number, number];
    };
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
export declare function outcomeMap(options: OutcomeMapOptions): OutcomeMap;
/**
 * The same in small steps, coarse to fine: at each one the same map is yielded, a picture in blocks of `block`
 * pixels that fills from the top at first. Go on as long as there is time, and at any later moment.
 * Only starts near borders between outcomes are followed (see refineGrid).
 * @throws RangeError as outcomeMap, at once and not at the first step.
 */
export declare function refineOutcomeMap(options: OutcomeMapOptions): Generator<OutcomeMap, OutcomeMap>;
/** The part of a slice that is meant where none is told. */
export declare const LIMITS: NonNullable<OutcomeMapOptions['limits']>;
/** The same as refineOutcomeMap, unchecked. */
export declare function refineMap(options: OutcomeMapOptions): Generator<OutcomeMap, OutcomeMap>;
