/**
 * Where descent ends, by nothing but its own steps: no certificate, no integrator. The truth that outcomes at a rate are
 * checked against.
 */
import {
  bestFits,
  descend,
  gradient,
  loss,
  R,
  type Samples,
  type Student,
  type Teacher,
} from '../../src/engine/index.js';

export type PlainEnd = 'teacher' | 'linear' | 'dead' | 'interpolant' | 'diverged' | 'unsettled';

const weights = ({ w, b, a, c }: Student): Student => ({ w, b, a, c });

/** Undefined if after `budget` steps it still is on its way, or at rest at none of these. */
export function plainEnd(
  start: Student,
  teacher: Teacher,
  learningRate: number,
  samples: Samples,
  budget: number,
): PlainEnd | undefined {
  const { constantLoss } = bestFits(teacher);
  const size = Math.sqrt(constantLoss);
  const go = (from: Student, steps: number): ReturnType<typeof descend> =>
    descend(weights(from), teacher, { learningRate, samples, steps });
  let here: Student = start;
  for (let steps = 0; steps < budget;) {
    const stride = steps < 2000 ? 100 : 1000;
    const next = go(here, stride);
    if (next.diverged) return 'diverged';
    here = next;
    steps += stride;
    const { w, b, a } = here;
    const reach = Math.abs(w) * R;
    if (w === 0 ? b <= 0 : b < -reach) return learningRate <= 2 ? 'dead' : 'diverged';
    const value = loss(weights(here), teacher, samples);
    // The last digits of what is left go up and down.
    const isNoLarger = (next: number): boolean => next <= Math.max(value, 1e-24 * constantLoss);
    if (value < 1e-18 * constantLoss && isNoLarger(loss(weights(go(here, 1)), teacher, samples))) {
      return loss(weights(here), teacher) < 1e-8 * constantLoss ? 'teacher' : 'interpolant';
    }
    const slope = gradient(weights(here), teacher, samples);
    const steepness = Math.hypot(slope.w, slope.b, slope.a, slope.c);
    if (b > reach * (1 - 1e-7) && steepness < 1e-8 * size && Math.abs(w) + Math.abs(a) > 0.01) return 'linear';
    const isFading = b + reach < 1e-8 * reach && Math.abs(slope.c) < 1e-7 * size;
    if (isFading && a * w * teacher.m * teacher.s < 0) return 'dead';
    if (steepness === 0) return undefined;
  }
  // What goes up and down for a thousand steps more, widely, never settles.
  let lifts = 0;
  let before = Infinity;
  let [least, most] = [Infinity, 0];
  for (let i = 0; i < 1000; i++) {
    here = go(here, 1);
    const value = loss(weights(here), teacher, samples);
    if (value > before) lifts++;
    before = value;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return lifts > 50 && most > 1.0001 * least ? 'unsettled' : undefined;
}
