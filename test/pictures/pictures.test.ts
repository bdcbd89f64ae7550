/**
 * Pictures of the layers against approved ones, in Chromium: the canvases of the built element, without their text. After
 * a wanted change, look at them and approve: APPROVE=1 npm test -- pictures
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser } from 'puppeteer-core';
// @ts-expect-error a plain script without types
import { launchChromium } from '../../scripts/chromium.mjs';
import { layers, LAYERS } from '../../src/session/parameters.js';

interface Case {
  readonly name: string;
  readonly layers: readonly string[];
  readonly preset: string;
  readonly steps: number;
}

const names = Object.keys(LAYERS);

/** The fits are shown to a student that ends at one of them. */
const startFor = (layer: string): string => (layer === 'fits' ? 'in-sign-change-i' : 'in-sign-change-iii');

const SINGLE: readonly Case[] = names.map((name) => ({ name, layers: [name], preset: startFor(name), steps: 400 }));
const WHOLE: readonly Case[] = [
  { name: 'default', layers: layers.fallback!, preset: 'in-sign-change-iii', steps: 550 },
  { name: 'all', layers: names, preset: 'home', steps: 100 },
];

/** Pixels, of 320 000: the edges of a curve may differ by a shade from one version of the browser to the next. */
const TOLERATED = 100;

const approvedFolder = fileURLToPath(new URL('approved/', import.meta.url));
const isApproving = Boolean(process.env['APPROVE']);
let browser: Browser;

before(async () => {
  browser = (await launchChromium({ args: ['--disable-gpu', '--force-color-profile=srgb'] })) as Browser;
});
after(() => browser.close());

/** The gap between the functions is so faint that no difference would count: here it is not. */
async function take({ layers, preset, steps }: Omit<Case, 'name'>, scheme: string): Promise<PNG> {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 1200, deviceScaleFactor: 1 });
  await page.setContent(`<body style="margin: 0; font: 16px monospace; color-scheme: ${scheme}; background: canvas">
    <relu-playground preset="${preset}" layers="${layers.join(' ')}" controls="none"
      style="--relu-playground-gap: #2361d160"></relu-playground>`);
  await page.addScriptTag({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
  await page.addScriptTag({ path: 'dist/relu-playground.iife.js' });
  const url = (await page.evaluate(`take(${steps})`)) as string;
  await page.close();
  return PNG.sync.read(Buffer.from(url.split(',')[1]!, 'base64'));
}

/** How many pixels differ. */
function compare(one: PNG, other: PNG, difference?: PNG): number {
  const { width, height } = one;
  assert.deepEqual([other.width, other.height], [width, height]);
  return pixelmatch(one.data, other.data, difference?.data, width, height, { threshold: 0.1, includeAA: true });
}

function assertApproved(name: string, picture: PNG): void {
  const file = `${approvedFolder}${name}.png`;
  if (isApproving) {
    mkdirSync(approvedFolder, { recursive: true });
    return writeFileSync(file, PNG.sync.write(picture));
  }
  assert.ok(existsSync(file), `${name} has no approved picture: APPROVE=1 npm test -- pictures, and look at it`);
  const difference = new PNG({ width: picture.width, height: picture.height });
  const count = compare(PNG.sync.read(readFileSync(file)), picture, difference);
  if (count <= TOLERATED) return;
  mkdirSync('.test-results', { recursive: true });
  writeFileSync(`.test-results/${name}.png`, PNG.sync.write(picture));
  writeFileSync(`.test-results/${name}-difference.png`, PNG.sync.write(difference));
  assert.fail(`${name}: ${count} pixels differ, see .test-results/${name}-difference.png`);
}

for (const scheme of ['light', 'dark']) {
  describe(`the picture, ${scheme}, of`, () => {
    for (const single of SINGLE) {
      it(`the layer ${single.name}`, async () => {
        const picture = await take(single, scheme);
        assertApproved(`${single.name}-${scheme}`, picture);
        const without = await take({ ...single, layers: [] }, scheme);
        assert.ok(compare(without, picture) > 2 * TOLERATED, 'without the layer this test would pass too');
      });
    }
    for (const whole of WHOLE) {
      it(`the layers: ${whole.name}`, async () => assertApproved(`${whole.name}-${scheme}`, await take(whole, scheme)));
    }
  });
}
