import { clampToData, R } from './inputs.js';
import type { Teacher } from './neuron.js';

/**
 * Seven numbers, filled in place: the loss; its derivatives by w, b, a and c; and the moments of the residual
 * that they are made of, M0 = E[e; student active] and M1 = E[x·e; student active].
 */
export type Evaluation = Float64Array;

export const newEvaluation = (): Evaluation => new Float64Array(7);

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
  const studentFirst = studentKink < teacherKink;

  let x0 = -R;
  let z0 = w * x0 + b;
  let t0 = s * (x0 - k);
  let e0 = a * (z0 > 0 ? z0 : 0) - m * (t0 > 0 ? t0 : 0) + offset;
  let mean = 0; // E[e]
  let activeMean = 0; // E[e; student active]
  let activeMoment = 0; // 6·E[x·e; student active]
  let square = 0; // 6·E[e²]
  for (let segment = 0; segment < 3; segment++) {
    const x1 = segment === 2 ? R : (segment === 0) === studentFirst ? studentKink : teacherKink;
    const z1 = w * x1 + b;
    const t1 = s * (x1 - k);
    const e1 = a * (z1 > 0 ? z1 : 0) - m * (t1 > 0 ? t1 : 0) + offset;
    const h = (x1 - x0) * (0.5 / R);
    const sum = e0 + e1;
    const area = h * sum;
    mean += area;
    // Whether the student is active is asked at the middle: at the kink itself z is rounding noise.
    if (z0 + z1 > 0) {
      activeMean += area;
      activeMoment += (x0 + x1) * area + h * (x0 * e0 + x1 * e1);
    }
    square += area * sum + h * (e0 * e0 + e1 * e1);
    x0 = x1;
    z0 = z1;
    t0 = t1;
    e0 = e1;
  }
  const M0 = activeMean / 2;
  const M1 = activeMoment / 6;
  out[0] = square / 12;
  out[1] = a * M1;
  out[2] = a * M0;
  out[3] = w * M1 + b * M0;
  out[4] = mean / 2;
  out[5] = M0;
  out[6] = M1;
}
