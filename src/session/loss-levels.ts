import { bestFits, gradient, loss, R, type Samples, type Teacher } from '../engine/index.js';

/** The losses below which a run has left behind what simpler functions can do; 0 where these are perfect. */
export interface LossLevels {
  /** Of the best constant: the loss of a dead student at rest. */
  readonly dead: number;
  /** Of the best line. */
  readonly line: number;
}

export function lossLevels(teacher: Teacher, samples: Samples): LossLevels {
  if (samples !== 'exact') return sampledLevels(teacher, samples);
  const { constantLoss, linearLoss } = bestFits(teacher);
  return { dead: constantLoss, line: linearLoss };
}

/** A student that is x·slope + height on all of the data. */
const lineOf = (slope: number, height: number): { w: number; b: number; a: number; c: number } => {
  const b = 1 + 2 * R * Math.abs(slope);
  return { w: slope, b, a: 1, c: height - b };
};

/** What rounding leaves of a perfect fit, as a share of the variance. */
const NOISE = 1e-20;

/** The gradient of lines that are easy to know gives the moments that make the best one. Equally spaced: E[x] = 0. */
function sampledLevels(teacher: Teacher, samples: number): LossLevels {
  const flat = gradient(lineOf(0, 0), teacher, samples);
  const square = gradient(lineOf(1, 0), teacher, samples).w - flat.w;
  const dead = loss(lineOf(0, -flat.c), teacher, samples);
  const line = loss(lineOf(-flat.w / square, -flat.c), teacher, samples);
  return { dead, line: line > NOISE * dead ? line : 0 };
}
