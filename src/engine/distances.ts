import type { BestFits } from './best-fits.js';
import { R } from './inputs.js';
import type { Student, Teacher } from './neuron.js';
import type { SolutionKind } from './kinds.js';

/** How far a student is from all solutions of a kind: Euclidean, in (w, b, a, c). */
export function distanceTo(kind: SolutionKind, student: Student, teacher: Teacher, fits: BestFits): number {
  const { w, b, a, c } = student;
  const offset = c - fits.mean;
  switch (kind) {
    case 'teacher':
      return toTeacher(student, teacher);
    case 'linear':
      return fits.form === 'constant' ? toFlat(student, fits.mean) : toLinear(student, fits);
    case 'dead':
      return Math.hypot(toDeadCone(w, b), offset);
    case 'saddle':
      return Math.hypot(w, a, Math.min(b, 0), offset);
    case 'origin':
      return Math.hypot(w, b, a, offset);
  }
}

/** Along the hyperbola a·w = m·s the other numbers follow from w. */
function toTeacher({ w, b, a, c }: Student, { m, k, c: height, s }: Teacher): number {
  return Math.sqrt(
    leastOverSizes((size) => {
      const at = s * size;
      return (at - w) ** 2 + (-k * at - b) ** 2 + ((m * s) / at - a) ** 2 + (height - c) ** 2;
    }),
  );
}

/** With w given, a is u0/w, and the best b is where the derivative of a quadratic vanishes, or on the edge. */
function toLinear({ w, b, a, c }: Student, { slope, mean }: BestFits): number {
  const square = (at: number): number => {
    const output = slope / at;
    const bias = Math.max(Math.abs(at) * R, (b + output * (mean - c)) / (1 + output * output));
    return (at - w) ** 2 + (bias - b) ** 2 + (output - a) ** 2 + (mean - output * bias - c) ** 2;
  };
  return Math.sqrt(
    Math.min(
      leastOverSizes(square),
      leastOverSizes((size) => square(-size)),
    ),
  );
}

/** a = 0 and c = t̄; or w = 0 ≤ b and a·b + c = t̄, where with b given the best a follows as above. */
function toFlat({ w, b, a, c }: Student, mean: number): number {
  const square = (bias: number): number => {
    const output = (a + bias * (mean - c)) / (1 + bias * bias);
    return w * w + (bias - b) ** 2 + (output - a) ** 2 + (mean - output * bias - c) ** 2;
  };
  return Math.min(Math.hypot(a, mean - c), Math.sqrt(leastOverSizes(square)));
}

function toDeadCone(w: number, b: number): number {
  const reach = Math.abs(w) * R;
  if (b <= -reach) return 0;
  // The nearest point is on the edge b = −|w|·R, or the apex.
  return Math.abs(w) > R * b ? (b + reach) / 2 : Math.hypot(w, b);
}

/** e−30 … e30 holds every size from 1e−13 to 1e13, beyond what anybody can set. */
const EXPONENTS = 30;
const SPACING = 1 / 32;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The least value of a function of a positive size: on a grid of sizes every valley is found and refined. The squared
 * distances above have at most a few, wide on a logarithmic scale. Now and then two are almost one (a solution on the
 * edge of its set, another inside): with a spacing of 1/4 the deeper of such a pair was missed once in 10 000 students,
 * with 1/16 never in 600 000.
 */
function leastOverSizes(f: (size: number) => number): number {
  let least = Infinity;
  let before = Infinity;
  let here = Infinity;
  for (let exponent = -EXPONENTS; exponent <= EXPONENTS; exponent += SPACING) {
    const next = f(Math.exp(exponent));
    if (here <= before && here <= next) least = Math.min(least, bottom(f, exponent - 2 * SPACING, exponent));
    before = here;
    here = next;
  }
  return Math.min(least, here);
}

/** The least value in one valley, by golden section search (Kiefer 1953). */
function bottom(f: (size: number) => number, low: number, high: number): number {
  for (let step = 0; step < 40; step++) {
    const x = high - GOLDEN * (high - low);
    const y = low + GOLDEN * (high - low);
    if (f(Math.exp(x)) < f(Math.exp(y))) high = y;
    else low = x;
  }
  return f(Math.exp((low + high) / 2));
}
