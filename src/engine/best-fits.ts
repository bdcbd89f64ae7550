import { R } from './inputs.js';
import type { Teacher } from './neuron.js';

/** What simpler functions can do: the best constant and the best linear fit to the teacher, for exact inputs. */
export interface BestFits {
  /** The teacher on the data: 'bent' (its kink is inside), 'linear', or 'constant'. */
  readonly form: 'bent' | 'linear' | 'constant';
  /** The best constant, t̄ = E[t]. */
  readonly mean: number;
  /** The slope u0 = E[x·t] of the best linear fit ℓ(x) = t̄ + u0·x. It has the sign of m·s. */
  readonly slope: number;
  /** The loss ½·Var t of the best constant: that of a dead student. */
  readonly constantLoss: number;
  /** The loss ½·(Var t − u0²) of the best linear fit. */
  readonly linearLoss: number;
}

/**
 * With u the share of the data on which the teacher is active, and R² = 3:
 * E[relu] = R·u², E[x·relu] = s·u²·(3 − 2u), Var relu = u³·(4 − 3u), and what a line leaves is 4u³(1 − u)³.
 * In this form nothing cancels when the kink comes close to an end of the data (u → 0 or 1).
 *
 * A teacher so close to constant or linear that the loss underflows to 0 counts as such.
 */
export function bestFits(teacher: Teacher): BestFits {
  const { m, k, c, s } = teacher;
  const share = (R - s * k) / (2 * R);
  const u = share < 0 ? 0 : share > 1 ? 1 : share;
  const constantLoss = 0.5 * m * m * u ** 3 * (4 - 3 * u);
  const linearLoss = 2 * m * m * (u * (1 - u)) ** 3;
  const form = constantLoss === 0 ? 'constant' : linearLoss === 0 ? 'linear' : 'bent';
  return {
    form,
    mean: u < 1 ? c + m * R * u * u : c - m * s * k,
    slope: form === 'constant' ? 0 : m * s * u * u * (3 - 2 * u),
    constantLoss,
    linearLoss,
  };
}
