/**
 * Pictures of the whole element, text included, against approved ones, in each engine. The fonts come with the tests, so
 * that all machines have the same; how an engine draws them is its own affair, so each engine has its own pictures.
 */
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
// @ts-expect-error a plain script without types
import { browsersToTest } from '../../scripts/browsers.mjs';
// @ts-expect-error a plain script without types
import { startServer } from '../../scripts/serve.mjs';
// @ts-expect-error a plain script without types
import { openBrowsers } from '../sites/browsers.mjs';
import { layerNames } from '../../src/views/layers/index.js';
import { assertApproved } from './compare.js';

interface Browser {
  readonly engine: string;
  readonly open: (url: string) => Promise<unknown>;
  readonly run: <T>(script: (argument: Case) => T, argument: Case) => Promise<Awaited<T>>;
  /** What is in view, as PNG. */
  readonly screenshot: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

interface Case {
  readonly name: string;
  /** Of the element, CSS pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly attributes: string;
  readonly steps: number;
}

declare global {
  interface Window {
    /** See show.js. */
    readonly show: (shown: Case) => Promise<number>;
  }
}

const all = layerNames.join(' ');
const CASES: readonly Case[] = [
  { name: 'light', width: 720, scheme: 'light', attributes: 'preset="in-sign-change-iii"', steps: 550 },
  { name: 'dark', width: 720, scheme: 'dark', attributes: 'preset="in-sign-change-iii"', steps: 550 },
  {
    name: 'linear',
    width: 720,
    scheme: 'light',
    attributes: `preset="in-sign-change-iv" layers="${all}"`,
    steps: 1500,
  },
  // On a screen of 390 px.
  { name: 'phone', width: 358, scheme: 'light', attributes: 'preset="home"', steps: 100 },
];

/**
 * Pixels that may differ, of some 500 000. Chromium and Firefox give the same picture again, to the pixel, and may draw
 * a shade otherwise in their next version. WebKit does not: its compositor moves edges of text and lines by a fraction of
 * a pixel, which in five runs has changed 4 … 113 pixels of a picture.
 */
const TOLERATED: Readonly<Record<string, number>> = { chromium: 100, firefox: 100, webkit: 400 };

/** High enough for all that is shown. WebKit gets no narrow window, so the column is narrow and not the window. */
const WINDOW = { width: 760, height: 1800 };
const MARGIN = 16;

/** The upper left part of a picture. */
function crop(picture: PNG, width: number, height: number): PNG {
  const part = new PNG({ width: Math.min(width, picture.width), height: Math.min(height, picture.height) });
  PNG.bitblt(picture, part, 0, 0, part.width, part.height, 0, 0);
  return part;
}

let server: { readonly port: number; readonly stop: () => Promise<void> };
let browsers: readonly Browser[] = [];

before(async () => {
  server = await startServer({ rootDir: process.cwd() });
  browsers = await openBrowsers(undefined, WINDOW);
});

after(async () => {
  for (const browser of browsers) await browser.close();
  await server.stop();
});

for (const engine of Object.keys(await browsersToTest())) {
  describe(`the whole element, in ${engine},`, () => {
    for (const shown of CASES) {
      it(`looks as approved: ${shown.name}`, async () => {
        const { open, run, screenshot } = browsers.find((each) => each.engine === engine)!;
        await open(`http://127.0.0.1:${server.port}/test/pictures/page.html`);
        const bottom = await run((shown) => window.show(shown), shown);
        const picture = PNG.sync.read(Buffer.from(await screenshot()));
        assertApproved(
          `element-${shown.name}-${engine}`,
          crop(picture, shown.width + 2 * MARGIN, bottom + MARGIN),
          TOLERATED[engine]!,
        );
      });
    }
  });
}
