import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { presets, shapeOf, type Student } from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import { followingEdit, startOf, type Overrides } from '../../src/session/start.js';
import { sizes } from './arbitraries.js';

const names = [...presets.keys()];
const none: Overrides = { teacher: {}, student: {} };
const withStudent = (student: Overrides['student']): Overrides => ({ ...none, student });
const studentAt = (preset: string, values: Overrides['student']): Student =>
  startOf(preset, withStudent(values)).learner.student;

const assertClose = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);

describe('a start', () => {
  it('is the preset', () => {
    for (const name of names) {
      const { teacher, student } = presets.get(name)!;
      assert.deepEqual(startOf(name, none), { teacher, learner: learnerOf(student) });
    }
  });

  it('takes explicit values over the preset', () => {
    const { teacher, learner } = startOf('home', { teacher: { k: 1, s: -1 }, student: { b: 0.3, c: 2 } });
    assert.deepEqual(teacher, { m: 0.5, k: 1, c: -0.5, s: -1 });
    assert.deepEqual(learner.student, { w: 1, b: 0.3, a: 1, c: 2 });
  });

  it('takes a shape as well as weights', () => {
    const { student } = startOf('in-sign-change-iii', withStudent({ m: 2, k: 0.5, s: 1, r: 0.5 })).learner;
    assert.deepEqual(student, { w: 1, b: -0.5, a: 2, c: 0 });
  });

  it('does not depend on the order of its values', () => {
    const values = fc.record(
      { w: sizes, b: sizes, a: sizes, c: sizes, m: sizes, k: sizes, s: fc.constantFrom(1, -1), r: sizes.map(Math.abs) },
      { requiredKeys: [] },
    );
    const shuffled = values.chain((values) => {
      const keys = Object.keys(values) as (keyof typeof values)[];
      return fc.tuple(fc.constant(values), fc.shuffledSubarray(keys, { minLength: keys.length }));
    });
    fc.assert(
      fc.property(fc.constantFrom(...names), shuffled, (name, [values, keys]) => {
        const other = Object.fromEntries(keys.map((key) => [key, values[key]!]));
        assert.deepEqual(startOf(name, withStudent(other)), startOf(name, withStudent(values)));
      }),
    );
  });

  it('has every part of an explicit shape, whatever the weights beside it', () => {
    const shape = fc.record({ m: sizes, k: sizes, s: fc.constantFrom(1, -1), r: sizes.map(Math.abs) });
    const weights = fc.record({ w: sizes, b: sizes, a: sizes }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.constantFrom(...names), weights, shape, (name, weights, shape) => {
        const actual = shapeOf(studentAt(name, { ...weights, ...shape }));
        for (const key of ['m', 'k', 's', 'r'] as const) assert.ok(Math.abs(actual[key] - shape[key]) < 1e-9, key);
      }),
    );
  });

  it('leaves out what has no meaning beside the rest', () => {
    assert.deepEqual(studentAt('home', { w: 0, k: 1 }), { w: 0, b: 0, a: 1, c: 0 });
    assert.deepEqual(studentAt('home', { m: 0, r: 2 }), { w: 1, b: 0, a: 0, c: 0 });
  });

  it('can be flat by r = 0, with a kink to come back to', () => {
    const { learner } = startOf('home', withStudent({ k: 1, r: 0 }));
    assert.deepEqual(learner.student, { w: 0, b: 0, a: 1, c: 0 });
    assert.equal(learner.shape.k, 1);
  });
});

describe('the edit that follows a change of explicit values', () => {
  const { teacher } = presets.get('home')!;
  const learner = learnerOf({ w: 2, b: -1, a: 0.5, c: 0.25 });
  /** The edit of a playground that has moved on from home, after these values were set and these attributes changed. */
  const follow = (overrides: Partial<Overrides>, ...changed: string[]): ReturnType<typeof followingEdit> => {
    const all = { ...none, ...overrides };
    return followingEdit(learner, teacher, startOf('home', all), all, new Set(changed));
  };

  it('is none if nothing has changed that it is about', () => {
    assert.deepEqual(follow({ student: { w: 5 }, teacher: { m: 2 } }), {});
    assert.deepEqual(follow({}, 'learning-rate', 'samples', 'speed', 'theme', 'playing'), {});
  });

  it('changes the teacher only', () => {
    assert.deepEqual(follow({ teacher: { k: 1 } }, 'teacher-k'), { teacher: { ...teacher, k: 1 } });
  });

  it('leaves what else was made of the teacher since the start', () => {
    const all: Overrides = { ...none, teacher: { k: 1 } };
    const moved = { m: -2, k: 0.25, c: 3, s: -1 } as const;
    const edit = followingEdit(learner, moved, startOf('home', all), all, new Set(['teacher-k']));
    assert.deepEqual(edit, { teacher: { ...moved, k: 1 } });
  });

  it('does to the student what its field would do', () => {
    assert.deepEqual(follow({ student: { b: 3 } }, 'student-b').learner?.student, { w: 2, b: 3, a: 0.5, c: 0.25 });
    assert.deepEqual(follow({ student: { k: -1 } }, 'student-k').learner?.student, { w: 2, b: 2, a: 0.5, c: 0.25 });
    assert.deepEqual(follow({ student: { s: -1 } }, 'student-s').learner?.student, { w: -2, b: 1, a: 0.5, c: 0.25 });
  });

  it('leaves alone what was set before', () => {
    const edit = follow({ student: { a: 9, b: 3 } }, 'student-b');
    assert.deepEqual(edit, { learner: learnerOf({ w: 2, b: 3, a: 0.5, c: 0.25 }) });
  });

  it('takes several values together, weights before shape', () => {
    const { student } = follow({ student: { k: 1, w: 4 } }, 'student-k', 'student-w').learner!;
    assert.deepEqual(student, { w: 4, b: -4, a: 0.5, c: 0.25 });
  });

  it("returns to the preset's value when one is taken back", () => {
    assert.equal(follow({}, 'student-b').learner?.student.b, 0);
    assertClose(shapeOf(follow({}, 'student-m').learner!.student).m, 1);
    assert.equal(follow({}, 'teacher-c').teacher?.c, -0.5);
  });

  it('makes the student flat by r = 0', () => {
    assert.deepEqual(follow({ student: { r: 0 } }, 'student-r').learner?.student, { w: 0, b: 0, a: 0.5, c: 0.25 });
  });

  it('takes a kink that has no meaning at the start but has one now', () => {
    const { student } = follow({ student: { w: 0, k: 1 } }, 'student-k').learner!;
    assert.deepEqual(student, { w: 2, b: -2, a: 0.5, c: 0.25 });
  });
});
