/** The pictures of the documentation, taken from the built element and the gallery: `npm run pictures`. */
import { launchChromium, RATIO_2 } from './chromium.mjs';
import { serve } from './serve.mjs';

const story = { preset: 'in-sign-change-iii', steps: 550 };

/** File, width of the column in CSS pixels, colours, what else is asked of the element, and the steps that it has made. */
const PICTURES = [
  ['playground', 720, 'light'],
  ['dark', 720, 'dark'],
  ['phone', 328, 'light'],
  ['dynamics', 600, 'light', 'layers="outcomes solutions fate trajectories" views="wa wb" controls="none"'],
  [
    'large-rates',
    600,
    'light',
    'preset="home" learning-rate="1.5" layers="outcomes fate" views="wa wb" controls="none"',
    0,
  ],
];

async function take(browser, [name, width, scheme, attributes = '', steps = story.steps]) {
  const page = await browser.newPage();
  await page.setViewport({ width: width + 32, height: 2000, deviceScaleFactor: 2 });
  await page.setContent(`<body style="margin: 16px; font-family: system-ui; color-scheme: ${scheme}; background: canvas">
    <relu-playground ${attributes} preset="${story.preset}"></relu-playground>`);
  await page.addScriptTag({ path: 'dist/relu-playground.iife.js' });
  await page.evaluate(async (steps) => {
    const frame = () => new Promise(requestAnimationFrame);
    const element = document.querySelector('relu-playground');
    await element.updateComplete;
    await frame();
    await frame();
    element.advance(steps);
    await element.updateComplete;
    // Enough for the maps of outcomes, at large rates too.
    for (let i = 0; i < 300; i++) await frame();
  }, steps);
  const height = await page.evaluate(
    () => document.querySelector('relu-playground').getBoundingClientRect().bottom + 16,
  );
  await page.screenshot({ path: `docs/images/${name}.png`, clip: { x: 0, y: 0, width: width + 32, height } });
  await page.close();
}

/** Two frames: one in which all is drawn, and one for what asked for another. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** File, page of the gallery, size of the window in CSS pixels, and what a reader has done there. */
const PAGES = [
  ['links', 'links.html', 760, 640, () => document.querySelector('a[href*="student-b"]').click()],
  ['values', 'values.html', 760, 800, () => document.querySelector('relu-playground').advance(120)],
  ['story', 'story.html', 1240, 700, () => document.querySelectorAll('relu-passage')[1].scrollIntoView()],
];

async function takePage(browser, address, [name, file, width, height, act]) {
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.goto(new URL(`examples/${file}`, address).href);
  await page.waitForFunction(() => document.querySelector('relu-playground').hasUpdated);
  await page.evaluate(drawn);
  await page.evaluate(act);
  // A passage rests at the reading line before it acts, and maps take some frames.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
  await page.screenshot({ path: `docs/images/${name}.png` });
  await page.close();
}

/** The menu of what can be taken along, opened. */
async function takeMenu(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 752, height: 400, deviceScaleFactor: 2 });
  await page.setContent(`<body style="margin: 16px; font-family: system-ui">
    <relu-playground id="four" preset="${story.preset}" step="${story.steps}"></relu-playground>`);
  await page.addScriptTag({ path: 'dist/relu-playground.iife.js' });
  await page.evaluate(drawn);
  await page.evaluate(() => document.querySelector('relu-playground').shadowRoot.querySelector('.take').click());
  await page.evaluate(drawn);
  await page.screenshot({ path: 'docs/images/take.png', clip: { x: 0, y: 0, width: 560, height: 250 } });
  await page.close();
}

const browser = await launchChromium({ args: [RATIO_2] });
const { url, stop } = await serve();
for (const picture of PICTURES) await take(browser, picture);
for (const picture of PAGES) await takePage(browser, url, picture);
await takeMenu(browser);
await stop();
await browser.close();
