/**
 * Pictures of the layers against approved ones, in Chromium. All text is transparent, so that they do not depend on the
 * fonts of a machine. After a wanted change, look at them and approve: APPROVE=1 npm test -- pictures
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import puppeteer, { type Browser } from 'puppeteer-core';
// @ts-expect-error a plain script without types
import { browsersToTest } from '../../scripts/browsers.mjs';

const LAYERS = ['outcomes', 'field', 'contours', 'solutions', 'edges', 'fate', 'trajectories', 'residual', 'fits'];
const DEFAULT = 'edges fate trajectories residual';

/** Name, layers, preset, steps. */
const CASES: [string, string, string, number][] = [
  ...LAYERS.map((layer): [string, string, string, number] => [layer, layer, 'in-sign-change-iii', 60]),
  ['default', DEFAULT, 'in-sign-change-iii', 550],
  ['all', LAYERS.join(' '), 'home', 100],
];

/** Edges of curves differ by a shade from one version of the browser to the next. */
const MOST_DIFFERENT = 0.004;

const here = new URL('.', import.meta.url).pathname;
let browser: Browser;

before(async () => {
  const { chromium } = (await browsersToTest()) as Record<string, string>;
  const args = ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'];
  browser = await puppeteer.launch({ executablePath: chromium!, args });
});
after(() => browser.close());

async function take(layers: string, preset: string, steps: number, scheme: string): Promise<PNG> {
  const page = await browser.newPage();
  await page.setViewport({ width: 720, height: 100, deviceScaleFactor: 1 });
  await page.setContent(`<body style="margin: 0; color-scheme: ${scheme}; background: canvas">
    <relu-playground preset="${preset}" layers="${layers}" views="io wa wb km loss" controls="none"
      style="--relu-playground-ink: #0000; --relu-playground-muted: #0000; --relu-playground-teacher: #d03050"></relu-playground>
    <style>relu-playground::part(regime), relu-playground::part(legend) { visibility: hidden }</style>`);
  await page.addScriptTag({ path: 'dist/relu-playground.iife.js' });
  await page.evaluate(async (n) => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const element = document.querySelector('relu-playground') as HTMLElement & {
      updateComplete: Promise<void>;
      advance(n: number): void;
    };
    for (let i = 0; i < 3; i++) await frame();
    element.advance(n);
    // Maps of outcomes are refined over some frames.
    for (let i = 0; i < 60; i++) await frame();
    await element.updateComplete;
  }, steps);
  const picture = PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
  await page.close();
  return picture;
}

function assertApproved(name: string, picture: PNG): void {
  const file = `${here}approved/${name}.png`;
  if (process.env['APPROVE'] || !existsSync(file)) {
    assert.ok(process.env['APPROVE'], `${name} has no approved picture: look at it and approve`);
    mkdirSync(`${here}approved`, { recursive: true });
    writeFileSync(file, PNG.sync.write(picture));
  }
  const approved = PNG.sync.read(readFileSync(file));
  const { width, height } = approved;
  assert.deepEqual([picture.width, picture.height], [width, height]);
  const difference = new PNG({ width, height });
  const count = pixelmatch(approved.data, picture.data, difference.data, width, height, { threshold: 0.15 });
  if (count > MOST_DIFFERENT * width * height) {
    mkdirSync('.test-results', { recursive: true });
    writeFileSync(`.test-results/${name}.png`, PNG.sync.write(difference));
    assert.fail(`${name}: ${count} pixels differ, see .test-results/${name}.png`);
  }
}

describe('pictures', () => {
  for (const [name, layers, preset, steps] of CASES) {
    for (const scheme of ['light', 'dark']) {
      it(`${name}, ${scheme}`, async () =>
        assertApproved(`${name}-${scheme}`, await take(layers, preset, steps, scheme)));
    }
  }
});
