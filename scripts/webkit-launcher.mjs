import { resizePage } from '../test/browser/support/input-webdriver.mjs';
import { hasCrashed, openWebkit } from './webkit.mjs';

/** Every test file begins with the page size that puppeteer gives it in the other browsers. */
const SIZE = { width: 800, height: 600 };

/**
 * Where software stands in for the GPU, the threads of WebKitGTK's compositor crash now and then, and they are slow.
 * The sites need them, for a view transition crashes without; the tests do not.
 */
const SETTINGS = { WEBKIT_DISABLE_COMPOSITING_MODE: '1' };

/** Runs test files in WebKit, one at a time. A crash costs the file that it was at: the next one gets a new browser. */
export function webkitLauncher(executable) {
  let driver, current;

  async function aLiveDriver() {
    if (!driver || (await hasCrashed(driver))) driver = await openWebkit(executable, SETTINGS);
    return driver;
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    /** What gives the tests their input. */
    get driver() {
      return driver;
    },
    isActive: (id) => id === current?.id,
    getBrowserUrl: () => current?.url,
    async startSession(id, url) {
      current = { id, url };
      await resizePage(await aLiveDriver(), SIZE);
      await driver.navigateTo(url);
    },
    async stopSession() {
      current = undefined;
      // Nothing of a page goes on beside the next one.
      await driver.navigateTo('about:blank');
      return {};
    },
    stop: () => driver?.deleteSession(),
  };
}
