import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loss, presets } from '../../src/engine/index.js';
import { LossCurve, logOfLoss } from '../../src/session/loss-curve.js';
import * as to from './support.js';
import { lossesOf, storeAfter } from './support.js';

const home = presets.get('home')!;

/** A curve of these losses at the steps 0, 1, 2, … */
function curveOf(losses: readonly number[]): LossCurve {
  const curve = new LossCurve();
  losses.forEach((loss, step) => curve.add(step, loss));
  return curve;
}

describe('the loss curve', () => {
  it('begins and ends with the losses there', () => {
    const store = storeAfter(to.advance(12_345));
    const points = lossesOf(store.history.run.curve);
    assert.deepEqual(points[0], [0, logOfLoss(loss(home.student, home.teacher))]);
    assert.deepEqual(points.at(-1), [12_345, logOfLoss(store.loss)]);
  });

  it('has steps in order, and in each stretch the lowest and the highest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-9, max: 10, noNaN: true }), { minLength: 3000, maxLength: 5000 }),
        (all) => {
          const points = lossesOf(curveOf(all));
          const logs = all.map(logOfLoss);
          assert.deepEqual(points[0], [0, logs[0]]);
          // At least half of the stretches are in use, with two points in each.
          assert.ok(points.length <= 1026 && points.length > 512, `${points.length} points`);
          assert.ok(points.every(([step, value]) => value === logs[step]));
          assert.ok(points.every(([step], i) => i === 0 || step >= points[i - 1]![0]));
          const values = points.map(([, value]) => value);
          assert.equal(Math.min(...values), Math.min(...logs));
          assert.equal(Math.max(...values), Math.max(...logs));
        },
      ),
      // To shrink so many numbers would take hours.
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('has what was added last, though it is neither lowest nor highest in its stretch', () => {
    const curve = curveOf(Array.from({ length: 5000 }, (_, step) => (step === 4999 ? 1 : step % 2 ? 1e-3 : 1e3)));
    assert.deepEqual(lossesOf(curve).at(-1), [4999, 0]);
  });

  it('until a step has that step and none after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 299 }), (step) => {
        const past = curveOf(Array.from({ length: 300 }, (_, i) => 1 + i)).until(step);
        assert.equal(lossesOf(past).at(-1)![0], step);
        assert.equal(lossesOf(past).length, step + 1);
      }),
    );
  });

  it('keeps its start, though the losses next to it are lower and higher', () => {
    const curve = curveOf(Array.from({ length: 2000 }, (_, step) => (step === 0 ? 1 : step % 2 ? 1e-3 : 1e3)));
    assert.deepEqual(lossesOf(curve)[0], [0, 0]);
    assert.equal(curve.start, 0);
  });

  it('jumps where the teacher was changed, to the one that counted', () => {
    const tried = [9, 8, 1].map((m) => ({ type: 'edit' as const, teacher: { ...home.teacher, m } }));
    const store = storeAfter(to.advance(50), ...tried);
    const jumped = logOfLoss(store.loss);
    store.dispatch(to.advance(50), 'clock');
    const there = lossesOf(store.history.run.curve).filter(([step]) => step === 50);
    assert.equal(there.length, 2);
    assert.equal(there[1]![1], jumped);
  });

  it('jumps to the one that counted also if the others were tried, undone and looked at in between', () => {
    const store = storeAfter(to.advance(50), to.teacher(9, 0.5, -0.5, 1), to.teacher(8, 0.5, -0.5, 1));
    store.undo();
    store.redo();
    store.undo();
    const jumped = logOfLoss(store.loss);
    store.dispatch(to.advance(50), 'clock');
    const there = lossesOf(store.history.run.curve).filter(([step]) => step === 50);
    assert.equal(there.length, 2);
    assert.equal(there[1]![1], jumped);
  });

  it('shows what rounding has left of 0 as 1e−32', () => {
    assert.deepEqual(
      lossesOf(curveOf([0, 1e-40, 1e-32, 1e-31]))
        .slice(0, 4)
        .map(([, value]) => value),
      [-32, -32, -32, -31],
    );
  });
});

describe('a copy of the loss curve', () => {
  it('equals it and does not grow with it', () => {
    const curve = curveOf(Array.from({ length: 3000 }, (_, step) => 1 + Math.sin(step)));
    const before = lossesOf(curve);
    const copy = curve.copy();
    assert.deepEqual(lossesOf(copy), before);
    for (let step = 3000; step < 9000; step++) curve.add(step, 7);
    assert.deepEqual(lossesOf(copy), before);
    for (let step = 3000; step < 9000; step++) copy.add(step, 7);
    assert.deepEqual(lossesOf(copy), lossesOf(curve));
  });
});
