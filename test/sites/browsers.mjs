import puppeteer from 'puppeteer-core';
import { browsersToTest } from '../../scripts/browsers.mjs';
import { hasCrashed, openWebkit } from '../../scripts/webkit.mjs';
import { inputInPage } from '../browser/support/input-puppeteer.mjs';
import { inputByDriver, resizePage } from '../browser/support/input-webdriver.mjs';
import { until } from './ask.mjs';

/** As wide as a laptop: some themes hide their buttons in narrower ones. */
const SIZE = { width: 1300, height: 900 };

async function openByPuppeteer(options, size) {
  const browser = await puppeteer.launch({ ...options, defaultViewport: size });
  const page = await browser.newPage();
  return {
    page,
    open: (url) => page.goto(url),
    run: (script, ...args) => page.evaluate(script, ...args),
    click: (selector) => page.click(selector),
    input: (step) => inputInPage(page, step),
    screenshot: () => page.screenshot(),
    hasCrashed: () => !browser.connected,
    close: () => browser.close(),
  };
}

/** The driver refuses to click what is covered, as by a page that is still being laid out. */
async function clickWhenFree(driver, selector) {
  let refusal;
  await until(async () => {
    refusal = await driver
      .$(selector)
      .click()
      .then(
        () => undefined,
        (error) => error,
      );
    return refusal === undefined;
  });
  if (refusal) throw refusal;
}

async function openByWebdriver(executablePath, size) {
  const driver = await openWebkit(executablePath, {}, Math.max(1200, size.height + 300));
  await resizePage(driver, size);
  return {
    open: (url) => driver.url(url),
    // It knows no undefined.
    run: async (script, ...args) => (await driver.execute(script, ...args)) ?? undefined,
    click: (selector) => clickWhenFree(driver, selector),
    input: (step) => inputByDriver(driver, step),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    hasCrashed: () => hasCrashed(driver),
    close: () => driver.deleteSession(),
  };
}

const OPEN = {
  chromium: (executablePath, size) => openByPuppeteer({ executablePath, args: ['--no-sandbox'] }, size),
  firefox: (executablePath, size) => openByPuppeteer({ executablePath, browser: 'firefox' }, size),
  webkit: openByWebdriver,
};

/** A browser that can be `reopen`ed, for it can crash. */
async function openBrowser(engine, executablePath, size) {
  const open = () => OPEN[engine](executablePath, size);
  const browser = { engine, reopen: async () => Object.assign(browser, await open()) };
  return browser.reopen();
}

/**
 * Opens the browsers to test in, with windows of a size. Each can `open` an address, `run` a function in the page, `click` what
 * a selector finds, make a step of `input` by mouse or keyboard, take a `screenshot` of what is in view (PNG) and `close`.
 */
export async function openBrowsers(engines, size = SIZE) {
  const found = Object.entries(await browsersToTest()).filter(([engine]) => !engines || engines.includes(engine));
  return Promise.all(found.map(([engine, path]) => openBrowser(engine, path, size)));
}
