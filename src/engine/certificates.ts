import type { BestFits } from './best-fits.js';
import { R } from './inputs.js';
import { targetAt, type Teacher } from './neuron.js';

/** The name of a condition that proves where gradient flow (exact inputs) ends, without following it there. */
export type Certificate =
  'inactive' | 'below-line' | 'wrong-sign' | 'below-constant' | 'active-everywhere' | 'driven-out' | 'near-constant';

/**
 * What each certificate proves, and what it says of the student, in words that a reader of the element's line sees too.
 * The conditions themselves are in certificateAt; docs/engine.md tells why they are proofs.
 */
export const CERTIFICATES: Readonly<
  Record<Certificate, { readonly kind: 'teacher' | 'linear' | 'dead'; readonly words: string }>
> = Object.freeze({
  inactive: { kind: 'dead', words: 'no input reaches it' },
  'below-line': { kind: 'teacher', words: 'its loss is below that of every other solution' },
  'wrong-sign': {
    kind: 'linear',
    words: 'its weight a has the wrong sign, and the loss would have to rise for a to cross 0',
  },
  'below-constant': { kind: 'linear', words: 'its loss is below that of the best constant' },
  'active-everywhere': { kind: 'linear', words: 'its kink has left the data for good' },
  'driven-out': { kind: 'dead', words: 'its kink is driven out of the data' },
  'near-constant': { kind: 'linear', words: 'it is near the constant teacher' },
});

export const isCertificate = (decision: string): decision is Certificate => decision in CERTIFICATES;

/**
 * The first certificate that holds at this point, if one does. Allocates nothing.
 * `loss` is the exact loss there; `fits` is bestFits(teacher).
 *
 * Under gradient flow the loss only falls, a can cross 0 only while the loss is at least that of the best
 * constant, and the student can come to rest only at a solution (see solutions).
 */
export function certificateAt(
  w: number,
  b: number,
  a: number,
  c: number,
  loss: number,
  teacher: Teacher,
  fits: BestFits,
): Certificate | undefined {
  const reach = Math.abs(w) * R;
  // Every gradient but that of c is 0, for ever. (The apex w = b = 0 counts: z = 0 activates nothing.)
  if (b <= -reach) return 'inactive';
  // Before the losses: at its limit, the edge of the dead cone, rounding can put the loss below the best constant.
  if (a * w * fits.slope < 0 && runsOut(w, b, a, c, teacher, fits)) return 'driven-out';
  // Only the teacher's own solutions lie below the best linear fit. A student that is a line, or has the wrong sign of
  // a, is there by rounding only.
  if (loss < fits.linearLoss && b < reach && a * teacher.m > 0) return 'below-line';
  if (loss < fits.constantLoss) {
    // The output weight keeps its sign; with this one only the linear sheets lie below the best constant.
    if (a * teacher.m < 0) return 'wrong-sign';
    if (fits.form === 'linear') return 'below-constant';
  }
  if (b > reach) return staysLinear(w, b, a, c, fits) ? 'active-everywhere' : undefined;
  return fits.form === 'constant' && staysFlat(w, b, loss) ? 'near-constant' : undefined;
}

/**
 * In the cone where all inputs are active the dynamics is that of a two-layer linear network. In a ball of
 * radius ρ around the point the squared gradient is at least 2μ·l, l the loss above the best linear fit; so the
 * path left is at most √(2l/μ) (Polyak and Łojasiewicz), and if that is less than ρ it never leaves the ball.
 * Steps of descent go less straight: where η·λ < 2 their path is at most 1/(1 − η·λ/2) times as long. `directness` is
 * that 1 − η·λ/2; the flow's is 1.
 */
export function staysLinear(w: number, b: number, a: number, c: number, fits: BestFits, directness = 1): boolean {
  const height = b - Math.abs(w) * R;
  const slopeError = a * w - fits.slope;
  const meanError = a * b + c - fits.mean;
  const excess = (slopeError * slopeError + meanError * meanError) / (directness * directness); // 2l
  const toEdge = height / 2; // the edge b = |w|·R has a unit normal (R, 1)/2
  // A ball may be too large for its bound on the gradient: half of |a| or of |w| are good radii as well.
  return (
    staysInBall(w, b, a, excess, toEdge) ||
    staysInBall(w, b, a, excess, Math.min(toEdge, Math.abs(a) / 2)) ||
    staysInBall(w, b, a, excess, Math.min(toEdge, Math.abs(w) / 2))
  );
}

function staysInBall(w: number, b: number, a: number, excess: number, radius: number): boolean {
  const leastA = Math.max(0, Math.abs(a) - radius);
  const leastW = Math.max(0, Math.abs(w) - radius);
  const most = Math.sqrt(w * w + b * b) + radius;
  return excess < (leastA * leastA + (leastW * leastW) / (1 + most * most)) * radius * radius;
}

/**
 * The student's sloped arm leans against the teacher's slope and its kink is in the outer half: where the arm is
 * active the residual has the sign of a, which drives the kink outwards, and c can't catch up.
 */
function runsOut(w: number, b: number, a: number, c: number, teacher: Teacher, fits: BestFits): boolean {
  const k = -b / w;
  const s = w < 0 ? -1 : 1;
  const sign = a < 0 ? -1 : 1;
  if (s * k < 0) return false;
  const inside = R - s * k;
  const atKink = targetAt(teacher, k);
  return (
    sign * (c - atKink) > 0 &&
    sign * (fits.mean - (a * Math.abs(w) * inside * inside) / (4 * R) - atKink) > 0 &&
    a * a * (1 + k * k) > w * w * inside * inside
  );
}

/**
 * Next to a constant teacher with the kink inside the data: the same argument as in staysLinear, with the
 * gradient by a and c alone. Its matrix [[E z², E z], [E z, 1]] has no eigenvalue below Var z / (1 + E z²), and
 * relu is 1-Lipschitz: over a path of length ρ the deviation √Var z falls by at most ρ. Half of it is a good ρ.
 */
function staysFlat(w: number, b: number, loss: number): boolean {
  const inside = R + b / Math.abs(w);
  const u = inside / (2 * R); // the share of active inputs
  const square = 4 * w * w * u ** 3; // E z²
  const radius = Math.abs(w) * Math.sqrt(u ** 3 * (4 - 3 * u)) * 0.5;
  const most = Math.sqrt(square) + radius;
  return 2 * loss < ((radius * radius) / (1 + most * most)) * radius * radius;
}
