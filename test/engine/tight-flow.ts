/**
 * Gradient flow by an explicit method, tightly and to its rest, with nothing of the engine but the gradient:
 * Dormand and Prince's pair of order 5(4). The truth that certificates and outcomes are checked against.
 */
import { newEvaluation } from '../../src/engine/evaluation.js';
import { evaluateExact } from '../../src/engine/exact-loss.js';
import { R, type Student, type Teacher } from '../../src/engine/index.js';

const A = [
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
const E = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];

const at = newEvaluation();
const stages = Array.from({ length: 7 }, () => new Float64Array(4));
const next = new Float64Array(4);

function slope(y: Float64Array, teacher: Teacher, out: Float64Array): void {
  evaluateExact(y[0]!, y[1]!, y[2]!, y[3]!, teacher, at);
  out.set([-at.w, -at.b, -at.a, -at.c]);
}

/** Calls `visit` at every accepted point until it returns something else than undefined; undefined after the cap. */
export function follow<T>(
  { w, b, a, c }: Student,
  teacher: Teacher,
  tolerance: number,
  visit: (y: Float64Array, time: number, slope: Float64Array, loss: number) => T | undefined,
  longest = Infinity,
): T | undefined {
  const y = Float64Array.of(w, b, a, c);
  slope(y, teacher, stages[0]!);
  let loss = at.loss;
  let time = 0;
  let h = 0.1 / (1 + a * a + w * w + b * b);
  for (let tries = 0; tries < 20_000; tries++) {
    const seen = visit(y, time, stages[0]!, loss);
    if (seen !== undefined) return seen;
    h = Math.min(h, longest - time);
    for (let i = 0; i < 6; i++) {
      const row = A[i]!;
      for (let j = 0; j < 4; j++) {
        let sum = 0;
        for (let l = 0; l <= i; l++) sum += row[l]! * stages[l]![j]!;
        next[j] = y[j]! + h * sum;
      }
      slope(next, teacher, stages[i + 1]!);
    }
    let error = 0;
    for (let j = 0; j < 4; j++) {
      let sum = 0;
      for (let l = 0; l < 7; l++) sum += E[l]! * stages[l]![j]!;
      error = Math.max(error, Math.abs(h * sum) / (tolerance * (1 + Math.abs(y[j]!))));
    }
    if (error <= 1) {
      time += h;
      y.set(next);
      stages[0]!.set(stages[6]!);
      loss = at.loss;
    }
    h *= Math.min(4, Math.max(0.2, 0.9 * error ** -0.2));
  }
  return undefined;
}

/**
 * Where the flow comes to rest: the gradient is gone to 7 digits, and the place says which solution it is.
 * Undefined if it is not at rest after 20 000 steps (explicit steps are short; some plateaus are long), or if the kink
 * comes so close to the dead end of the data, to be drawn back later, that the tolerance leaves open on which side it is.
 */
export function restOf(student: Student, teacher: Teacher): 'teacher' | 'linear' | 'dead' | undefined {
  const u = Math.min(1, Math.max(0, (R - teacher.s * teacher.k) / (2 * R)));
  const bent = teacher.m !== 0 && u > 0 && u < 1;
  const solved = 1e-3 * 2 * teacher.m ** 2 * (u * (1 - u)) ** 3;
  // A linear teacher is approached ever more slowly when the kink has to reach the edge: the loss tells it before.
  const nearlyLinear = 1e-4 * 0.5 * teacher.m ** 2 * u ** 3 * (4 - 3 * u) + 1e-12;
  let closest = Infinity;
  const rest = follow(student, teacher, 1e-8, (y, time, slope, loss) => {
    const reach = Math.abs(y[0]!) * R;
    // Where a·w leans with the teacher's slope, the flow draws a kink that is about to leave in again, in the end.
    if (time > 0 && y[2]! * y[0]! * teacher.m * teacher.s > 0) closest = Math.min(closest, (y[1]! + reach) / reach);
    if (y[1]! <= -reach) return 'dead';
    if (bent && loss < solved) return 'teacher';
    if (!bent && loss < nearlyLinear) return 'linear';
    const size = Math.hypot(slope[0]!, slope[1]!, slope[2]!, slope[3]!);
    if (size > 1e-7) return undefined;
    // A kink can come very close to the edge, and with a small gradient, and return: it must be on its way out.
    const approach = slope[1]! + Math.sign(y[0]!) * slope[0]! * R;
    if (y[1]! < -reach * (1 - 1e-4)) return approach < 0 ? 'dead' : undefined;
    if (y[1]! > reach * (1 - 1e-4) && Math.abs(y[0]!) + Math.abs(y[2]!) > 0.05) return 'linear';
    return undefined;
  });
  return closest < 1e-6 ? undefined : rest;
}
