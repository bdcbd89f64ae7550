import type { Student } from './neuron.js';

/** The kinds of stationary points (see solutions). */
export type SolutionKind = 'teacher' | 'linear' | 'dead' | 'saddle' | 'origin';

/**
 * Where learning ends: at the 'teacher'; at the best 'linear' fit; 'dead' (no input activates the student);
 * on the 'saddle' (only a start exactly on it); 'diverged' (only descent); or 'undecided' within the budget.
 */
export type OutcomeKind = 'undecided' | 'teacher' | 'linear' | 'dead' | 'saddle' | 'diverged';

export interface Outcome {
  readonly kind: OutcomeKind;
  /** What decided it, in plain words. */
  readonly reason: string;
  /** The student at the moment of the decision: from there on the end is certain. */
  readonly student: Student;
  /** Its loss. */
  readonly loss: number;
  /** Evaluations of loss and gradient until the decision. */
  readonly evaluations: number;
}
