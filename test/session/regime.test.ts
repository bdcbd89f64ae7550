/** What is said of learning: halted, climbing, on its way or at its end; the words are tested in test/views. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bestFits, gradient, loss, presets, R, sharpness, type Student, type Teacher } from '../../src/engine/index.js';
import type { Action } from '../../src/session/actions.js';
import { regimeOfRun, type RunRegime } from '../../src/session/regime.js';
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

describe('the regime of descent', () => {
  const regimeAfter = (...actions: Action[]): RunRegime => regimeOfRun(storeAfter(...actions).state);
  const home = presets.get('home')!;
  const { mean, slope, constantLoss } = bestFits(home.teacher);
  /** The size of what the teacher does beside its mean. */
  const size = Math.sqrt(2 * constantLoss);
  const lengthOf = (vector: object): number => Math.hypot(...Object.values(vector));

  /** The largest eigenvalue of the Hessian, by finite differences of the gradient along the power iteration. */
  function largestEigenvalue({ student, teacher }: { student: Student; teacher: Teacher }): number {
    const keys = ['w', 'b', 'a', 'c'] as const;
    const step = 1e-6;
    const gradientAt = (direction: readonly number[], by: number): number[] => {
      const at = { ...student };
      keys.forEach((key, i) => (at[key] += by * direction[i]!));
      const slopes = gradient(at, teacher);
      return keys.map((key) => slopes[key]);
    };
    let direction = [0.5, 0.5, 0.5, 0.5];
    let length = 0;
    for (let i = 0; i < 200; i++) {
      const [back, forth] = [gradientAt(direction, -step), gradientAt(direction, step)];
      const change = forth.map((value, i) => (value - back[i]!) / (2 * step));
      length = Math.hypot(...change);
      direction = change.map((value) => value / length);
    }
    return length;
  }

  it('oscillates from the rate 2/λ on, at the start of every preset', () => {
    for (const [name, preset] of presets) {
      const border = 2 / largestEigenvalue(preset);
      const kindAt = (learningRate: number): string =>
        regimeAfter(to.choosePreset(name), to.configure({ learningRate })).kind;
      assert.equal(kindAt(1.05 * border), 'oscillating', name);
      assert.notEqual(kindAt(0.95 * border), 'oscillating', name);
    }
  });

  it('is dead only beyond the last input: one that lies on the kink still teaches', () => {
    const onIt = storeAfter(to.student(1, -R, 1, 0), to.configure({ samples: 2 }));
    assert.notEqual(regimeOfRun(onIt.state).kind, 'dead');
    const { w } = onIt.state.learner.student;
    onIt.dispatch(to.advance(1), 'user');
    assert.notEqual(onIt.state.learner.student.w, w);
    assert.equal(regimeAfter(to.student(1, -R - 1e-9, 1, 0), to.configure({ samples: 2 })).kind, 'dead');
  });

  it('has arrived when the student is within a thousandth of the teacher, and not before', () => {
    const store = storeAfter();
    const distance = (): number => Math.sqrt(2 * loss(store.state.learner.student, home.teacher)) / size;
    let before = distance();
    while (regimeOfRun(store.state).kind !== 'arrived' && store.state.step < 1e5) {
      before = distance();
      store.dispatch(to.advance(20), 'clock');
    }
    assert.ok(distance() <= 1e-3 && before > 0.9e-3, `from ${before} to ${distance()}`);
  });

  describe('on samples, at the best line of dense inputs', () => {
    const weight = Math.sqrt(slope);
    const line = to.student(weight, 2 * R * weight, weight, mean - 2 * R * slope);

    it('has not arrived: the best line of the samples is another one', () => {
      assert.equal(regimeAfter(line).kind, 'arrived');
      for (const samples of [3, 21, 201]) {
        const store = storeAfter(line, to.configure({ samples }));
        assert.notEqual(regimeOfRun(store.state).kind, 'arrived');
        const before = loss(store.state.learner.student, home.teacher, samples);
        store.dispatch(to.advance(100), 'clock');
        assert.ok(loss(store.state.learner.student, home.teacher, samples) < before * (1 - 1e-7));
      }
    });

    it('is on no plateau, however slow: that is near the best constant', () => {
      const { kind } = regimeAfter(line, to.configure({ samples: 1001 }));
      assert.equal(kind, 'open');
    });
  });

  it('tells a plateau beside a saddle, where both weights are small, from one beside the dead', () => {
    const plateaus: [name: string, isNearSaddle: boolean, weights: [number, number, number]][] = [
      ['the saddle w = a = 0', true, [1e-3, 0.2, 1e-3]],
      ['the saddle from the left', true, [-0.01, 0.2, 0.01]],
      ['the dead, of which one end of the data is still seen', false, [1, -1.7, 0.1]],
    ];
    for (const [name, isNearSaddle, [w, b, a]] of plateaus) {
      const state = storeAfter(to.student(w, b, a, mean)).state;
      const told = regimeOfRun(state);
      assert.deepEqual([told.kind, told.isNearSaddle], ['plateau', isNearSaddle], name);
      // It hardly moves: in a unit of time the loss falls by less than a hundredth of what is left.
      assert.ok(lengthOf(gradient(state.learner.student, home.teacher)) ** 2 < 0.01 * constantLoss, name);
    }
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

  it('are told only where each of them is short: by no more than a tenth of the rate at which they would oscillate', () => {
    let told = 0;
    for (const name of presets.keys()) {
      for (const learningRate of [0.1, 0.2, 0.3]) {
        const store = storeAfter(to.choosePreset(name), to.configure({ learningRate }), to.advance(40));
        const { stepsLeft } = regimeOfRun(store.state);
        if (stepsLeft === undefined) continue;
        told++;
        for (let i = 0; i <= stepsLeft; i++) {
          const { learner, teacher } = store.state;
          const lambda = sharpness(learner.student, teacher);
          assert.ok(learningRate * lambda <= 0.201, `${name} at ${learningRate}, after ${i}: ${lambda}`);
          store.dispatch(to.advance(1), 'clock');
        }
      }
    }
    assert.ok(told >= 2, `${told}`);
  });

  it('are not known where it is open what the steps will do', () => {
    const far = storeAfter(to.choosePreset('out-sign-change-i')).state;
    assert.equal(regimeOfRun(far).stepsLeft, undefined);
    const long = storeAfter(to.configure({ learningRate: 0.9 })).state;
    assert.equal(regimeOfRun(long).stepsLeft, undefined);
  });
});
