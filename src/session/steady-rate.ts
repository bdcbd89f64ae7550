import { descend, loss, type Samples, type Student, type Teacher } from '../engine/unchecked.js';

/** Steps of a trial: enough for a rate that is too large to show itself. */
const TRIAL = 1000;

/** The least rate that is tried; it is also the least one of the slider. */
export const MIN_TRIED_RATE = 1e-4;

/** The round rates that one would try, from the largest. */
const RATES = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005, 0.0002, MIN_TRIED_RATE];

/**
 * The largest round rate below one that diverged, with which descent from a start makes its trial without diverging and
 * ends no higher; undefined if there is none down to 1e−4. It is found by trying, so the advice is true.
 */
export function steadyRate(start: Student, teacher: Teacher, samples: Samples, diverged: number): number | undefined {
  const before = loss(start, teacher, samples);
  return RATES.find((learningRate) => {
    if (learningRate >= diverged) return false;
    const end = descend(start, teacher, { learningRate, steps: TRIAL, samples });
    return !end.diverged && loss(end, teacher, samples) <= before;
  });
}
