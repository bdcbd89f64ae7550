import type { BestFits } from './best-fits.js';
import { type Student, type Teacher } from './neuron.js';
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
export declare function conePassage({ w, b, a, c }: Student, teacher: Teacher, fits: BestFits): ConePassage | undefined;
/** Whether the kink is lost: in double precision it has no way back, neither by a flow nor by descent. */
export declare const isLost: ({ leastGap }: ConePassage) => boolean;
