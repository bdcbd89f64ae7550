/** The built element in Chromium, as a reader's machine has it. */
import { after, before } from 'node:test';
import type { Browser, Page, Viewport } from 'puppeteer-core';
// @ts-expect-error a plain script without types
import { launchChromium } from '../../scripts/chromium.mjs';

let browser: Browser;

before(async () => {
  browser = (await launchChromium()) as Browser;
});
after(() => browser.close());

/** A phone: no mouse, and fingers. */
export const PHONE: Viewport = { width: 390, height: 800, isMobile: true, hasTouch: true };

export async function openPage(viewport: Viewport = { width: 800, height: 1000 }): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.setViewport(viewport);
  return page;
}

/** A page with one playground that has been laid out, and more to scroll to. */
export async function openPlayground(attributes = '', viewport?: Viewport): Promise<Page> {
  const page = await openPage(viewport);
  await page.setContent(`<!doctype html><html lang="en"><title>A post</title>
    <meta name="viewport" content="width=device-width">
    <relu-playground ${attributes}></relu-playground><div id="after" style="height: 2000px"></div>`);
  await page.addScriptTag({ path: 'dist/relu-playground.iife.js' });
  const handle = 'document.querySelector("relu-playground").shadowRoot.querySelector("#student-kink")';
  await page.waitForFunction(`${handle}?.style.transform`);
  return page;
}
