/**
 * Pictures of the layers against approved ones, in Chromium: the canvases of the built element, without their text. The
 * whole element with its text is in elements.test.ts.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import type { Browser } from 'puppeteer-core';
// @ts-expect-error a plain script without types
import { launchChromium } from '../../scripts/chromium.mjs';
import { layers } from '../../src/session/parameters.js';
import { layerNames as names } from '../../src/views/layers/index.js';
import { assertApproved, compare } from './compare.js';

interface Case {
  readonly name: string;
  readonly layers: readonly string[];
  readonly preset: string;
  readonly steps: number;
}

/** The fits are seen best beside a student that ends at one of them: as a straight line. */
const startFor = (layer: string): string => (layer === 'fits' ? 'in-sign-change-ii' : 'in-sign-change-iii');

const SINGLE: readonly Case[] = names.map((name) => ({ name, layers: [name], preset: startFor(name), steps: 400 }));
const WHOLE: readonly Case[] = [
  { name: 'default', layers: layers.fallback!, preset: 'in-sign-change-iii', steps: 550 },
  { name: 'all', layers: names, preset: 'home', steps: 100 },
  { name: 'linear', layers: names, preset: 'in-sign-change-iv', steps: 1500 },
  { name: 'dead', layers: names, preset: 'in-sign-change-i', steps: 400 },
];

/** Pixels, of more than 300 000: the edges of a curve may differ by a shade from one version of the browser to the next. */
const TOLERATED = 100;

/** Two crosses are few pixels. */
const toleratedOf = (layer: string): number => (layer === 'landing' ? 20 : TOLERATED);

let browser: Browser;

before(async () => {
  browser = (await launchChromium({ args: ['--disable-gpu', '--force-color-profile=srgb'] })) as Browser;
});
after(() => browser.close());

/** The gap between the functions is so faint that no difference would count: here it is not. */
async function take({ layers, preset, steps }: Omit<Case, 'name'>, scheme: string): Promise<PNG> {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 1200, deviceScaleFactor: 1 });
  await page.setContent(`<body style="margin: 0; font: 16px monospace; color-scheme: ${scheme}; background: canvas">
    <relu-playground preset="${preset}" layers="${layers.join(' ')}" controls="none"
      style="--relu-playground-gap: #2361d160"></relu-playground>`);
  for (const file of ['until-quiet.js', 'in-page.js'])
    await page.addScriptTag({ path: fileURLToPath(new URL(file, import.meta.url)) });
  await page.addScriptTag({ path: 'dist/relu-playground.iife.js' });
  const url = (await page.evaluate(`take(${steps})`)) as string;
  await page.close();
  return PNG.sync.read(Buffer.from(url.split(',')[1]!, 'base64'));
}

for (const scheme of ['light', 'dark']) {
  describe(`the picture, ${scheme}, of`, () => {
    for (const single of SINGLE) {
      it(`the layer ${single.name}`, async () => {
        const picture = await take(single, scheme);
        const tolerated = toleratedOf(single.name);
        assertApproved(`${single.name}-${scheme}`, picture, tolerated);
        const without = await take({ ...single, layers: [] }, scheme);
        // The legend of a layer takes room from the panels.
        const isSameSize = without.height === picture.height;
        assert.ok(
          !isSameSize || compare(without, picture) > 2 * tolerated,
          'without the layer this test would pass too',
        );
      });
    }
    for (const whole of WHOLE) {
      it(`the layers: ${whole.name}`, async () =>
        assertApproved(`${whole.name}-${scheme}`, await take(whole, scheme), TOLERATED));
    }
  });
}
