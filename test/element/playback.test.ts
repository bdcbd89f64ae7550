/** The clock, on screens of any rate: frames are made by hand. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { PlaybackController } from '../../src/elements/playground/controllers/playback-controller.js';

let pending: FrameRequestCallback | undefined;
let requests = 0;
globalThis.requestAnimationFrame = (callback) => {
  pending = callback;
  return ++requests;
};
globalThis.cancelAnimationFrame = () => (pending = undefined);

function frameAt(milliseconds: number): void {
  const callback = pending!;
  pending = undefined;
  callback(milliseconds);
}

const host = { isConnected: true, addController: () => undefined };

/** The steps made in a second of frames at a rate. */
function stepsInASecond(rate: number, speed: number): number {
  let steps = 0;
  const playback = new PlaybackController(
    host,
    () => speed,
    (n) => (steps += n),
  );
  playback.run(true);
  for (let i = 0; i <= rate; i++) frameAt((1000 * i) / rate);
  playback.run(false);
  return steps;
}

beforeEach(() => {
  pending = undefined;
  requests = 0;
});

describe('the clock', () => {
  for (const rate of [24, 30, 60, 75, 90, 120, 144, 240]) {
    it(`makes 60 times the speed in a second at ${rate} Hz`, () => {
      for (const speed of [1, 7, 1000]) {
        // The first frame, which has none before it, counts as one tick.
        assert.ok(Math.abs(stepsInASecond(rate, speed) - 61 * speed) <= 1, `speed ${speed}`);
      }
    });
  }

  it('catches up a tenth of a second after a hidden tab, not more', () => {
    let steps = 0;
    const playback = new PlaybackController(
      host,
      () => 10,
      (n) => (steps += n),
    );
    playback.run(true);
    frameAt(0);
    frameAt(3_600_000);
    assert.equal(steps, 10 + 60);
  });

  it('makes one step per frame when frames come a little early and late', () => {
    const made: number[] = [];
    const playback = new PlaybackController(
      host,
      () => 1,
      (n) => made.push(n),
    );
    playback.run(true);
    for (let i = 0; i < 100; i++) frameAt((1000 / 60) * i + 3 * Math.sin(i));
    assert.deepEqual(made, Array<number>(100).fill(1));
  });

  it('asks for no frame unless it runs, and for one at a time', () => {
    const playback = new PlaybackController(
      host,
      () => 1,
      () => undefined,
    );
    assert.equal(requests, 0);
    playback.run(true);
    playback.run(true);
    assert.equal(requests, 1);
    playback.run(false);
    assert.equal(pending, undefined);
  });
});
