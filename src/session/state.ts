import type { Samples, Teacher } from '../engine/index.js';
import type { Learner } from './learner.js';
import type { ControlsChoice, LayerName, ViewName } from './parameters.js';

export interface Settings {
  readonly preset: string;
  /** −1 … 1; negative climbs. */
  readonly learningRate: number;
  /** Descent steps per 1/60 s. */
  readonly speed: number;
  readonly samples: Samples;
  readonly layers: readonly LayerName[];
  readonly views: readonly ViewName[];
  readonly controls: ControlsChoice;
}

/** Everything that a picture of the playground shows, except the path and the runs so far. Never changed, only replaced. */
export interface State extends Settings {
  readonly teacher: Teacher;
  readonly learner: Learner;
  /** Descent steps since the student was put where it started. */
  readonly step: number;
  /** Set when the next step would go to infinity: nothing moves until something else is changed. */
  readonly divergence?: Divergence | undefined;
}

export interface Divergence {
  /** A rate that is known not to diverge after a reset of the student, if there is one. */
  readonly tryRate: number | undefined;
}

/** A change of what learns or of what is learned. */
export interface Edit {
  readonly teacher?: Teacher;
  readonly learner?: Learner;
}
