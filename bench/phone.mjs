/**
 * A slow phone: Chromium with a processor slowed down to a quarter and the line of "fast 3G". Prints when the first
 * picture of the figure is there, how much the layout has shifted, and how long a frame takes while the student's kink
 * is dragged. An argument names another build: node bench/phone.mjs other/relu-playground.iife.js
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../scripts/chromium.mjs';
import { part } from './timing.mjs';

const file = process.argv[2] ?? 'dist/relu-playground.iife.js';
const ROUNDS = 5;
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const SLOWER = 4;
/** Bytes per second, and milliseconds from a request to its answer. */
const FAST_3G = { download: (1.6e6 / 8) * 0.9, upload: (750e3 / 8) * 0.9, latency: 562.5 };
/** How far the kink is dragged, to and fro, in pixels, and in how many moves. */
const WAY = 60;
const MOVES = 120;

const style = gzipSync(readFileSync('dist/relu-playground.css'));
const script = gzipSync(readFileSync(file));
const html =
  gzipSync(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A post</title>
  <link rel="stylesheet" href="style.css"><script defer src="script.js"></script>
  <h1>A post</h1><p>Before the figure.</p><relu-playground></relu-playground><p>After the figure.</p>`);
const FILES = {
  '/': ['text/html', html],
  '/style.css': ['text/css', style],
  '/script.js': ['text/javascript', script],
};

const server = createServer(({ url }, response) => {
  const [type, body] = FILES[url] ?? [];
  if (!body) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' }).end(body);
}).listen(0, '127.0.0.1');

/** Runs in the page before anything else: notes the time of the first frame after the figure has been painted. */
function watch() {
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value))).observe({
    type: 'layout-shift',
    buffered: true,
  });
  const look = () => {
    const canvas = document.querySelector('relu-playground')?.shadowRoot?.querySelector('.io canvas');
    const isPainted =
      canvas?.width > 0 && canvas.getContext('2d').getImageData(0, 0, 20, canvas.height).data.some(Boolean);
    if (isPainted) requestAnimationFrame((time) => (window.firstPicture = time));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function drag(page) {
  const at = await page.evaluate(() => {
    const handle = document.querySelector('relu-playground').shadowRoot.querySelector('#student-kink');
    handle.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = handle.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.evaluate(() => {
    window.times = [];
    const note = (time) => (window.times.push(time), requestAnimationFrame(note));
    requestAnimationFrame(note);
  });
  await page.touchscreen.touchStart(at.x, at.y);
  for (let i = 1; i <= MOVES; i++)
    await page.touchscreen.touchMove(
      at.x + WAY * Math.sin((8 * i) / MOVES),
      at.y - 0.3 * WAY * Math.sin((5 * i) / MOVES),
    );
  await page.touchscreen.touchEnd();
  const times = await page.evaluate(() => window.times);
  return times.slice(1).map((time, i) => time - times[i]);
}

const browser = await launchChromium();
const pictures = [];
const shifts = [];
const frames = [];
for (let round = 0; round < ROUNDS; round++) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(PHONE);
  await page.emulateCPUThrottling(SLOWER);
  await page.emulateNetworkConditions(FAST_3G);
  await page.evaluateOnNewDocument(watch);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction('window.firstPicture');
  pictures.push(await page.evaluate('window.firstPicture'));
  shifts.push(await page.evaluate('window.shift'));
  frames.push(...(await drag(page)));
  await context.close();
}
await browser.close();
server.close();

const inSeconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
console.log(`A slow phone (processor ${SLOWER} times slower, fast 3G), ${ROUNDS} rounds:\n`);
console.log('| what | median | worst | target |\n|---|---|---|---|');
console.log(`| first picture | ${inSeconds(part(pictures, 0.5))} | ${inSeconds(Math.max(...pictures))} | ≤ 2 s |`);
console.log(`| layout shift | ${part(shifts, 0.5)} | ${Math.max(...shifts)} | 0 |`);
const [middle, late] = [0.5, 0.95].map((share) => part(frames, share).toFixed(0));
console.log(`| a frame of a drag | ${middle} ms | ${late} ms (95 %) | ≤ 33 ms |`);
