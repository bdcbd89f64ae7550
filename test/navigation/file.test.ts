/** A page opened as a file, in Chromium: with the classic script, and with no word on how it is encoded. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
// @ts-expect-error a plain script without types
import { launchChromium } from '../../scripts/chromium.mjs';

const PAGE = '<!doctype html><script src="relu-playground.iife.js"></script><relu-playground></relu-playground>';

let browser: Browser, folder: string;

before(async () => {
  browser = (await launchChromium()) as Browser;
  folder = await mkdtemp(join(tmpdir(), 'relu-playground-'));
  await cp('dist/relu-playground.iife.js', join(folder, 'relu-playground.iife.js'));
  await writeFile(join(folder, 'page.html'), PAGE);
});

after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

it('learns, and its signs are what they should be although the page is taken for something else than UTF-8', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'page.html')).href);
  const [encoding, text, steps] = (await page.evaluate(`
    const element = document.querySelector('relu-playground');
    element.advance(100);
    [document.characterSet, element.shadowRoot.textContent, element.step];
  `)) as [string, string, number];
  assert.notEqual(encoding, 'UTF-8');
  assert.match(text, /Input → output/);
  assert.match(text, /×1/);
  assert.equal(steps, 100);
});
