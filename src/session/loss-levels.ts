import { gradient, loss, type Samples, type Teacher } from '../engine/unchecked.js';

/** The losses below which a run has left behind what simpler functions can do; 0 where these are perfect. */
export interface LossLevels {
  /** Of the best constant: the loss of a dead student at rest. */
  readonly dead: number;
  /** Of the best line. */
  readonly line: number;
}

/** What rounding leaves of a perfect fit, as a share of the variance. */
const NOISE = 1e-12;

/**
 * With E[x] = 0 the best line goes through the mean: what is left of the variance after it is Var t − E[xt]²/E[x²].
 * The gradients of students that are constant on the data are these moments.
 */
export function lossLevels(teacher: Teacher, samples: Samples): LossLevels {
  const mean = -gradient({ w: 0, b: 0, a: 0, c: 0 }, teacher, samples).c;
  const best = { w: 0, b: 1, a: 1, c: mean - 1 };
  const dead = loss(best, teacher, samples);
  // E[x²] of inputs with equal spaces from −√3 to √3.
  const square = samples === 'exact' ? 1 : (samples + 1) / (samples - 1);
  const line = dead - gradient(best, teacher, samples).w ** 2 / square / 2;
  return { dead, line: line > NOISE * dead ? line : 0 };
}
