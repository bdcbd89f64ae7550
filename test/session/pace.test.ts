/** The automatic speed. Ticks of 1/60 s are counted; no time passes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bestFits, descend, presets } from '../../src/engine/index.js';
import { Clock } from '../../src/elements/playground/controllers/clock.js';
import type { Action } from '../../src/session/actions.js';
import { autoPace, MAX_PACE } from '../../src/session/pace.js';
import { regimeOfRun } from '../../src/session/regime.js';
import type { Store } from '../../src/session/store.js';
import * as to from './support.js';
import { studentOf, storeAfter } from './support.js';

const names = [...presets.keys()];

/** The paces of ticks, until some ticks were made or the run has ended. */
function pacesOf(store: Store, maxTicks: number, isOver = (): boolean => false): number[] {
  const clock = new Clock(store);
  const paces: number[] = [];
  for (let tick = 0; tick < maxTicks && !isOver() && !store.state.halt; tick++) {
    clock.tick((tick * 1000) / 60);
    paces.push(clock.pace);
  }
  return paces;
}

/** A pace is a whole number in its range, and grows by no more than a step and 4 %. */
function assertSmooth(paces: readonly number[]): void {
  paces.forEach((pace, i) => {
    assert.ok(Number.isInteger(pace) && pace >= 1 && pace <= MAX_PACE, `pace ${pace}`);
    const before = paces[i - 1] ?? 1;
    assert.ok(pace <= 1.04 * before + 1, `from ${before} to ${pace}`);
  });
}

const hasEnded = (store: Store) => (): boolean => ['arrived', 'dead'].includes(regimeOfRun(store.state).kind);

describe('the automatic speed', () => {
  for (const name of names) {
    for (const learningRate of [0.001, 0.01, 0.3]) {
      it(`brings ${name} to its end within 20 s at a rate of ${learningRate}`, () => {
        const store = storeAfter(to.choosePreset(name), to.configure({ learningRate }));
        const paces = pacesOf(store, 1200, hasEnded(store));
        assert.ok(hasEnded(store)(), `after ${store.state.step} steps: ${regimeOfRun(store.state).kind}`);
        assertSmooth(paces);
      });
    }
  }

  it('changes when steps are made, never what they are', () => {
    for (const name of names) {
      const store = storeAfter(to.choosePreset(name));
      pacesOf(store, 700);
      const { student, teacher } = presets.get(name)!;
      const { w, b, a, c } = descend(student, teacher, { learningRate: 0.01, steps: store.state.step });
      assert.deepEqual(studentOf(store), { w, b, a, c });
    }
  });

  it('moves the student by no more than the eye can follow in a tick, unless a single step does', () => {
    for (const learningRate of [0.001, 0.01]) {
      for (const name of names) {
        const store = storeAfter(to.choosePreset(name), to.configure({ learningRate }));
        const clock = new Clock(store);
        for (let tick = 0; tick < 900; tick++) {
          const { w, b, a, c } = studentOf(store);
          clock.tick((tick * 1000) / 60);
          if (clock.pace === 1) continue;
          const after = studentOf(store);
          // Twice 0.07 / 60 of the width of a space, 3.
          const farthest = Math.max(Math.abs(after.w - w), Math.abs(after.b - b), Math.abs(after.a - a));
          assert.ok(farthest <= 2 * (0.07 / 60) * 3, `${name}: ${farthest} in a tick at pace ${clock.pace}`);
          assert.ok(Math.abs(after.c - c) <= 2 * (0.07 / 60) * 2 * Math.sqrt(3));
        }
      }
    }
  });

  it('moves the height of a flat student by what the eye can follow as well, though it has no kink', () => {
    // With w = b = a = 0 only c moves: each step takes the same share off its distance to the mean of the teacher.
    const { teacher } = presets.get('home')!;
    const { mean } = bestFits(teacher);
    const learningRate = 0.0005;
    const { state } = storeAfter(to.student(0, 0, 0, mean + 1), to.configure({ learningRate }));
    const pace = autoPace({ ...state, step: 10_000 }, 500);
    const moved = 1 - (1 - learningRate) ** pace;
    const height = 2 * Math.sqrt(3);
    assert.ok(moved >= (0.07 / 60) * height && moved <= 1.5 * (0.07 / 60) * height, `${moved} in ${pace} steps`);
  });

  it('hurries over a plateau and slows down after it', () => {
    // Near the saddle w = a = 0: the student stays there for thousands of steps.
    const store = storeAfter(to.student(1e-4, 0.2, 1e-4, -0.3));
    const paces = pacesOf(store, 900, hasEnded(store));
    const plateau = Math.max(...paces.slice(0, 200));
    const after = Math.min(...paces.slice(paces.indexOf(plateau)));
    assert.ok(plateau >= 15 && after <= plateau / 4, `${plateau} steps a tick on it, ${after} after it`);
    assertSmooth(paces);
  });

  const quiet: Record<string, Action[]> = {
    'has arrived': [to.advance(100_000)],
    'is dead and at rest': [to.student(1, -3, 1, 0), to.advance(100_000)],
    'has a rate of 0': [to.configure({ learningRate: 0 }), to.advance(100_000)],
    'is exactly on a saddle': [to.teacher(0, 0, 0.5, 1), to.student(0, 1, 0, 0.5), to.advance(100_000)],
  };
  for (const [name, actions] of Object.entries(quiet)) {
    it(`is one step a tick where the student ${name}: nothing more is to be seen`, () => {
      const { state } = storeAfter(...actions);
      assert.equal(autoPace(state, 5000), 1);
    });
  }

  it('is one step a tick at least, next to divergence and where learning has halted', () => {
    const steep = [to.student(8, 1, 9, 0), to.configure({ learningRate: 1 })];
    assert.equal(autoPace(storeAfter(...steep).state, 500), 1);
    const halted = storeAfter(...steep, to.advance(100));
    assert.ok(halted.state.halt);
    assert.equal(autoPace(halted.state, 500), 1);
    const atTheEdge = storeAfter(to.configure({ learningRate: -0.01 }), to.advance(1e4));
    assert.equal(atTheEdge.state.halt?.kind, 'edge');
    assert.ok(autoPace(atTheEdge.state, 1) >= 1);
  });

  it('leads to the edge of the figure in reverse, too', () => {
    for (const name of names) {
      const store = storeAfter(to.choosePreset(name), to.configure({ learningRate: -0.01 }));
      assertSmooth(pacesOf(store, 1200));
      assert.equal(store.state.halt?.kind, 'edge', name);
    }
  });

  it('is a whole number, 1 … 10 000, within its growth, from any state', () => {
    const size = fc.oneof(
      fc.double({ min: -1.5, max: 1.5, noNaN: true }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    const rate = fc.double({ min: -4, max: 4, noNaN: true });
    const samples = fc.constantFrom('exact' as const, 2, 201);
    const last = fc.integer({ min: 1, max: MAX_PACE });
    const property = fc.property(
      size,
      size,
      size,
      size,
      rate,
      samples,
      last,
      fc.nat(1e7),
      (w, b, a, c, rate, n, last, step) => {
        const { state } = storeAfter(to.student(w, b, a, c), to.configure({ learningRate: rate, samples: n }));
        const pace = autoPace({ ...state, step }, last);
        assert.ok(Number.isInteger(pace) && pace >= 1 && pace <= Math.min(MAX_PACE, 1.04 * last + 1));
        assert.ok(pace <= 4 + 0.012 * step);
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});
