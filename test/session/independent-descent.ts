import { R, type Samples, type Student, type Teacher } from '../../src/engine/index.js';

interface At extends Student {
  readonly loss: number;
}

/** Nodes and weights on [−1, 1] of the rule of Gauss and Legendre that is exact up to the degree 5. */
const NODES = [
  [-Math.sqrt(3 / 5), 5 / 9],
  [0, 8 / 9],
  [Math.sqrt(3 / 5), 5 / 9],
] as const;

/** Inputs and their weights in a mean: samples alike, or nodes between the two kinks, where all is a polynomial. */
function inputs({ w, b }: Student, { k }: Teacher, samples: Samples): (readonly [x: number, weight: number])[] {
  if (samples !== 'exact') {
    return Array.from({ length: samples }, (_, i) => [-R + (2 * R * i) / (samples - 1), 1 / samples]);
  }
  const ends = [-R, ...[k, -b / w].filter((x) => Math.abs(x) < R).sort((x, y) => x - y), R];
  return ends.slice(1).flatMap((to, i) => {
    const half = (to - ends[i]!) / 2;
    return NODES.map(([node, weight]) => [ends[i]! + half * (1 + node), (weight * half) / (2 * R)] as const);
  });
}

/** Descent written down once more, from the definitions alone: each step by means over inputs. From step 0 to the last. */
export function descentPath(start: Student, teacher: Teacher, rate: number, samples: Samples, steps: number): At[] {
  const path: At[] = [];
  let at = start;
  for (let step = 0; step <= steps; step++) {
    const { w, b, a, c } = at;
    const sum = { loss: 0, w: 0, b: 0, a: 0, c: 0 };
    for (const [x, weight] of inputs(at, teacher, samples)) {
      const inner = w * x + b;
      const active = inner > 0 ? 1 : 0;
      const target = teacher.m * Math.max(0, teacher.s * (x - teacher.k)) + teacher.c;
      const error = a * Math.max(0, inner) + c - target;
      sum.loss += (weight * error ** 2) / 2;
      sum.w += weight * error * a * active * x;
      sum.b += weight * error * a * active;
      sum.a += weight * error * inner * active;
      sum.c += weight * error;
    }
    path.push({ ...at, loss: sum.loss });
    at = { w: w - rate * sum.w, b: b - rate * sum.b, a: a - rate * sum.a, c: c - rate * sum.c };
  }
  return path;
}
