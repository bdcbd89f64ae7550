/**
 * The pictures of the command against what Chromium shows. Chromium and the library of the command both draw with Skia:
 * panels without text are the same to the pixel. Text is set otherwise by fractions of a pixel, and SVG has widths of
 * text that are estimated: the whole is compared by the mean colours of small squares, in which 15 … 56 of 23 000 differ
 * plainly. Without the handles it is more than 100.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'puppeteer-core';
// @ts-expect-error a plain script without types
import { launchChromium } from '../../scripts/chromium.mjs';
import type { Scene } from '../../src/views/scene.js';
import { layerNames as names } from '../../src/views/layers/index.js';
import { paletteOf } from '../../src/views/core/colors.js';
import type { Context } from '../../src/views/core/theme.js';
import { panels, type PanelId } from '../../src/views/panels.js';
import { frameOf, imageOf, type OutcomeImage } from '../../src/views/layers/outcomes/image.js';
import type { Space } from '../../src/views/spaces/space.js';
import type { Scale } from '../../src/views/core/scale.js';
import { outcomeMap } from '../../src/engine/index.js';
import { pathOf, reluOk } from '../cli/support.js';
import { EM, sceneOf, storeAfter } from '../views/support.js';
import { compare } from './compare.js';

interface Case {
  readonly name: string;
  readonly preset: string;
  readonly layers: readonly string[];
  readonly step: number;
  readonly learningRate: number;
}

const DEFAULT = ['edges', 'fate', 'trajectories', 'residual'];
const CASES: readonly Case[] = [
  { name: 'as usual', preset: 'in-sign-change-iii', layers: DEFAULT, step: 550, learningRate: 0.01 },
  { name: 'with all layers', preset: 'home', layers: names, step: 100, learningRate: 0.01 },
  { name: 'linear, with all layers', preset: 'in-sign-change-iv', layers: names, step: 1500, learningRate: 0.01 },
  { name: 'at a large rate', preset: 'home', layers: ['outcomes', 'field'], step: 3, learningRate: 1.9 },
];
const SCHEMES = ['light', 'dark'] as const;

/** As the command has them: the text of the page is to look like that of the picture. */
const FONT = "system-ui, 'Open Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** So wide that the boxes of a figure in three columns begin and end at whole pixels. */
const INNER = 738;
const MARGIN = 12;
const WIDTH = INNER + 2 * MARGIN;

let browser: Browser;

before(async () => {
  browser = (await launchChromium({ args: ['--disable-gpu', '--force-color-profile=srgb'] })) as Browser;
});
after(() => browser.close());

/** A page with the element, where all is drawn. @param isMute whether canvases get no text */
async function show(shown: Case, scheme: string, isMute: boolean): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: 900, deviceScaleFactor: 1 });
  const { preset, layers, learningRate, step } = shown;
  await page.setContent(`<body style="margin: 0; padding: ${MARGIN}px; color-scheme: ${scheme}">
    <relu-playground preset="${preset}" layers="${layers.join(' ')}" learning-rate="${learningRate}" step="${step}"
      controls="none" theme="${scheme}" style="margin: 0; font-family: ${FONT.replaceAll('"', '')}"></relu-playground>`);
  const scripts = isMute ? ['until-quiet.js', 'in-page.js'] : ['until-quiet.js'];
  for (const file of scripts) await page.addScriptTag({ path: fileURLToPath(new URL(file, import.meta.url)) });
  await page.addScriptTag({ path: 'dist/relu-playground.iife.js' });
  await page.evaluate(`untilQuiet()`);
  return page;
}

interface Canvas {
  readonly id: PanelId;
  readonly url: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const canvasesIn = (page: Page): Promise<readonly Canvas[]> =>
  page.evaluate(() =>
    [...document.querySelector('relu-playground')!.shadowRoot!.querySelectorAll<HTMLElement>('[data-box]')].map(
      (box) => {
        const canvas = box.querySelector('canvas')!;
        const { width, height } = canvas.getBoundingClientRect();
        return { id: box.dataset['box'] as PanelId, url: canvas.toDataURL(), width, height };
      },
    ),
  );

const sceneFor = ({ preset, layers, step, learningRate }: Case): Scene =>
  sceneOf(
    storeAfter(
      { type: 'choosePreset', preset },
      { type: 'configure', settings: { layers, learningRate } },
      { type: 'reach', step },
    ),
  );

/** As the element has it, where a canvas has a whole number of pixels and the plot has none. */
function mapFor({ slice, kept }: Space, { state }: Scene, scale: Scale, ratioX: number, ratioY: number): OutcomeImage {
  const { learner, teacher, learningRate, samples } = state;
  const frame = frameOf(scale, ratioX, ratioY);
  const { width, height, limits } = frame;
  const steps = { learningRate, samples };
  return imageOf(
    frame,
    outcomeMap({ slice: slice!, student: kept(learner), teacher, ...steps, width, height, limits }),
  );
}

/** What the library draws of a panel at the size of a canvas, without text. */
function drawnByLibrary(scene: Scene, scheme: 'light' | 'dark', like: Canvas, size: PNG): PNG {
  const panel = panels.find(({ id }) => id === like.id)!;
  const theme = { ...paletteOf(scheme), font: 'sans-serif', mathFont: 'serif', em: EM };
  const canvas = createCanvas(size.width, size.height);
  Object.defineProperty(canvas, 'ownerDocument', { value: { createElement: () => createCanvas(1, 1) } });
  const ctx = canvas.getContext('2d') as unknown as Context;
  ctx.fillText = ctx.strokeText = () => {};
  ctx.scale(size.width / like.width, size.height / like.height);
  const scale = panel.scale(scene, like.width, like.height, EM);
  const hasMap = panel.space && scene.state.layers.includes('outcomes');
  const map = hasMap && mapFor(panel.space, scene, scale, size.width / like.width, size.height / like.height);
  const shown = map ? { ...scene, maps: { [panel.id]: map } } : scene;
  panel.ground.draw(ctx, scale, shown, theme);
  panel.ground.growth?.draw(ctx, scale, shown, theme, 0);
  panel.live.draw(ctx, scale, shown, theme);
  return PNG.sync.read(canvas.toBuffer('image/png'));
}

const decode = (url: string): PNG => PNG.sync.read(Buffer.from(url.split(',')[1]!, 'base64'));

/** The mean colours of squares of pixels: text that is set otherwise by a fraction of a pixel looks alike then. */
function coarse({ data, width, height }: PNG): PNG {
  const small = new PNG({ width: Math.floor(width / SQUARE), height: Math.floor(height / SQUARE) });
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let i = 0; i < SQUARE ** 2; i++) {
          const [column, row] = [x * SQUARE + (i % SQUARE), y * SQUARE + Math.floor(i / SQUARE)];
          sum += data[4 * (row * width + column) + channel]!;
        }
        small.data[4 * (y * small.width + x) + channel] = sum / SQUARE ** 2;
      }
  return small;
}

/** The rows of a picture that end at one of them. */
function part(picture: PNG, end: number, height: number): PNG {
  const rows = new PNG({ width: picture.width, height });
  PNG.bitblt(picture, rows, 0, end - height, picture.width, height, 0, 0);
  return rows;
}

/** The number of pixels of which a channel differs by more than some text that is set otherwise makes it differ. */
function countPlain(one: PNG, other: PNG): number {
  let count = 0;
  for (let i = 0; i < one.data.length; i += 4) {
    const isPlain = [0, 1, 2].some((channel) => Math.abs(one.data[i + channel]! - other.data[i + channel]!) > PLAIN);
    if (isPlain) count++;
  }
  return count;
}

/** Fails if more pixels differ than may, and keeps both pictures then. */
function assertAlike(name: string, one: PNG, other: PNG, count: typeof compare, tolerated: number): void {
  assert.deepEqual([other.width, other.height], [one.width, one.height], name);
  const different = count(one, other);
  if (different <= tolerated) return;
  mkdirSync('.test-results', { recursive: true });
  writeFileSync(`.test-results/${name}-page.png`, PNG.sync.write(one));
  writeFileSync(`.test-results/${name}-command.png`, PNG.sync.write(other));
  assert.fail(`${name}: ${different} pixels differ, see .test-results`);
}

/** Pixels of a panel without text: none here, and a few where one of the two draws an edge a shade otherwise. */
const PANEL = 20;
/** The side of a square, pixels; the difference of a channel that counts, of 255; and how many squares may differ so. */
const SQUARE = 4;
const PLAIN = 64;
const WHOLE = 80;

/** The page without its handles. */
async function hideHandles(page: Page, shot: () => Promise<PNG>): Promise<PNG> {
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('.handle { visibility: hidden }');
    const root = document.querySelector('relu-playground')!.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
  });
  return shot();
}

for (const scheme of SCHEMES)
  for (const shown of CASES)
    describe(`the picture, ${scheme}, ${shown.name},`, () => {
      it('has in each panel what the page has there, pixel by pixel, text aside', async () => {
        const page = await show(shown, scheme, true);
        const canvases = await canvasesIn(page);
        await page.close();
        assert.equal(canvases.length, panels.length);
        const scene = sceneFor(shown);
        for (const canvas of canvases) {
          const theirs = decode(canvas.url);
          const ours = drawnByLibrary(scene, scheme, canvas, theirs);
          assertAlike(`still-${canvas.id}-${scheme}`, theirs, ours, compare, PANEL);
        }
      });

      it('is as a whole that of the page, with handles and text; and so is the SVG', async () => {
        const page = await show(shown, scheme, false);
        const ground = scheme === 'light' ? 'white' : paletteOf('dark').ground;
        // What is there to press is not in a still.
        const { top, end } = await page.evaluate((ground) => {
          const style = new CSSStyleSheet();
          style.replaceSync('.steps, #step, .why { visibility: hidden }');
          const root = document.querySelector('relu-playground')!.shadowRoot!;
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
          document.body.style.background = ground;
          const { top, bottom } = root.querySelector('.figures')!.getBoundingClientRect();
          return { top, end: Math.ceil(bottom) };
        }, ground);
        const { preset, layers, learningRate, step } = shown;
        const args = ['--preset', preset, '--layers', layers.join(' '), '--learning-rate', String(learningRate)];
        const sizes = ['--step', String(step), '--theme', scheme, '--width', String(WIDTH), '--scale', '1'];
        for (const file of ['whole.png', 'whole.svg']) reluOk('picture', ...args, ...sizes, '-o', file);
        const png = PNG.sync.read(readFileSync(pathOf('whole.png')));
        const shot = async (): Promise<PNG> => PNG.sync.read(Buffer.from(await page.screenshot()));
        const theirs = await shot();
        // Over the figures the page keeps room for two lines of a legend: they are compared from their ends upwards.
        const height = Math.floor(end - top);
        const [onPage, inPicture] = [part(theirs, end, height), part(png, png.height - MARGIN, height)];
        assertAlike(`still-whole-${scheme}`, coarse(onPage), coarse(inPicture), countPlain, WHOLE);
        const bare = await hideHandles(page, shot);
        const missing = countPlain(coarse(part(bare, end, height)), coarse(inPicture));
        assert.ok(missing > WHOLE, `without its handles the page would pass too: ${missing}`);
        await page.setViewport({ width: png.width, height: png.height, deviceScaleFactor: 1 });
        await page.setContent(`<body style="margin: 0">${readFileSync(pathOf('whole.svg'), 'utf8')}`);
        assertAlike(`still-svg-${scheme}`, coarse(await shot()), coarse(png), countPlain, WHOLE);
        await page.close();
      });
    });
