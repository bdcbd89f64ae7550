import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { descend, gradient, loss, presets, type Student, type Teacher } from '../../src/engine/index.js';

interface GoldenCase {
  name: string;
  teacher: Teacher;
  student: Student;
  learningRate: number;
  samples: number;
  trajectory: (Student & { step: number; loss: number })[];
}
const golden = JSON.parse(readFileSync(new URL('../fixtures/golden-presets.json', import.meta.url), 'utf8')) as {
  cases: GoldenCase[];
};

describe('descent', () => {
  for (const { name, teacher, student, learningRate, samples, trajectory } of golden.cases) {
    it(`reproduces the reference trajectory of ${name}`, () => {
      assert.deepEqual(presets.get(name)?.teacher, teacher);
      for (const key of ['w', 'b', 'a', 'c'] as const) {
        assert.ok(Math.abs(presets.get(name)!.student[key] - student[key]) < 1e-15, `preset ${key}`);
      }
      for (const point of trajectory) {
        const end = descend(student, teacher, { learningRate, steps: point.step, samples });
        for (const key of ['w', 'b', 'a', 'c'] as const) {
          const error = Math.abs(end[key] - point[key]);
          assert.ok(
            error <= 1e-9 * Math.max(Math.abs(point[key]), 1e-3),
            `step ${point.step}, ${key}: off by ${error}`,
          );
        }
        const error = Math.abs(loss(end, teacher, samples) - point.loss);
        assert.ok(error <= 1e-9 * Math.max(point.loss, 1e-9), `step ${point.step}, loss: off by ${error}`);
      }
    });
  }

  it('makes the step that the gradient says, in both directions', () => {
    const { teacher, student } = presets.get('home')!;
    const slope = gradient(student, teacher);
    for (const learningRate of [0.1, -0.1, 0]) {
      const next = descend(student, teacher, { learningRate, steps: 1 });
      for (const key of ['w', 'b', 'a', 'c'] as const) {
        assert.equal(next[key], student[key] - learningRate * slope[key]);
      }
    }
  });

  it('does not depend on how its steps are grouped', () => {
    const { teacher, student } = presets.get('in-sign-change-iii')!;
    const whole = descend(student, teacher, { learningRate: 0.01, steps: 1000 });
    let parts: Student = student;
    for (let i = 0; i < 10; i++) parts = descend(parts, teacher, { learningRate: 0.01, steps: 100 });
    for (const key of ['w', 'b', 'a', 'c'] as const) assert.equal(parts[key], whole[key]);
  });

  it('stops before a value becomes infinite and says at which step', () => {
    const { teacher, student } = presets.get('home')!;
    const end = descend(student, teacher, { learningRate: 1e3, steps: 1e6 });
    assert.equal(end.diverged, true);
    assert.ok(end.steps < 100);
    for (const key of ['w', 'b', 'a', 'c'] as const) assert.ok(Math.abs(end[key]) < 1e15);
    const again = descend(student, teacher, { learningRate: 1e3, steps: end.steps });
    assert.equal(again.diverged, false);
    assert.equal(again.w, end.w);
    assert.equal(descend(end, teacher, { learningRate: 1e3, steps: 1 }).steps, 0);
  });

  it('refuses bad arguments by name', () => {
    const { teacher, student } = presets.get('home')!;
    const go = (options: object): unknown => descend(student, teacher, { learningRate: 0.1, steps: 1, ...options });
    assert.throws(() => go({ learningRate: NaN }), /learningRate/);
    assert.throws(() => go({ steps: 1.5 }), /steps/);
    assert.throws(() => go({ steps: -1 }), /steps/);
    assert.throws(() => go({ samples: 1 }), /samples/);
  });
});
