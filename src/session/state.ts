import type { Teacher } from '../engine/unchecked.js';
import type { Learner } from './learner.js';
import type { Settings } from './parameters.js';
import type { Start } from './start.js';

/**
 * Everything that a picture of the playground shows, except the runs with their paths and losses. A state is never
 * changed: the store replaces it.
 */
export interface State extends Settings {
  readonly teacher: Teacher;
  readonly learner: Learner;
  /** What the resets return to. */
  readonly start: Start;
  /** Descent steps since the student was put where it started. */
  readonly step: number;
  /** Whether learning runs. */
  readonly playing: boolean;
  /** Why no further step can be made until something else is changed; undefined while steps can be made. */
  readonly halt?: Halt | undefined;
}

/** Why learning has stopped by itself. */
export type Halt =
  /** The next step would go to infinity. */
  | {
      readonly kind: 'diverged';
      /** A rate that is known not to diverge after a reset of the student, if there is one. */
      readonly tryRate: number | undefined;
    }
  /** Climbing has led out of what the figure shows. */
  | { readonly kind: 'edge' };

/** A change of what learns or of what is learned. */
export interface Edit {
  readonly teacher?: Teacher;
  readonly learner?: Learner;
}
