import type { Evaluation } from './evaluation.js';
import { clampToData, R } from './inputs.js';
import type { Teacher } from './neuron.js';

/**
 * The loss L = ½·E[(f − t)²] for x uniform on [−R, R], and its gradient, exactly.
 *
 * Between the ends of the data and the two kinks both functions are linear, so the residual e = f − t is
 * linear on each of three segments and every integral follows from its values at the four nodes.
 * The squares are never expanded into E[f²] − 2·E[ft] + E[t²]: that would lose every digit near a solution.
 * Allocates nothing. Valid for every finite w, b, a, c, with these guards:
 * w = 0 has no kink (the node is put at the end of the data); kinks outside the data are clamped to its ends,
 * where their segment has length 0.
 */
export function evaluateExact(w: number, b: number, a: number, c: number, teacher: Teacher, out: Evaluation): void {
  const { m, k, s } = teacher;
  const offset = c - teacher.c;
  const studentKink = w === 0 ? R : clampToData(-b / w);
  const teacherKink = clampToData(k);
  // The nodes −R, x1, x2 and R; written out, not looped over: this is the innermost function of everything.
  const x1 = studentKink < teacherKink ? studentKink : teacherKink;
  const x2 = studentKink < teacherKink ? teacherKink : studentKink;
  const z0 = b - w * R;
  const z1 = w * x1 + b;
  const z2 = w * x2 + b;
  const z3 = b + w * R;
  const e0 = a * relu(z0) - m * relu(s * (-R - k)) + offset;
  const e1 = a * relu(z1) - m * relu(s * (x1 - k)) + offset;
  const e2 = a * relu(z2) - m * relu(s * (x2 - k)) + offset;
  const e3 = a * relu(z3) - m * relu(s * (R - k)) + offset;
  const h1 = (x1 + R) * DENSITY;
  const h2 = (x2 - x1) * DENSITY;
  const h3 = (R - x2) * DENSITY;
  const area1 = h1 * (e0 + e1);
  const area2 = h2 * (e1 + e2);
  const area3 = h3 * (e2 + e3);
  let mean = 0; // 2·E[e; student active]
  let moment = 0; // 6·E[x·e; student active]
  // Whether the student is active is asked at the middle: at the kink itself z is rounding noise.
  if (z0 + z1 > 0) {
    mean += area1;
    moment += (x1 - R) * area1 + h1 * (x1 * e1 - R * e0);
  }
  if (z1 + z2 > 0) {
    mean += area2;
    moment += (x1 + x2) * area2 + h2 * (x1 * e1 + x2 * e2);
  }
  if (z2 + z3 > 0) {
    mean += area3;
    moment += (x2 + R) * area3 + h3 * (x2 * e2 + R * e3);
  }
  const squares = h1 * (e0 * e0 + e1 * e1) + h2 * (e1 * e1 + e2 * e2) + h3 * (e2 * e2 + e3 * e3);
  const M0 = mean / 2;
  const M1 = moment / 6;
  out.loss = (area1 * (e0 + e1) + area2 * (e1 + e2) + area3 * (e2 + e3) + squares) / 12;
  out.w = a * M1;
  out.b = a * M0;
  out.a = w * M1 + b * M0;
  out.c = (area1 + area2 + area3) / 2;
  out.M0 = M0;
  out.M1 = M1;
}

/** The probability of a piece of the data is its length times this. */
const DENSITY = 0.5 / R;

const relu = (z: number): number => (z > 0 ? z : 0);
