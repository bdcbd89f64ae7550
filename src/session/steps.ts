import { descentEnd, flowEnd, type End, type Samples, type Student, type Teacher } from '../engine/unchecked.js';
import type { State } from './state.js';

/** The rule by which steps are made: how long they are, greater than 0, and which inputs they learn from. */
export interface Steps {
  readonly learningRate: number;
  readonly samples: Samples;
}

/**
 * The steps that play makes. Undefined at a rate of 0 and in reverse, which do not lead downhill: of those states it is
 * told where small steps would lead.
 */
export const stepsOf = ({ learningRate, samples }: Pick<State, 'learningRate' | 'samples'>): Steps | undefined =>
  learningRate > 0 ? { learningRate, samples } : undefined;

/** As many steps are made ahead at most, a few milliseconds; an outcome map makes as many from a pixel. */
const AHEAD = 50_000;

/** Where steps lead from a student or, without any, the limit of small ones. */
export const endOf = (student: Student, teacher: Teacher, steps: Steps | undefined): End =>
  steps ? descentEnd(student, teacher, steps.learningRate, steps.samples, AHEAD) : flowEnd(student, teacher);

/** Below this part of 2/λ a reader sees no difference between steps and the flow that have the same end. */
const SMALL = 0.25;

/**
 * Whether steps at a point are, as far as can be seen, like small ones on endless inputs, if they have the same end.
 * @param lambda λ there
 */
export const areSmall = ({ learningRate, samples }: Steps, lambda: number): boolean =>
  samples === 'exact' && learningRate * lambda < SMALL * 2;
