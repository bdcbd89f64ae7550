import type { BestFits } from './best-fits.js';
import { R } from './inputs.js';
import { targetAt, type Student, type Teacher } from './neuron.js';

/** Closer to the dead end of the data than this part of the data's half width, the formulas below hold to 4 digits. */
const CLOSE = 1e-4;

/** The gap at which the kink of double precision has no room left; in parts of the data's half width. */
const ROUNDING = 1e-17;

/**
 * The kink beside the dead end of the data, moving out, where in the end it is drawn back in. There w, b and a rest
 * while c goes to its mean t̄, and both the gap g to the end and c have closed forms: with e = c − t(±R),
 *
 *   c(t) = t̄ + (c₀ − t̄)·exp(−t)      d ln g / dt = −(2/R)·|a/w|·e(t)·sign(e₀)
 *
 * The gap is least when e crosses 0. It can become less than any rounding error, so no integrator that works with w
 * and b can follow it.
 */
export interface ConePassage {
  /** The natural logarithm of the least gap, in parts of the data's half width. */
  readonly leastGap: number;
  /** The value of c when the gap has become what it is now; w, b and a are then what they are now. */
  readonly c: number;
}

/** The passage that begins at this student; undefined where there is none. */
export function conePassage({ w, b, a, c }: Student, teacher: Teacher, fits: BestFits): ConePassage | undefined {
  const gap = (b + Math.abs(w) * R) / (Math.abs(w) * R);
  // With a·w against the teacher's slope the end attracts: the certificates say where that leads.
  if (!(gap > 0 && gap < CLOSE && a * w * fits.slope > 0)) return undefined;
  const atEnd = targetAt(teacher, w < 0 ? -R : R);
  const settled = fits.mean - atEnd; // e in the end
  const excess = c - fits.mean;
  // e = settled + excess·exp(−t) is 0 at exp(t) = ratio: to be drawn in only later, that must lie ahead.
  const ratio = -excess / settled;
  // With weights of 1e−80 it can overflow.
  if (!(ratio > 1 && ratio < Infinity)) return undefined;
  const way = Math.abs(settled + excess + settled * Math.log(ratio)); // ∫ e dt until e is 0
  const leastGap = Math.log(gap) - (2 / R) * Math.abs(a / w) * way;
  // The gap is back where settled·t + excess·(1 − exp(−t)) = 0: Newton from above, where the function is convex.
  let time = ratio;
  for (let i = 0; i < 50; i++) {
    const fading = Math.exp(-time);
    const step = (settled * time + excess * (1 - fading)) / (settled + excess * fading);
    time -= step;
    if (Math.abs(step) <= 1e-12 * time) break;
  }
  const back = fits.mean + excess * Math.exp(-time);
  return Number.isFinite(leastGap) && Number.isFinite(back) ? { leastGap, c: back } : undefined;
}

/** Whether the kink is lost: in double precision it has no way back, neither by a flow nor by descent. */
export const isLost = ({ leastGap }: ConePassage): boolean => leastGap < Math.log(ROUNDING);
