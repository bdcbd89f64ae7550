import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import {
  bestFits,
  gradient,
  hessian,
  loss,
  predict,
  presets,
  R,
  regimeOf,
  solutions,
  target,
  type Direction,
  type SolutionKind,
  type Student,
  type Teacher,
} from '../../src/engine/index.js';
import { eigenvaluesOf } from '../../src/engine/eigenvalues.js';
import { students, teachers } from './arbitraries.js';
import { random } from './random.js';

const t1: Teacher = { m: 0.5, k: 0.5, c: -0.5, s: 1 };
const t2: Teacher = { m: 0.5, k: 0, c: 0, s: 1 };
const kindsOf = (teacher: Teacher): string =>
  solutions(teacher)
    .map(({ kind }) => kind)
    .join(' ');
const close = (actual: number, expected: number, tolerance: number): void =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

/** The means by a fine midpoint sum, from the definition. */
function fitsBySum(teacher: Teacher): { mean: number; slope: number; constantLoss: number; linearLoss: number } {
  const n = 20_000;
  let mean = 0;
  let slope = 0;
  let square = 0;
  for (let i = 0; i < n; i++) {
    const x = -R + (2 * R * (i + 0.5)) / n;
    const y = target(teacher, x);
    mean += y / n;
    slope += (x * y) / n;
    square += (y * y) / n;
  }
  const constantLoss = (square - mean * mean) / 2;
  return { mean, slope, constantLoss, linearLoss: constantLoss - (slope * slope) / 2 };
}

describe('best fits', () => {
  it('are those of a sum over the data', () => {
    fc.assert(
      fc.property(teachers, (teacher) => {
        const expected = fitsBySum(teacher);
        const size = (1 + Math.abs(teacher.m) * (2 + Math.abs(teacher.k)) + Math.abs(teacher.c)) ** 2;
        const actual = bestFits(teacher);
        for (const key of ['mean', 'slope', 'constantLoss', 'linearLoss'] as const) {
          close(actual[key], expected[key], 1e-7 * size);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('have the published values', () => {
    close(bestFits(t1).mean, -0.390451453, 1e-9);
    close(bestFits(t1).slope, 0.144753857, 1e-9);
    close(bestFits(t1).constantLoss, 0.016494454, 1e-9);
    close(bestFits(t1).linearLoss, 0.006017614, 1e-9);
    close(bestFits(t2).linearLoss, 0.0078125, 1e-15);
  });
});

describe('what solutions says of minima', () => {
  it('holds: beside a global or an inner one nothing is lower, on the edge towards the teacher something is', () => {
    const { between } = random(31);
    const teacher = presets.get('home')!.teacher;
    const { mean, slope } = bestFits(teacher);
    const lowerBeside = ({ w, b, a, c }: Student): boolean => {
      const here = loss({ w, b, a, c }, teacher);
      const near = (): number => between(-1e-3, 1e-3);
      for (let i = 0; i < 3000; i++) {
        const there = { w: w + near(), b: b + near(), a: a + near(), c: c + near() };
        if (loss(there, teacher) < here * (1 - 1e-12)) return true;
      }
      return false;
    };
    for (const { kind, minimum, student } of solutions(teacher)) {
      if (minimum !== 'none') assert.equal(lowerBeside(student), false, kind);
      else assert.equal(lowerBeside(student), true, kind);
    }
    const line = { w: 0.5, b: 0.5 * R, a: slope / 0.5, c: mean - slope * R };
    const dead = { w: 0.5, b: -0.5 * R, a: 0.5, c: mean };
    const apex = { w: 0, b: 0, a: 0.5, c: mean };
    for (const onEdge of [line, dead, apex]) assert.equal(lowerBeside(onEdge), true, JSON.stringify(onEdge));
  });

  it('comes with a condition that its student fulfils and its kind alone has', () => {
    const conditions = solutions(presets.get('home')!.teacher).map(({ condition }) => condition);
    assert.equal(new Set(conditions).size, 5);
    assert.ok(conditions.every((condition) => condition.includes('=')));
  });
});

describe('solutions', () => {
  it('have zero gradient, the loss that they say, and the curvature that their type says', () => {
    const positive: Record<SolutionKind, number> = { teacher: 3, linear: 2, dead: 1, saddle: 2, origin: 0 };
    fc.assert(
      fc.property(teachers, (teacher) => {
        // Neither so flat nor so steep that zero can't be told from small.
        fc.pre(Math.abs(teacher.m) > 0.1 && Math.abs(teacher.m) < 4 && Math.abs(Math.abs(teacher.k) - R) > 0.2);
        for (const { kind, student, loss: said, eigenvalues, type, dimension } of solutions(teacher)) {
          const size = 1 + Math.abs(teacher.m) * (2 + Math.abs(teacher.k)) + Math.abs(teacher.c);
          for (const value of Object.values(gradient(student, teacher))) close(value, 0, 1e-13 * size ** 2);
          close(loss(student, teacher), said, 1e-13 * size ** 2);
          if (kind === 'origin') continue;
          const flat = eigenvalues.filter((value) => Math.abs(value) < 1e-9).length;
          const up = eigenvalues.filter((value) => value >= 1e-9).length;
          const down = 4 - flat - up;
          assert.equal(flat, dimension, `${kind} of ${JSON.stringify(teacher)}: ${eigenvalues.join(' ')}`);
          assert.equal(down, type.includes('saddle') ? 1 : 0);
          assert.equal(up, positive[kind]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are minima or saddles as their type says: by looking around', () => {
    for (const teacher of [t1, t2, { ...t1, k: -2 }, { ...t1, m: 0 }, { ...t2, k: 3 }]) {
      for (const { type, student, loss: here } of solutions(teacher)) {
        let lowest = Infinity;
        for (let i = 0; i < 5000; i++) {
          const r = (j: number): number => 1e-3 * Math.sin(i * 12.9898 + j * 78.233);
          const near = { w: student.w + r(0), b: student.b + r(1), a: student.a + r(2), c: student.c + r(3) };
          lowest = Math.min(lowest, loss(near, teacher) - here);
        }
        if (type.includes('saddle')) assert.ok(lowest < 0, type);
        else assert.ok(lowest > -1e-15, `${type}: ${lowest}`);
        assert.equal(type.includes('global'), here < 1e-15, `${type} at loss ${here}`);
      }
    }
  });

  it('are the right ones also without a kink inside the data, and on its edge', () => {
    const all = 'teacher linear dead saddle origin';
    assert.equal(kindsOf(t1), all);
    for (const s of [1, -1] as const) {
      assert.equal(kindsOf({ m: 1, k: s * R * (1 - 1e-9), c: 0, s }), all);
      assert.equal(kindsOf({ m: 1, k: -s * R, c: 0, s }), 'linear dead saddle origin', 'linear from edge to edge');
      assert.equal(kindsOf({ m: 1, k: -s * 5, c: 0, s }), 'linear dead saddle origin');
      assert.equal(kindsOf({ m: 1, k: s * R, c: 0, s }), 'linear dead', 'constant');
      assert.equal(kindsOf({ m: 1, k: s * 5, c: 0, s }), 'linear dead');
    }
    assert.equal(kindsOf({ m: 0, k: 0, c: 3, s: 1 }), 'linear dead');
  });

  it('linear: the student is the best line, on all the data', () => {
    for (const teacher of [t1, t2, { ...t1, k: -4 }, { ...t1, s: -1 as Direction }]) {
      const { student } = solutions(teacher).find(({ kind }) => kind === 'linear')!;
      const { mean, slope } = bestFits(teacher);
      for (const x of [-R, 0, 1, R]) close(predict(student, x), mean + slope * x, 1e-14);
    }
  });

  it('lie in their drawings', () => {
    for (const teacher of [t1, t2, { ...t1, s: -1 as Direction, m: -2 }]) {
      for (const { kind, student, shape, drawings } of solutions(teacher)) {
        const { wa, wb } = drawings;
        if (wa.type === 'hyperbola') close(student.w * student.a, wa.product, 1e-14);
        if (wa.type === 'point') assert.deepEqual([student.w, student.a], [wa.x, wa.y]);
        if (wb.type === 'ray') close(student.w * wb.dy, student.b * wb.dx, 1e-14);
        if (wb.type === 'cone') assert.ok((student.b - Math.abs(student.w) * wb.slope) * wb.slope >= 0);
        const km = drawings[shape.s > 0 ? 'km+' : 'km-'];
        if (km.type === 'point') assert.ok(Math.hypot(km.x - shape.k, km.y - shape.m) < 1e-14);
        if (km.type === 'ray') assert.ok((shape.k - km.x) * km.dx >= 0 && Math.abs(shape.m - km.y) < 1e-14);
        if (km.type === 'half-plane') assert.ok((shape.k - km.x) * km.sign >= 0);
        if (kind === 'saddle') assert.equal(km.type, 'none');
      }
    }
  });
});

describe('eigenvalues', () => {
  it('are those of a library', () => {
    fc.assert(
      fc.property(students, teachers, (student, teacher) => {
        fc.pre(Math.abs(student.w) > 1e-3);
        const matrix = hessian(student, teacher);
        const expected = new EigenvalueDecomposition(new Matrix(matrix)).realEigenvalues.sort((x, y) => x - y);
        const size = Math.max(...matrix.flat().map(Math.abs));
        eigenvaluesOf(matrix).forEach((value, i) => close(value, expected[i]!, 1e-13 * size));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('regime', () => {
  it('says on which inputs the student is active', () => {
    assert.equal(regimeOf({ w: 1, b: 2, a: 1, c: 0 }, t1).active, 'all');
    assert.equal(regimeOf({ w: 1, b: 0, a: 1, c: 0 }, t1).active, 'some');
    assert.equal(regimeOf({ w: 1, b: -2, a: 1, c: 0 }, t1).active, 'none');
    assert.equal(regimeOf({ w: 0, b: 1, a: 1, c: 0 }, t1).active, 'all');
    assert.equal(regimeOf({ w: 0, b: 1, a: 1, c: 0 }, t1).edges, null);
  });

  it('gives the velocity of the kink, inside the data and at their ends', () => {
    fc.assert(
      fc.property(students, teachers, (student, teacher) => {
        fc.pre(Math.abs(student.w) > 0.05 && Math.abs(student.w) < 4);
        const velocity = (at: typeof student): number => {
          const slope = gradient(at, teacher);
          // So short a time that w changes by a millionth of itself at most: a steep loss would move it through 0.
          const h = (1e-6 * Math.abs(at.w)) / Math.max(1, Math.abs(slope.w), Math.abs(slope.b));
          const kinkAt = (sign: number): number => -(at.b - sign * h * slope.b) / (at.w - sign * h * slope.w);
          return (kinkAt(1) - kinkAt(-1)) / (2 * h);
        };
        const regime = regimeOf(student, teacher);
        const expected = velocity(student);
        close(regime.kinkVelocity, expected, 1e-5 * (1 + Math.abs(expected)) * (1 + Math.abs(regime.kink)) ** 2);
        for (const edge of Object.values(regime.edges!)) {
          const atEdge = velocity({ ...student, b: -edge.x * student.w });
          if (edge.beyond === 'dead') close(atEdge, 0, 1e-6);
          else close(edge.kinkVelocity, atEdge, 1e-4 * (1 + Math.abs(atEdge)));
          if (edge.beyond === 'linear') assert.equal(edge.kink === 're-enters', edge.kinkVelocity * edge.x < 0);
          else assert.equal(edge.kink, 'trapped');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the sharpness on the hyperbola of solutions, and the largest stable rate', () => {
    const rates = new Map([
      [t1, [0.095, 0.361, 1.351, 1.735, 1.476, 0.618, 0.109]],
      [t2, [0.084, 0.315, 1.163, 1.406, 0.783, 0.238, 0.04]],
    ]);
    for (const [teacher, expected] of rates) {
      [0.1, 0.2, 0.5, 1, 2, 4, 10].forEach((w, i) => {
        const student = { w, b: -teacher.k * w, a: teacher.m / w, c: teacher.c };
        close(regimeOf(student, teacher).largestStableRate, expected[i]!, 6e-4);
      });
    }
  });

  it('gives the best line at fixed a and c: no other w and b are better', () => {
    const { bestLine } = regimeOf({ w: 1, b: 3, a: 0.5, c: -1 }, t1);
    assert.ok(bestLine!.isActiveOnAll);
    const least = loss(bestLine!.student, t1);
    for (const [w, b] of [
      [0.01, 0],
      [-0.01, 0],
      [0, 0.01],
      [0, -0.01],
    ] as const) {
      const other = { ...bestLine!.student, w: bestLine!.student.w + w, b: bestLine!.student.b + b };
      assert.ok(loss(other, t1) > least);
    }
    assert.equal(regimeOf({ w: 1, b: 0, a: 0, c: 0 }, t1).bestLine, null);
  });

  it('gives distances that no sampled solution undercuts and that some nearly reach', () => {
    fc.assert(
      fc.property(students, fc.constantFrom(t1, t2, { ...t1, k: -3 }, { ...t1, m: 0 }), (student, teacher) => {
        fc.pre(Object.values(student).every((value) => Math.abs(value) < 4));
        const { mean, slope, form } = bestFits(teacher);
        const { w, b, a, c } = student;
        for (const { kind, distance } of regimeOf(student, teacher).distances) {
          let nearest = Infinity;
          const visit = (w1: number, b1: number, a1: number, c1: number): void => {
            nearest = Math.min(nearest, Math.hypot(w1 - w, b1 - b, a1 - a, c1 - c));
          };
          for (let i = -400; i <= 400; i++) {
            const u = i / 60;
            if (kind === 'saddle' && u >= 0) visit(0, u, 0, mean);
            if (kind === 'teacher') {
              const at = teacher.s * Math.exp(u);
              visit(at, -teacher.k * at, (teacher.m * teacher.s) / at, teacher.c);
            }
            if (kind === 'dead') for (let v = 0; v < 60; v++) visit(u, -Math.abs(u) * R - v / 10, a, mean);
            if (kind === 'linear' && form === 'constant') {
              visit(w, b, 0, mean);
              for (let v = 0; v < 60; v++) visit(0, v / 10, u, mean - (u * v) / 10);
            } else if (kind === 'linear') {
              for (const at of [Math.exp(u), -Math.exp(u)]) {
                for (let v = 0; v < 60; v++) {
                  const bias = Math.abs(at) * R + v / 10;
                  visit(at, bias, slope / at, mean - (slope / at) * bias);
                }
              }
            }
          }
          if (kind === 'origin') visit(0, 0, 0, mean);
          assert.ok(distance <= nearest + 1e-9, `${kind}: ${distance}, but one at ${nearest}`);
          assert.ok(distance >= nearest - 0.35, `${kind}: ${distance}, the nearest at ${nearest}`);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('finds the nearer of two solutions of a kind that are almost one', () => {
    // The nearest line has its kink on the edge of the data; of those with it outside one is almost as near (3.42459).
    const student = { w: -1, b: -R, a: 0, c: 2.993725499730004 };
    const { mean, slope } = bestFits(t2);
    const w = -0.272;
    const line = { w, b: -w * R, a: slope / w, c: mean + slope * R };
    const distance = Math.hypot(line.w + 1, line.b + R, line.a, line.c - student.c);
    assert.ok(distance < 3.42404);
    const { distance: least } = regimeOf(student, t2).distances.find(({ kind }) => kind === 'linear')!;
    assert.ok(least <= distance, `${least} is not ${distance}`);
  });

  it('refuses bad arguments by name', () => {
    assert.throws(() => regimeOf({ w: NaN, b: 0, a: 0, c: 0 }, t1), /student\.w/);
    assert.throws(() => solutions({ ...t1, k: NaN }), /teacher\.k/);
  });
});
