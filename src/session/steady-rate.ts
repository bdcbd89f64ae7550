import { descend, loss, type Samples, type Student, type Teacher } from '../engine/index.js';

/** Long enough for a rate that is too large to show itself. */
const TRIAL = 1000;
const SMALLEST = 1e-4;

/**
 * The largest round rate (1, 2 or 5 times a power of ten) below a rate that diverged, with which descent from the
 * same start makes its trial without diverging and ends lower; undefined if there is none down to 1e−4.
 * It is found by trying, so the advice is true.
 */
export function steadyRate(start: Student, teacher: Teacher, samples: Samples, diverged: number): number | undefined {
  const before = loss(start, teacher, samples);
  for (let exponent = 0; exponent >= -4; exponent--) {
    for (const digit of [5, 2, 1]) {
      const learningRate = Number(`${digit}e${exponent}`);
      if (learningRate >= diverged || learningRate < SMALLEST) continue;
      const end = descend(start, teacher, { learningRate, steps: TRIAL, samples });
      if (!end.diverged && loss(end, teacher, samples) <= before) return learningRate;
    }
  }
  return undefined;
}
