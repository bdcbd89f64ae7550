import type { Certificate } from './certificates.js';
import type { Student } from './neuron.js';
/** The kinds of stationary points (see solutions). */
export type SolutionKind = 'teacher' | 'linear' | 'dead' | 'saddle' | 'origin';
/**
 * Where learning ends: at the 'teacher'; at the best 'linear' fit; 'dead' (no input activates the student); on the
 * 'saddle' (only a start exactly on it); 'undecided' within the budget. Descent has three more ends: an 'interpolant'
 * passes through all samples without being the teacher; 'unsettled' stays bounded and never settles; 'diverged'.
 */
export type OutcomeKind = 'undecided' | 'teacher' | 'linear' | 'dead' | 'saddle' | 'interpolant' | 'unsettled' | 'diverged';
export interface Outcome {
    readonly kind: OutcomeKind;
    /** The certificate that proves it (its words are in CERTIFICATES); undefined where something else decided. */
    readonly certificate: Certificate | undefined;
    /** Whether what decided holds at the start itself, and not only at a student that learning comes to later. */
    readonly holdsAtStart: boolean;
    /** What decided it, in plain words for people. */
    readonly reason: string;
    /** Of 'unsettled': after how many steps the orbit returns to the last bits, 1 … 64; undefined if it does not. */
    readonly period?: number | undefined;
    /** The student at the moment of the decision: from there on the end is certain. */
    readonly student: Student;
    /** Its loss, on the inputs that it learns from. */
    readonly loss: number;
    /** Evaluations of loss and gradient that were made until the decision; of descent, its steps and those of its flow. */
    readonly evaluations: number;
}
