/** The pictures of the documentation, taken from the built element: `npm run pictures`. */
import { launchChromium, RATIO_2 } from './chromium.mjs';

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

const browser = await launchChromium({ args: [RATIO_2] });
for (const picture of PICTURES) await take(browser, picture);
await browser.close();
