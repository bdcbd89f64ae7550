/**
 * What a frame of learning costs, in Chromium without a GPU, beside a bare page that draws one line on one canvas in
 * each frame: the time of the main thread per frame (ratio), and the time of all processes of the browser (share of a
 * core). An argument names another build: node bench/frames.mjs other/relu-playground.iife.js
 */
import { readdirSync, readFileSync } from 'node:fs';
import { launchChromium, RATIO_2 } from '../scripts/chromium.mjs';
import { mean, median, seconds } from './timing.mjs';
import { traced } from './trace.mjs';

const script = process.argv[2] ?? 'dist/relu-playground.iife.js';
const ALL = 'outcomes field contours solutions edges fate trajectories residual fits';
const ROUNDS = 3;
const SECONDS = 4;
/** Ticks of the kernel's clock per second, in which /proc counts. */
const TICKS = 100;

const BARE = `<canvas style="width: 350px; height: 350px"></canvas>`;

function drawInEachFrame() {
  const canvas = document.querySelector('canvas');
  canvas.width = canvas.height = 350 * devicePixelRatio;
  const ctx = canvas.getContext('2d');
  let step = 0;
  const frame = () => {
    ctx.clearRect(0, 0, canvas.width, canvas.height);
    ctx.beginPath();
    ctx.moveTo(0, step++ % canvas.height);
    ctx.lineTo(canvas.width, 0);
    ctx.stroke();
    requestAnimationFrame(frame);
  };
  frame();
}

/** The pages that are compared, each with its target for the main thread (times the bare page) and all processes (%). */
const PAGES = [
  { name: 'a bare page: one line on one canvas', html: BARE },
  { name: 'the default figure', attributes: '', times: 3, share: 50 },
  { name: 'one space alone', attributes: 'views="wa"', times: 1.6 },
  { name: 'all layers', attributes: `layers="${ALL}"`, share: 65 },
].map((page) => ({ ...page, traces: [], shares: [] }));

async function open(browser, { html, attributes }) {
  const page = await browser.newPage();
  await page.setViewport({ width: 752, height: 1400, deviceScaleFactor: 2 });
  await page.goto('about:blank');
  const element = `<relu-playground preset="in-sign-change-iii" ${attributes}></relu-playground>`;
  await page.setContent(`<body style="margin: 16px">${html ?? element}`);
  if (html) await page.evaluate(drawInEachFrame);
  else await page.addScriptTag({ path: script });
  await seconds(1.5);
  if (!html) await page.evaluate(() => document.querySelector('relu-playground').play());
  return page;
}

/** The seconds that a process and all that it has started have had a processor. */
function cpuOf(root) {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
        return [{ pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
  const total = (pid) =>
    processes
      .filter(({ parent }) => parent === pid)
      .reduce((sum, each) => sum + total(each.pid), processes.find((each) => each.pid === pid)?.ticks ?? 0);
  return total(root) / TICKS;
}

async function measure(browser, page) {
  const tab = await open(browser, page);
  const { frames } = await traced(tab, () => seconds(SECONDS));
  page.traces.push(frames);
  await tab.close();
  const other = await open(browser, page);
  await seconds(0.5);
  const root = browser.process().pid;
  const [from, cpu] = [performance.now(), cpuOf(root)];
  await seconds(SECONDS);
  page.shares.push((100 * (cpuOf(root) - cpu)) / ((performance.now() - from) / 1000));
  await other.close();
}

const browser = await launchChromium({ args: ['--disable-gpu', RATIO_2] });
for (let round = 0; round < ROUNDS; round++) for (const page of PAGES) await measure(browser, page);
await browser.close();

/** Milliseconds of the processor in a part of a frame: the median of the rounds' means. */
const costOf = ({ traces }, part) => median(traces.map((frames) => mean(frames.map((frame) => frame[part]))));
/** Frames per second: on a busy machine some are left out, and shares of a core are too small. */
const rateOf = ({ traces }) => median(traces.map((frames) => frames.length / SECONDS));

const bare = costOf(PAGES[0], 'total');
console.log('Learning at 720 px and pixel ratio 2, without a GPU; medians of three rounds:\n');
console.log(
  '| page | main thread per frame | script, layout, paint | times the bare page | all processes | frames per second |',
);
console.log('|---|---|---|---|---|---|');
for (const page of PAGES) {
  const { name, shares, times, share } = page;
  const total = costOf(page, 'total');
  const cells = [
    name,
    `${total.toFixed(2)} ms`,
    ['script', 'layout', 'paint'].map((part) => costOf(page, part).toFixed(2)).join(', '),
    `${(total / bare).toFixed(1)}${times ? ` (target ≤ ${times})` : ''}`,
    `${median(shares).toFixed(0)} % of a core${share ? ` (target ≤ ${share} %)` : ''}`,
    rateOf(page).toFixed(0),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
