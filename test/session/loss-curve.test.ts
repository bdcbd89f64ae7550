import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loss, presets } from '../../src/engine/index.js';
import { logOfLoss, type LossCurve } from '../../src/session/loss-curve.js';
import { Session } from '../../src/session/session.js';

const home = presets.get('home')!;
const newSession = (): Session => new Session(() => {});

const lossesOf = (curve: LossCurve): [number, number][] => {
  const points: [number, number][] = [];
  curve.forEach((step, value) => points.push([step, value]));
  return points;
};

describe('the loss curve', () => {
  it('begins and ends with the losses there', () => {
    const session = newSession();
    session.advance(12_345);
    const points = lossesOf(session.history.run.curve);
    assert.deepEqual(points[0], [0, logOfLoss(loss(home.student, home.teacher))]);
    assert.deepEqual(points.at(-1), [12_345, logOfLoss(session.loss)]);
  });

  it('has steps in order, and in each stretch the lowest and the highest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-9, max: 10, noNaN: true }), { minLength: 3000, maxLength: 5000 }),
        (all) => {
          const session = newSession();
          const { curve } = session.history.run;
          all.forEach((value, i) => curve.add(i + 1, value));
          const points = lossesOf(curve);
          assert.deepEqual(points[0], [0, logOfLoss(loss(home.student, home.teacher))]);
          assert.ok(points.length <= 1026);
          assert.ok(points.every(([step], i) => i === 0 || step >= points[i - 1]![0]));
          const logs = all.map(logOfLoss);
          const values = points.slice(1).map(([, value]) => value);
          assert.equal(Math.min(...values), Math.min(...logs));
          assert.equal(
            Math.max(...values, points[0]![1]),
            Math.max(...logs, logOfLoss(loss(home.student, home.teacher))),
          );
        },
      ),
      // To shrink so many numbers would take hours.
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('keeps its start, though the losses next to it are lower and higher', () => {
    const { curve } = newSession().history.run;
    const start = lossesOf(curve)[0]!;
    for (let step = 1; step < 2000; step++) curve.add(step, step % 2 ? 1e-3 : 1e3);
    assert.deepEqual(lossesOf(curve)[0], start);
    assert.equal(curve.start, start[1]);
  });

  it('jumps where the teacher was changed, to the one that counted', () => {
    const session = newSession();
    session.advance(50);
    for (const m of [9, 8, 1]) session.edit({ teacher: { ...home.teacher, m } });
    const jumped = logOfLoss(session.loss);
    session.advance(50);
    const there = lossesOf(session.history.run.curve).filter(([step]) => step === 50);
    assert.equal(there.length, 2);
    assert.equal(there[1]![1], jumped);
  });
});
