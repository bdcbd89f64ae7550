/** What a hundred of the built element cost a page in Chromium without a GPU, and what a thousand leave behind. */
import { readFileSync } from 'node:fs';
import { launchChromium, RATIO_2 } from '../scripts/chromium.mjs';
import { startServer } from '../scripts/serve.mjs';

const FIGURES = 100;
const MOUNTS = 1000;

/** The memory of the whole page is told only to pages that are isolated from all others. */
async function isolated(context, next) {
  await next();
  context.set({ 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' });
}

const server = await startServer({ rootDir: process.cwd(), middleware: [isolated] });
const browser = await launchChromium({ args: ['--disable-gpu', RATIO_2, '--js-flags=--expose-gc'] });
const system = await browser.target().createCDPSession();
const page = await browser.newPage();
await page.setViewport({ width: 752, height: 900, deviceScaleFactor: 2 });
await page.evaluateOnNewDocument(() => {
  const request = window.requestAnimationFrame.bind(window);
  window.frames = 0;
  window.requestAnimationFrame = (callback) => (window.frames++, request(callback));
  window.canvases = [];
  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (...args) {
    const element = create.apply(this, args);
    if (element instanceof HTMLCanvasElement) window.canvases.push(new WeakRef(element));
    return element;
  };
  window.pause = (seconds) => new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
});
await page.goto(`http://127.0.0.1:${server.port}/test/browser/support/pages/blank.html`);

/** Megabytes that the processes of the pages have for themselves, by the operating system. */
async function processes() {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const privateOf = ({ id }) =>
    readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
      .match(/^Private_\w+: +\d+/gm)
      .reduce((sum, line) => sum + Number(line.match(/\d+/)[0]), 0);
  return renderers.reduce((sum, info) => sum + privateOf(info), 0) / 1000;
}

async function memory() {
  const told = await page.evaluate(async () => {
    gc();
    await pause(0.5);
    gc();
    const { bytes } = await performance.measureUserAgentSpecificMemory();
    const all = [...document.querySelectorAll('relu-playground')].flatMap((figure) => [
      ...figure.shadowRoot.querySelectorAll('canvas'),
    ]);
    const hidden = window.canvases.map((ref) => ref.deref()).filter(Boolean);
    const pixels = [...new Set([...all, ...hidden])].reduce((sum, { width, height }) => sum + width * height, 0);
    return { page: bytes / 1e6, canvases: (4 * pixels) / 1e6 };
  });
  return { ...told, process: await processes() };
}

const said = ({ page, canvases, process }) =>
  `${page.toFixed(0)} MB of the page, of these ${canvases.toFixed(0)} MB of canvases; ${process.toFixed(0)} MB of the process`;

console.log(`an empty page: ${said(await memory())}`);
await page.addScriptTag({ path: 'dist/relu-playground.iife.js' });
await page.evaluate((count) => {
  document.body.innerHTML = '<relu-playground></relu-playground>'.repeat(count);
}, FIGURES);
await page.evaluate(() => pause(2));
console.log(`${FIGURES} figures: ${said(await memory())}`);
const frames = await page.evaluate(async () => {
  const before = window.frames;
  await pause(2);
  return window.frames - before;
});
console.log(`${FIGURES} figures at rest: ${frames} animation frames in 2 s`);
await page.evaluate(async () => {
  for (const figure of document.querySelectorAll('relu-playground')) {
    figure.scrollIntoView();
    await pause(0.1);
  }
});
console.log(`the same after scrolling to the last one: ${said(await memory())}`);

const left = await page.evaluate(async (count) => {
  const frame = () => new Promise(requestAnimationFrame);
  const refs = [];
  document.body.replaceChildren();
  for (let i = 0; i < count; i++) {
    const figure = document.createElement('relu-playground');
    if (i % 3 === 0) figure.playing = true;
    document.body.append(figure);
    refs.push(new WeakRef(figure));
    if (i % 10 === 0) await frame();
    else await figure.updateComplete;
    figure.remove();
  }
  // What a browser keeps of the last event or layout goes with the next frames.
  await pause(1);
  gc();
  await pause(0.5);
  gc();
  return refs.filter((ref) => ref.deref()).length;
}, MOUNTS);
console.log(`of ${MOUNTS} that came and went, ${left} are still in memory: ${said(await memory())}`);
await browser.close();
await server.stop();
