import puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { browsersToTest } from '../../scripts/browsers.mjs';
import { webkitSession } from '../../scripts/webkit.mjs';
import { resizePage } from '../browser/support/input-webdriver.mjs';

/** As wide as a laptop: some themes hide their buttons in narrower ones. */
const SIZE = { width: 1300, height: 900 };

async function openByPuppeteer(options) {
  const browser = await puppeteer.launch({ ...options, defaultViewport: SIZE });
  const page = await browser.newPage();
  return {
    page,
    open: (url) => page.goto(url),
    run: (script, ...args) => page.evaluate(script, ...args),
    click: (selector) => page.click(selector),
    close: () => browser.close(),
  };
}

async function openByWebdriver(executablePath) {
  const driver = await remote(await webkitSession(executablePath));
  await resizePage(driver, SIZE);
  return {
    open: (url) => driver.url(url),
    // It knows no undefined.
    run: async (script, ...args) => (await driver.execute(script, ...args)) ?? undefined,
    click: (selector) => driver.$(selector).click(),
    close: () => driver.deleteSession(),
  };
}

const OPEN = {
  chromium: (executablePath) => openByPuppeteer({ executablePath, args: ['--no-sandbox'] }),
  firefox: (executablePath) => openByPuppeteer({ executablePath, browser: 'firefox' }),
  webkit: openByWebdriver,
};

/** Opens the browsers to test in. Each can `open` an address, `run` a function in the page, `click` and `close`. */
export async function openBrowsers(engines) {
  const found = Object.entries(await browsersToTest()).filter(([engine]) => !engines || engines.includes(engine));
  return Promise.all(found.map(async ([engine, path]) => ({ engine, ...(await OPEN[engine](path)) })));
}
