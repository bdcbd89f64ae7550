/** Climbing, where the learning rate is negative, and where it stops. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { descend, loss, presets, R, shapeOf, type Student } from '../../src/engine/index.js';
import { MAX_SLOPE, MAX_WEIGHT } from '../../src/session/figure-range.js';
import type { Store } from '../../src/session/store.js';
import * as to from './support.js';
import { studentOf, storeAfter } from './support.js';

/** More than this nobody can see in the loss plot. */
const READABLE = 100;

const isInside = (student: Student): boolean =>
  [student.w, student.b, student.a].every((weight) => Math.abs(weight) <= MAX_WEIGHT) &&
  Math.abs(shapeOf(student).m) <= MAX_SLOPE &&
  Math.abs(student.c) <= R;

function assertAtTheEdge(store: Store, learningRate: number): void {
  const { state } = store;
  assert.deepEqual(state.halt, { kind: 'edge' });
  assert.ok(isInside(studentOf(store)));
  const { w, b, a, c } = descend(studentOf(store), state.teacher, { learningRate, steps: 1 });
  assert.ok(!isInside({ w, b, a, c }), 'the next step stays inside');
  assert.ok(store.loss < READABLE, `loss ${store.loss}`);
}

describe('climbing', () => {
  for (const name of presets.keys()) {
    for (const learningRate of [-0.001, -0.01, -0.3, -4]) {
      it(`from ${name} at ${learningRate} stops at the edge of the figure, with a loss that one can read`, () => {
        const store = storeAfter(to.choosePreset(name), to.configure({ learningRate }), to.advance(100_000));
        assertAtTheEdge(store, learningRate);
      });
    }
  }

  it('stops there from random starts, too', () => {
    const weight = fc.double({ min: -MAX_WEIGHT, max: MAX_WEIGHT, noNaN: true });
    const rates = fc.constantFrom(-0.01, -0.1, -1);
    fc.assert(
      fc.property(
        weight,
        weight,
        weight,
        weight,
        fc.constantFrom(...presets.keys()),
        rates,
        (w, b, a, c, name, rate) => {
          const store = storeAfter(to.choosePreset(name), to.student(w, b, a, c), to.configure({ learningRate: rate }));
          store.dispatch(to.advance(200_000), 'clock');
          // A student without a gradient, as one that is dead at the mean, rests.
          if (store.state.halt || store.state.step < 200_000) assertAtTheEdge(store, rate);
          else assert.ok(isInside(studentOf(store)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('stops at the same step and state, however the steps are grouped', () => {
    const groups = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 30 });
    const rates = fc.constantFrom(-0.01, -0.05, -0.5);
    fc.assert(
      fc.property(fc.constantFrom(...presets.keys()), groups, rates, (name, groups, learningRate) => {
        const begin = (): Store => storeAfter(to.choosePreset(name), to.configure({ learningRate }));
        const [one, other] = [begin(), begin()];
        for (const steps of groups) one.dispatch(to.advance(steps), 'clock');
        other.dispatch(to.advance(groups.reduce((x, y) => x + y, 0)), 'clock');
        assert.deepEqual(one.state, other.state);
      }),
    );
  });

  it('is the ascent of the engine, bit for bit, up to there', () => {
    const store = storeAfter(to.configure({ learningRate: -0.01 }), to.advance(1000));
    const { student, teacher } = presets.get('home')!;
    const { w, b, a, c } = descend(student, teacher, { learningRate: -0.01, steps: store.state.step });
    assert.deepEqual(studentOf(store), { w, b, a, c });
    assert.ok(store.loss > loss(student, teacher));
  });

  it('goes on where it stopped after the rate was turned round', () => {
    const store = storeAfter(to.configure({ learningRate: -0.01 }), to.advance(1000));
    const { step } = store.state;
    store.dispatch(to.advance(10), 'clock');
    assert.equal(store.state.step, step);
    store.dispatch(to.configure({ learningRate: 0.01 }), 'user');
    assert.equal(store.state.halt, undefined);
    store.dispatch(to.advance(10), 'clock');
    assert.equal(store.state.step, step + 10);
  });

  it('halts before the first step where that would be infinite', () => {
    const { state } = storeAfter(to.student(1e6, 1e6, 1e6, 0), to.configure({ learningRate: -0.5 }), to.advance(100));
    assert.deepEqual([state.step, state.halt], [0, { kind: 'edge' }]);
  });

  it('from outside of the figure makes no step that leads farther out, and stays finite', () => {
    const size = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(size, size, size, size, (w, b, a, c) => {
        const store = storeAfter(to.student(w, b, a, c), to.configure({ learningRate: -0.5 }), to.advance(2000));
        for (const value of Object.values(studentOf(store))) assert.ok(Math.abs(value) <= 1e6);
        assert.notEqual(store.state.halt?.kind, 'diverged');
      }),
    );
  });
});
