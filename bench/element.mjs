/** What the built element costs a page, in Chromium without a GPU: at rest, while learning, after a million steps. */
import { launchChromium, RATIO_2 } from '../scripts/chromium.mjs';
import { seconds } from './timing.mjs';

const browser = await launchChromium({ args: ['--disable-gpu', RATIO_2, '--js-flags=--expose-gc'] });
const page = await browser.newPage();
await page.setViewport({ width: 752, height: 900, deviceScaleFactor: 2 });
await page.evaluateOnNewDocument(() => {
  const request = window.requestAnimationFrame.bind(window);
  window.frames = 0;
  window.requestAnimationFrame = (callback) => (window.frames++, request(callback));
});
await page.goto('about:blank');
await page.setContent('<relu-playground preset="in-sign-change-iii"></relu-playground>');
await page.addScriptTag({ path: 'dist/relu-playground.iife.js' });
const frames = () => page.evaluate(() => window.frames);

/** Milliseconds of script per frame, and the share of the main thread's time, over some seconds. */
async function watch(length) {
  const [before, framesBefore] = [await page.metrics(), await frames()];
  await seconds(length);
  const [after, framesAfter] = [await page.metrics(), await frames()];
  const count = framesAfter - framesBefore;
  const per = (name) => (1000 * (after[name] - before[name])) / count;
  return { frames: count, script: per('ScriptDuration'), busy: (after.TaskDuration - before.TaskDuration) / length };
}

/** Megabytes of JavaScript heap after learning on to a number of steps. */
async function heapAfter(steps) {
  await page.evaluate(async (last) => {
    const element = document.querySelector('relu-playground');
    element.speed = 10_000;
    element.play();
    while (element.step < last)
      await new Promise((resolve) => element.addEventListener('relu-step', resolve, { once: true }));
    element.pause();
    globalThis.gc();
  }, steps);
  return (await page.metrics()).JSHeapUsedSize / 1e6;
}

await seconds(1);
const rest = await watch(2);
await page.evaluate(() => document.querySelector('relu-playground').play());
await seconds(1);
const learning = await watch(4);
const [early, late] = [await heapAfter(20_000), await heapAfter(1_000_000)];
await browser.close();

console.log(`at rest: ${rest.frames} animation frames in 2 s`);
console.log(
  `learning at speed 1: ${learning.script.toFixed(3)} ms of script per frame (${learning.frames} frames in 4 s)`,
);
console.log(`heap after 20 000 steps ${early.toFixed(1)} MB, after 1 000 000 steps ${late.toFixed(1)} MB`);
