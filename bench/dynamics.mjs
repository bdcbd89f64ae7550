/** What seeing the dynamics costs: the built element with all layers at 720 px and pixel ratio 2, without a GPU. */
import { launchChromium, RATIO_2 } from '../scripts/chromium.mjs';
import { mean, median, part, seconds } from './timing.mjs';
import { traced } from './trace.mjs';

const ALL = 'outcomes field contours solutions edges fate trajectories residual fits';
const ROUNDS = 3;

const ms = (n) => `${n.toFixed(n < 10 ? 1 : 0)} ms`;
const spread = (list) => `${ms(median(list))} (${ms(Math.min(...list))} … ${ms(Math.max(...list))})`;

const browser = await launchChromium({ args: ['--disable-gpu', RATIO_2] });

/** A page with one element, at rest, with all its maps complete. */
async function open(attributes, style = '') {
  const page = await browser.newPage();
  await page.setViewport({ width: 752, height: 1400, deviceScaleFactor: 2 });
  await page.evaluateOnNewDocument(() => {
    const request = window.requestAnimationFrame.bind(window);
    window.frames = 0;
    window.requestAnimationFrame = (callback) =>
      request((now) => {
        callback(now);
        window.frames++;
        window.lastFrame = performance.now();
      });
  });
  await page.goto('about:blank');
  await page.setContent(`<body style="margin: 16px; ${style}"><relu-playground ${attributes}></relu-playground>`);
  await page.evaluate(() => addEventListener('pointermove', () => (window.lastMove = performance.now()), true));
  await page.addScriptTag({ path: 'dist/relu-playground.iife.js' });
  await seconds(1.5);
  return page;
}

const play = (page) => page.evaluate(() => document.querySelector('relu-playground').play());
/** Where a part of the element is: the middle of it. */
const middleOf = (page, selector) =>
  page.evaluate((name) => {
    const { left, top, width, height } = document
      .querySelector('relu-playground')
      .shadowRoot.querySelector(name)
      .getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);

/** Playing from the start, with more and fewer layers in turn: medians of the rounds. */
async function playing(preset) {
  const runs = [
    { kind: 'all layers', attribute: `layers="${ALL}"`, list: [] },
    { kind: 'the layers that are on by default', attribute: '', list: [] },
    { kind: 'no layers', attribute: 'layers=""', list: [] },
  ];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { attribute, list } of runs) {
      const page = await open(`preset="${preset}" ${attribute}`);
      list.push(
        await traced(page, async () => {
          await play(page);
          await seconds(3);
        }),
      );
      await page.close();
    }
  }
  for (const { kind, list } of runs) {
    // Means: what is drawn takes turns, so a frame is not like the next one.
    const of = (key) => list.map(({ frames }) => mean(frames.map((frame) => frame[key])));
    const slow = list.map(({ frames }) =>
      part(
        frames.map(({ total }) => total),
        0.95,
      ),
    );
    console.log(
      `playing ${preset}, ${kind}: ${spread(of('total'))} a frame: ` +
        `script ${ms(median(of('script')))}, layout ${ms(median(of('layout')))}, paint ${ms(median(of('paint')))}; ` +
        `95 % within ${spread(slow)}; other threads ${spread(list.map(({ elsewhere }) => elsewhere))}`,
    );
  }
}

/** Moves the teacher for a second by `move(page, i)`, and waits until the last map is complete. */
async function moving(name, attributes, begin, move) {
  const [tasks, cpu, waits, totals] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open(`layers="${ALL}" ${attributes}`);
    const from = await begin(page);
    const trace = await traced(page, async () => {
      for (let i = 1; i <= 40; i++) await move(page, i, from);
      await seconds(1.5);
      waits.push(await page.evaluate(() => window.lastFrame - window.lastMove));
    });
    tasks.push(Math.max(...trace.tasks.map(({ length }) => length)));
    cpu.push(Math.max(...trace.tasks.map((task) => task.cpu)));
    totals.push(median(trace.frames.map(({ total }) => total)));
    await page.close();
  }
  console.log(
    `${name}: longest task ${spread(tasks)}, of the processor ${spread(cpu)}, a frame ${spread(totals)}, last map after ${spread(waits)}`,
  );
}

const byMouse = [
  async (page) => {
    const from = await middleOf(page, '#teacher-kink');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    return from;
  },
  (page, i, { x, y }) => page.mouse.move(x - 2.5 * i, y - 2 * i),
];
/** For teachers whose handles are out of reach. */
const byScript = [
  () => {},
  (page, i) =>
    page.evaluate(
      async (c) => {
        document.querySelector('relu-playground').teacher = { c };
        window.lastMove = performance.now();
        await new Promise(requestAnimationFrame);
      },
      -0.5 + i / 40,
    ),
];

async function hovering() {
  const frames = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open(`layers="${ALL}"`);
    const { x, y } = await middleOf(page, "[data-box='wa']");
    const trace = await traced(page, async () => {
      for (let i = 0; i < 60; i++) await page.mouse.move(x - 60 + 2 * i, y + 50 * Math.sin(i / 8));
    });
    frames.push(
      part(
        trace.frames.map(({ total }) => total),
        0.95,
      ),
    );
    await page.close();
  }
  console.log(`hovering, all layers: 95 % of the frames within ${spread(frames)}`);
}

async function resting() {
  for (const [name, style, act] of [
    ['at rest, all layers', '', () => {}],
    ['playing off the screen, all layers', 'padding-top: 4000px', play],
  ]) {
    const page = await open(`layers="${ALL}"`, style);
    await act(page);
    await seconds(0.5);
    const before = await page.evaluate(() => window.frames);
    await seconds(2);
    console.log(`${name}: ${(await page.evaluate(() => window.frames)) - before} animation frames in 2 s`);
    await page.close();
  }
}

await resting();
await playing('in-sign-change-iii');
await playing('home');
await moving('dragging the teacher, all layers', '', ...byMouse);
const WILD = ['k="1.9"', 'k="-3"', 'm="0.01"', 'm="20"', 's="-1"'].map((each) => `teacher-${each}`);
for (const attributes of [...WILD, 'samples="5"', 'samples="201"'])
  await moving(`moving the teacher, ${attributes}`, attributes, ...byScript);
await hovering();
await browser.close();
