/** The clock, on screens of any rate: frames are made by hand. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { descend, presets } from '../../src/engine/index.js';
import { Clock } from '../../src/elements/playground/controllers/clock.js';
import type { Speed } from '../../src/session/parameters.js';
import { Store } from '../../src/session/store.js';

/** A store whose steps, as the clock makes them, are also collected in a list. */
function learningAt(speed: Speed): { store: Store; clock: Clock; made: number[] } {
  const store = new Store();
  store.dispatch({ type: 'configure', settings: { speed } }, 'user');
  const made: number[] = [];
  store.subscribe(({ action, by }) => {
    assert.equal(by, 'clock');
    if (action?.type === 'advance') made.push(action.steps);
  });
  return { store, clock: new Clock(store), made };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((x, y) => x + y, 0);

/** The frames of some seconds at a rate, in Hz. */
function run(clock: Clock, rate: number, seconds = 1): void {
  for (let i = 0; i <= rate * seconds; i++) clock.tick((1000 * i) / rate);
}

describe('the clock', () => {
  for (const rate of [24, 30, 60, 75, 90, 120, 144, 240]) {
    it(`makes 60 times the speed in a second at ${rate} Hz`, () => {
      for (const speed of [1, 7, 1000]) {
        const { clock, made, store } = learningAt(speed);
        run(clock, rate);
        // The first frame, which has none before it, counts as one tick.
        assert.ok(Math.abs(sum(made) - 61 * speed) <= 1, `speed ${speed}`);
        assert.equal(store.state.step, sum(made));
        assert.equal(clock.pace, speed);
      }
    });
  }

  it('catches up a tenth of a second after a hidden tab, not more', () => {
    const { clock, made } = learningAt(10);
    clock.tick(0);
    clock.tick(3_600_000);
    assert.equal(sum(made), 10 + 60);
  });

  it('makes one step per frame when frames come a little early and late', () => {
    const { clock, made } = learningAt(1);
    for (let i = 0; i < 100; i++) clock.tick((1000 / 60) * i + 3 * Math.sin(i));
    assert.deepEqual(made, Array<number>(100).fill(1));
  });

  it('does not count the time in which learning rests', () => {
    const { clock, made } = learningAt(7);
    run(clock, 60);
    const before = sum(made);
    clock.stop();
    clock.tick(3_600_000);
    assert.equal(sum(made) - before, 7);
  });

  it('tells the store nothing in a frame without a step', () => {
    const { clock, made } = learningAt(1);
    run(clock, 240);
    assert.ok(made.every((steps) => steps >= 1));
    assert.ok(made.length <= 62);
  });
});

describe('the clock at the automatic speed', () => {
  for (const rate of [30, 60, 144]) {
    it(`makes steps that are those of the descent, at ${rate} Hz`, () => {
      const { clock, store } = learningAt('auto');
      run(clock, rate, 5);
      const { step, learner } = store.state;
      const { student, teacher } = presets.get('home')!;
      const { w, b, a, c } = descend(student, teacher, { learningRate: 0.01, steps: step });
      assert.ok(step > 500);
      assert.deepEqual(learner.student, { w, b, a, c });
    });
  }

  it('is as quick on a screen of 240 Hz as on one of 60 Hz', () => {
    const stepsAt = (rate: number): number => {
      const { clock, store } = learningAt('auto');
      run(clock, rate, 4);
      return store.state.step;
    };
    const [slow, fast] = [stepsAt(60), stepsAt(240)];
    assert.ok(Math.abs(slow / fast - 1) < 0.1, `${slow} and ${fast}`);
  });

  it('grows by the time that has passed, not by the frames of the screen', () => {
    // So slow a descent that nothing but its growth limits the pace.
    const paceAfter = (rate: number, seconds: number): number => {
      const { clock, store } = learningAt('auto');
      store.dispatch({ type: 'configure', settings: { learningRate: 1e-7 } }, 'clock');
      store.dispatch({ type: 'advance', steps: 1e6 }, 'clock');
      run(clock, rate, seconds);
      return clock.pace;
    };
    // A pace that was found in each frame would be that of 4 s.
    assert.ok(paceAfter(240, 1) <= paceAfter(60, 1.5));
    assert.ok(paceAfter(240, 1) >= paceAfter(60, 0.8));
  });

  it('says its pace, and 1 after a rest', () => {
    const { clock } = learningAt('auto');
    assert.equal(clock.pace, 1);
    run(clock, 60, 4);
    assert.ok(clock.pace > 10);
    clock.stop();
    assert.equal(clock.pace, 1);
  });

  it('begins gently after a fixed speed', () => {
    const { clock, store, made } = learningAt(10_000);
    clock.tick(0);
    store.dispatch({ type: 'configure', settings: { speed: 'auto' } }, 'clock');
    store.dispatch({ type: 'resetStudent' }, 'clock');
    clock.tick(1000 / 60);
    assert.ok(made.at(-1)! <= 4);
  });
});
