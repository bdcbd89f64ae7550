/** Solutions, their types and their drawings. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  R,
  bestFits,
  gradient,
  loss,
  predict,
  presets,
  solutions,
  type Direction,
  type Drawing,
  type SolutionKind,
  type Student,
  type Teacher,
} from '../../src/engine/index.js';
import { teachers } from './arbitraries.js';
import { random } from './random.js';

const t1: Teacher = { m: 0.5, k: 0.5, c: -0.5, s: 1 };
const t2: Teacher = { m: 0.5, k: 0, c: 0, s: 1 };
const kindsOf = (teacher: Teacher): string =>
  solutions(teacher)
    .map(({ kind }) => kind)
    .join(' ');
const close = (actual: number, expected: number, tolerance: number): void =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);

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

  it('have drawings that hold students of either direction, made from the definitions', () => {
    const holds = (drawing: Drawing, x: number, y: number): boolean => {
      if (drawing.type === 'point') return Math.hypot(x - drawing.x, y - drawing.y) < 1e-12;
      if (drawing.type === 'half-plane') return (x - drawing.x) * drawing.sign >= 0;
      assert.equal(drawing.type, 'ray');
      const { x: fromX, y: fromY, dx, dy } = drawing as Drawing & { type: 'ray' };
      const [overX, overY] = [x - fromX, y - fromY];
      return Math.abs(overX * dy - overY * dx) < 1e-12 && overX * dx + overY * dy >= 0;
    };
    for (const teacher of [t1, { ...t1, m: -2, s: -1 as Direction }]) {
      const { mean, slope } = bestFits(teacher);
      const [own, other] = teacher.s > 0 ? (['km+', 'km-'] as const) : (['km-', 'km+'] as const);
      const drawingsOf = (kind: SolutionKind): ReturnType<typeof solutions>[number]['drawings'] =>
        solutions(teacher).find((solution) => solution.kind === kind)!.drawings;
      assert.ok(holds(drawingsOf('teacher')[own], teacher.k, teacher.m));
      assert.equal(drawingsOf('teacher')[other].type, 'none', 'a student of the other direction is never the teacher');
      for (const w of [0.4, -0.4, 1.3, -1.3]) {
        const km = w > 0 ? 'km+' : 'km-';
        // No input reaches it, as at each of these places.
        const dead: Student = { w, b: -Math.abs(w) * 2.5, a: 0.7, c: mean };
        for (const x of [-R, 0, R]) assert.equal(predict(dead, x), mean);
        assert.ok(holds(drawingsOf('dead')[km], -dead.b / w, dead.a * Math.abs(w)), `dead at w = ${w}`);
        // The best line on all inputs.
        const line: Student = { w, b: Math.abs(w) * 2.5, a: slope / w, c: mean - (slope / w) * Math.abs(w) * 2.5 };
        for (const x of [-R, 0, R]) close(predict(line, x), mean + slope * x, 1e-12);
        assert.ok(holds(drawingsOf('linear')[km], -line.b / w, line.a * Math.abs(w)), `line at w = ${w}`);
      }
    }
  });
});
