/**
 * Pictures of the whole element, text included, against approved ones, in each engine. The fonts are brought along, so
 * that no machine has others; how an engine draws them is its own affair, so each has its own pictures.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
// @ts-expect-error a plain script without types
import { browsersToTest } from '../../scripts/browsers.mjs';
// @ts-expect-error a plain script without types
import { openBrowsers } from '../sites/browsers.mjs';
import { LAYERS } from '../../src/session/parameters.js';
import { assertApproved } from './compare.js';

interface Browser {
  readonly engine: string;
  readonly open: (url: string) => Promise<unknown>;
  readonly run: <T>(script: (...args: never[]) => T, ...args: unknown[]) => Promise<Awaited<T>>;
  /** What is in view, as PNG. */
  readonly screenshot: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

interface Case {
  readonly name: string;
  /** Of the column that it is in, CSS pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly attributes: string;
  readonly steps: number;
}

const ALL = `layers="${Object.keys(LAYERS).join(' ')}"`;

const CASES: readonly Case[] = [
  { name: 'default', width: 720, scheme: 'light', attributes: 'preset="in-sign-change-iii"', steps: 550 },
  { name: 'dark', width: 720, scheme: 'dark', attributes: 'preset="in-sign-change-iii"', steps: 550 },
  { name: 'linear', width: 720, scheme: 'light', attributes: `preset="in-sign-change-iv" ${ALL}`, steps: 1500 },
  { name: 'phone', width: 340, scheme: 'light', attributes: 'preset="home"', steps: 100 },
];

/** Pixels, of some 500 000: a letter may be drawn a shade lighter by the next version of a browser. */
const TOLERATED = 500;

/** High enough for all that is shown. WebKit gets no narrow window, so the column is narrow and not the window. */
const WINDOW = { width: 1300, height: 1150 };

const require = createRequire(import.meta.url);
const fontFile = (name: string): string => require.resolve(`@fontsource/${name}-latin-400-normal.woff2`);
const FILES: Readonly<Record<string, readonly [type: string, path: string]>> = {
  '/relu-playground.js': ['text/javascript', 'dist/relu-playground.js'],
  '/text.woff2': ['font/woff2', fontFile('open-sans/files/open-sans')],
  '/math.woff2': ['font/woff2', fontFile('stix-two-text/files/stix-two-text')],
};

const pageOf = ({ width, scheme, attributes }: Case): string => `<!doctype html>
<html lang="en" style="color-scheme: ${scheme}">
<meta charset="utf-8">
<title>A picture</title>
<style>
  @font-face { font-family: 'Picture Text'; src: url(/text.woff2) }
  @font-face { font-family: 'Picture Math'; src: url(/math.woff2) }
  body { margin: 0; padding: 8px; width: ${width}px; font: 16px 'Picture Text'; background: canvas; color: canvastext }
  relu-playground { --relu-playground-math-font: 'Picture Math' }
</style>
<relu-playground ${attributes}></relu-playground>
<script type="module" src="/relu-playground.js"></script>`;

/** Learns for some steps in the page, and waits until all is drawn in the fonts. @returns the height of the page */
async function learn(steps: number): Promise<number> {
  const element = document.querySelector('relu-playground')!;
  await customElements.whenDefined('relu-playground');
  await Promise.all(["16px 'Picture Text'", "16px 'Picture Math'"].map((font) => document.fonts.load(font)));
  await element.updateComplete;
  element.advance(steps);
  // The maps are refined and the labels find their places in the frames after.
  for (let i = 0; i < 120; i++) await new Promise(requestAnimationFrame);
  return Math.ceil(element.getBoundingClientRect().bottom);
}

/** The upper left part of a picture. */
function crop(picture: PNG, width: number, height: number): PNG {
  const part = new PNG({ width: Math.min(width, picture.width), height: Math.min(height, picture.height) });
  PNG.bitblt(picture, part, 0, 0, part.width, part.height, 0, 0);
  return part;
}

let server: Server;
let origin: string;
let browsers: readonly Browser[] = [];

before(async () => {
  server = createServer(({ url = '' }, response) => {
    const file = FILES[url];
    const shown = CASES.find(({ name }) => url === `/${name}`);
    response.setHeader('content-type', file?.[0] ?? 'text/html');
    response.end(file ? readFileSync(file[1]) : shown && pageOf(shown));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browsers = (await openBrowsers(undefined, WINDOW)) as readonly Browser[];
});

after(async () => {
  for (const browser of browsers) await browser.close();
  server.close();
});

for (const engine of Object.keys((await browsersToTest()) as object)) {
  describe(`the whole element, in ${engine},`, () => {
    for (const { name, width, steps } of CASES) {
      it(`looks as approved: ${name}`, async () => {
        const { open, run, screenshot } = browsers.find((each) => each.engine === engine)!;
        await open(`${origin}/${name}`);
        const height = await run(learn, steps);
        const picture = PNG.sync.read(Buffer.from(await screenshot()));
        const ratio = Math.round(picture.width / WINDOW.width) || 1;
        assertApproved(`${name}-${engine}`, crop(picture, ratio * (width + 16), ratio * (height + 8)), TOLERATED);
      });
    }
  });
}
