/** A sweep of a million starts on all threads, beside the same on one thread: the built file, in turns. */
import { availableParallelism } from 'node:os';
import { sweep } from '../dist/sweep.js';
import { median } from './timing.mjs';

const ROUNDS = 3;
const starts = { law: 'gaussian', count: 1_000_000, scale: 1 };
const teacher = { m: 0.5, k: 0.5, c: -0.5, s: 1 };

/** Seconds of a sweep. */
async function timed(threads) {
  const started = performance.now();
  const { words } = await sweep({ starts, teacher, learningRate: 0.3, threads });
  return { seconds: (performance.now() - started) / 1000, words };
}

const all = availableParallelism();
const [many, one] = [[], []];
for (let round = 0; round < ROUNDS; round++) {
  const [together, alone] = [await timed(all), await timed(1)];
  if (together.words !== alone.words) throw new Error(`${together.words} is not ${alone.words}`);
  many.push(together.seconds);
  one.push(alone.seconds);
}
const [fast, slow] = [median(many), median(one)];
console.log(
  `a sweep of ${starts.count} starts: ${fast.toFixed(1)} s on ${all} threads, ${slow.toFixed(1)} s on one: ` +
    `${(slow / fast).toFixed(2)}×`,
);
