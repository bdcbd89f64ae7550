import puppeteer from 'puppeteer-core';
import { browsersToTest } from '../../scripts/browsers.mjs';
import { hasCrashed, openWebkit } from '../../scripts/webkit.mjs';
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
    hasCrashed: () => !browser.connected,
    close: () => browser.close(),
  };
}

async function openByWebdriver(executablePath) {
  const driver = await openWebkit(executablePath);
  await resizePage(driver, SIZE);
  return {
    open: (url) => driver.url(url),
    // It knows no undefined.
    run: async (script, ...args) => (await driver.execute(script, ...args)) ?? undefined,
    click: (selector) => driver.$(selector).click(),
    hasCrashed: () => hasCrashed(driver),
    close: () => driver.deleteSession(),
  };
}

const OPEN = {
  chromium: (executablePath) => openByPuppeteer({ executablePath, args: ['--no-sandbox'] }),
  firefox: (executablePath) => openByPuppeteer({ executablePath, browser: 'firefox' }),
  webkit: openByWebdriver,
};

/** A browser that can be `reopen`ed, for it can crash. */
async function openBrowser(engine, executablePath) {
  const open = () => OPEN[engine](executablePath);
  const browser = { engine, reopen: async () => Object.assign(browser, await open()) };
  return browser.reopen();
}

/** Opens the browsers to test in. Each can `open` an address, `run` a function in the page, `click` and `close`. */
export async function openBrowsers(engines) {
  const found = Object.entries(await browsersToTest()).filter(([engine]) => !engines || engines.includes(engine));
  return Promise.all(found.map(([engine, path]) => openBrowser(engine, path)));
}
