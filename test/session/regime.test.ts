/** What is said of a learning that has halted or climbs; the words are tested in test/views. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bestFits, gradient, presets } from '../../src/engine/index.js';
import { regimeOfRun } from '../../src/session/regime.js';
import type { State } from '../../src/session/state.js';
import * as to from './support.js';
import { storeAfter } from './support.js';

describe('the regime in reverse', () => {
  const reverse = to.configure({ learningRate: -0.01 });

  it('is climbing, until the edge of the figure', () => {
    for (const name of presets.keys()) {
      const store = storeAfter(to.choosePreset(name), reverse);
      const kinds = new Set<string>();
      for (let i = 0; i < 10_000 && !store.state.halt; i++) {
        kinds.add(regimeOfRun(store.state).kind);
        store.dispatch(to.advance(10), 'clock');
      }
      assert.deepEqual([...kinds], ['climbing'], name);
      assert.equal(regimeOfRun(store.state).kind, 'edge', name);
    }
  });

  it('is climbing at rest where the gradient is zero, as with a student that is the teacher', () => {
    const atRest = storeAfter(to.teacher(1, 0, 0, 1), to.student(1, 0, 1, 0), reverse, to.advance(100)).state;
    assert.deepEqual(regimeOfRun(atRest), { kind: 'climbing', isAtRest: true });
    const moving = storeAfter(to.teacher(1, 0, 0, 1), to.student(1, 0, 1, 0.5), reverse).state;
    assert.deepEqual(regimeOfRun(moving), { kind: 'climbing', isAtRest: false });
  });

  it('is that of descent again after the rate was turned round at the edge', () => {
    const store = storeAfter(reverse, to.advance(1000));
    assert.equal(regimeOfRun(store.state).kind, 'edge');
    store.dispatch(to.configure({ learningRate: 0.01 }), 'user');
    assert.ok(['teacher', 'open'].includes(regimeOfRun(store.state).kind));
  });
});

describe('the regime after divergence', () => {
  it('is diverged until the next step is another one', () => {
    const store = storeAfter(to.student(8, 1, 9, 0), to.configure({ learningRate: 1 }), to.advance(100));
    assert.equal(regimeOfRun(store.state).kind, 'diverged');
    store.dispatch(to.configure({ layers: [] }), 'user');
    assert.equal(regimeOfRun(store.state).kind, 'diverged');
    store.dispatch(to.configure({ learningRate: 0.001 }), 'user');
    assert.notEqual(regimeOfRun(store.state).kind, 'diverged');
  });
});

describe('the steps that are left', () => {
  /** The length of the gradient beside the size of the teacher. */
  const slope = ({ learner, teacher }: State): number =>
    Math.hypot(...Object.values(gradient(learner.student, teacher))) / Math.sqrt(2 * bestFits(teacher).constantLoss);

  it('lead to where no difference can be seen, and half of them do not', () => {
    let told = 0;
    for (const name of presets.keys()) {
      for (const learningRate of [0.003, 0.01, 0.03]) {
        const store = storeAfter(to.choosePreset(name), to.configure({ learningRate }), to.advance(600));
        const { stepsLeft } = regimeOfRun(store.state);
        if (stepsLeft === undefined) continue;
        told++;
        store.dispatch(to.advance(Math.round(stepsLeft / 2)), 'clock');
        const half = slope(store.state);
        store.dispatch(to.advance(Math.round(stepsLeft / 2)), 'clock');
        const left = slope(store.state);
        assert.ok(left > 0.5e-3 && left < 5e-3, `${name} at ${learningRate}, after ${stepsLeft}: ${left}`);
        assert.ok(half > 1.25 * left, `${name} at ${learningRate}, after half of ${stepsLeft}: ${half}`);
      }
    }
    assert.ok(told >= 8, `${told}`);
  });

  it('are not known where it is open what the steps will do', () => {
    const far = storeAfter(to.choosePreset('out-sign-change-i')).state;
    assert.equal(regimeOfRun(far).stepsLeft, undefined);
    const long = storeAfter(to.configure({ learningRate: 0.9 })).state;
    assert.equal(regimeOfRun(long).stepsLeft, undefined);
  });
});
