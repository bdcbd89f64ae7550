/** The back button, in Chromium: a page that the browser has kept whole goes on where it was left. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
// @ts-expect-error a plain script without types
import { launchChromium } from '../../scripts/chromium.mjs';

const PAGES: Record<string, string> = {
  '/': '<script type="module" src="/relu-playground.js"></script><relu-playground playing></relu-playground>',
  '/next': '<title>The next page</title>',
};

const server = createServer((request, response) => {
  void (async () => {
    const page = PAGES[request.url!];
    response.setHeader('content-type', page ? 'text/html' : 'text/javascript');
    response.end(page ?? (await readFile('dist/relu-playground.js')));
  })();
});

let browser: Browser;

before(async () => {
  browser = (await launchChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })) as Browser;
  await new Promise<void>((resolve) => server.listen(0, resolve));
});

after(async () => {
  await browser.close();
  server.close();
});

it('back on a page with a playing element, it goes on playing from the step that it had', async () => {
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  await page.goto(`${address}/`);
  await page.waitForFunction('document.querySelector("relu-playground").step > 5');
  await page.evaluate(`
    const element = document.querySelector('relu-playground');
    addEventListener('pagehide', () => (window.left = element.step));
    addEventListener('pageshow', ({ persisted }) => (window.back = { persisted, step: element.step }));
  `);
  await page.goto(`${address}/next`);
  await page.goBack();
  await page.waitForFunction('window.back');
  const { left, back } = (await page.evaluate('({ left, back })')) as {
    left: number;
    back: { persisted: boolean; step: number };
  };
  assert.ok(back.persisted, 'the browser has kept the page');
  // At most a tenth of a second is caught up.
  assert.ok(back.step >= left && back.step <= left + 7, `${left} steps became ${back.step}`);
  await page.waitForFunction(`document.querySelector('relu-playground').step > ${back.step + 5}`);
});
