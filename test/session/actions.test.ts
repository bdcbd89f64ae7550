/** `reduce` as a pure function: states and changes are frozen, so that to change one throws. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reduce, type Change } from '../../src/session/actions.js';
import { learnerOf } from '../../src/session/learner.js';
import { parameters } from '../../src/session/parameters.js';
import type { State } from '../../src/session/state.js';
import { Store } from '../../src/session/store.js';
import { learners } from './arbitraries.js';
import * as to from './support.js';
import { deepFreeze } from './support.js';

const size = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const teachers = fc.record({ m: size, k: size, c: size, s: fc.constantFrom<1 | -1>(1, -1) });
const presets = fc.constantFrom('home', 'out-sign-change-iii', 'in-sign-change-iv');
const settings = fc.record<Partial<State>>(
  {
    learningRate: fc.double({ min: -4, max: 4, noNaN: true }),
    speed: fc.constantFrom('auto' as const, 1, 10_000),
    samples: fc.constantFrom('exact' as const, 2, 1e6),
    layers: fc.subarray(['fate' as const, 'outcomes' as const]),
    controls: fc.constantFrom('full' as const, 'none' as const),
  },
  { requiredKeys: [] },
);
const attributes = fc.record(
  {
    preset: presets,
    'teacher-m': size,
    'student-w': size,
    'student-k': size,
    'student-r': size.map(Math.abs),
    'learning-rate': fc.double({ min: -4, max: 4, noNaN: true }),
    speed: fc.constantFrom('auto', 3),
  },
  { requiredKeys: [] },
);
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('edit' as const), teacher: teachers, learner: learners }, { requiredKeys: ['type'] }),
  settings.map((settings): Change => ({ type: 'configure', settings })),
  presets.map((preset): Change => ({ type: 'choosePreset', preset })),
  attributes.map(to.follow),
  fc.constantFrom<Change['type']>('resetTeacher', 'resetStudent', 'play', 'pause').map((type) => ({ type }) as Change),
);

const initial = deepFreeze(new Store().state);
const halted: State = deepFreeze({ ...initial, step: 9, halt: { kind: 'edge' } });

describe('a change of a state', () => {
  it('leaves the state and the change as they are, and gives equal results again', () => {
    const property = fc.property(fc.array(changes, { maxLength: 12 }), fc.boolean(), (list, isHalted) => {
      let state = isHalted ? halted : initial;
      for (const change of list) {
        const frozen = change.type === 'follow' ? change : deepFreeze(change);
        const next = reduce(state, frozen);
        assert.deepEqual(reduce(state, frozen), next);
        state = deepFreeze(next);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('keeps what it is not about, and a state that is whole', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const next = reduce(initial, change);
        assert.deepEqual(Object.keys(next).sort(), Object.keys(initial).sort());
        if (!['edit', 'choosePreset', 'resetTeacher', 'follow'].includes(change.type))
          assert.equal(next.teacher, initial.teacher);
        if (!['edit', 'choosePreset', 'resetStudent', 'follow'].includes(change.type))
          assert.equal(next.learner, initial.learner);
        if (!['choosePreset', 'follow'].includes(change.type)) assert.equal(next.start, initial.start);
        if (!['play', 'pause'].includes(change.type)) assert.equal(next.playing, initial.playing);
      }),
    );
  });

  it('that changes no value gives the same object', () => {
    const nothing: Change[] = [
      { type: 'edit' },
      { type: 'edit', teacher: { ...initial.teacher } },
      { type: 'configure', settings: {} },
      { type: 'configure', settings: { learningRate: 0.01, views: [...initial.views] } },
      { type: 'resetTeacher' },
      { type: 'pause' },
      to.follow({}),
      to.follow({ 'learning-rate': 0.01, layers: initial.layers, 'teacher-s': 1 }),
    ];
    for (const change of nothing) assert.equal(reduce(initial, change), initial);
    assert.equal(reduce(halted, { type: 'play' }), halted);
  });

  it('puts the student by another object and at step 0, also to where it is', () => {
    const later = deepFreeze({ ...initial, step: 7 });
    for (const change of [{ type: 'resetStudent' }, { type: 'edit', learner: initial.learner }] as const) {
      const next = reduce(later, change);
      assert.deepEqual(next, initial);
      assert.notEqual(next.learner, initial.learner);
    }
  });

  it('tells 0 from −0, by which descents can differ', () => {
    const teacher = { ...initial.teacher, k: 0 };
    const state = deepFreeze({ ...initial, teacher });
    assert.notEqual(reduce(state, { type: 'edit', teacher: { ...teacher, k: -0 } }), state);
  });

  it('ends a halt exactly if the next step would be another one', () => {
    const ends: Change[] = [
      { type: 'edit', learner: learnerOf({ w: 1, b: 0, a: 1, c: 0 }) },
      { type: 'edit', teacher: { ...initial.teacher, m: 2 } },
      { type: 'configure', settings: { learningRate: 0.02 } },
      { type: 'configure', settings: { samples: 9 } },
      { type: 'choosePreset', preset: 'home' },
      { type: 'resetStudent' },
      to.follow({ 'student-b': 1 }),
      to.follow({ preset: 'home' }),
    ];
    for (const change of ends) assert.equal(reduce(halted, change).halt, undefined, JSON.stringify(change));
    const stays: Change[] = [
      { type: 'configure', settings: { speed: 3, layers: [], views: [], controls: 'none' } },
      { type: 'edit', teacher: { ...initial.teacher } },
      { type: 'play' },
      to.follow({ speed: 3, layers: 'fate' }),
    ];
    for (const change of stays) assert.equal(reduce(halted, change).halt, halted.halt, JSON.stringify(change));
  });

  it('by attributes knows every one of them', () => {
    for (const { attribute, fallback, values } of parameters) {
      const value = attribute === 'samples' ? 12 : (values?.at(-1) ?? fallback ?? 1);
      reduce(initial, to.follow({ [attribute]: value }));
    }
  });
});
