import puppeteer from 'puppeteer-core';
import { browsersToTest } from './browsers.mjs';

/** Pixel ratio 2, for the canvases too: what a viewport's ratio emulates does not reach devicePixelContentBoxSize. */
export const RATIO_2 = '--force-device-scale-factor=2';

/** Starts the Chromium of the tests. @param options of puppeteer's launch @returns puppeteer's browser */
export async function launchChromium({ args = [], ...options } = {}) {
  const { chromium } = await browsersToTest();
  // The pages are our own, and Chromium has no sandbox for root.
  return puppeteer.launch({ ...options, executablePath: chromium, args: ['--no-sandbox', ...args] });
}
