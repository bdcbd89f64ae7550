import { existsSync } from 'node:fs';
import { getChromium } from './get-browser.mjs';

/** Where each engine's executable is looked for: the first that exists is used. */
const PLACES = {
  chromium: [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  webkit: ['/usr/bin/WebKitWebDriver'],
};

/** WebKit's driver opens a window, so it needs a small browser and a display as well. */
export const WEBKIT_BROWSER = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find((path) => existsSync(path));
export const XVFB = '/usr/bin/Xvfb';

function find(engine) {
  if (engine === 'webkit' && !(WEBKIT_BROWSER && existsSync(XVFB))) return undefined;
  return PLACES[engine]?.find((path) => path && existsSync(path));
}

/** The engines that must be there: those that BROWSERS names; in CI, where a gap would go unnoticed, all. */
function requiredEngines() {
  const { BROWSERS, CI } = process.env;
  if (BROWSERS) return BROWSERS.split(',').map((name) => name.trim());
  return CI ? Object.keys(PLACES) : [];
}

/** The browsers to test in, as { chromium: '/usr/bin/chromium', … }. Where there is none at all, gets one. */
export async function browsersToTest() {
  const required = requiredEngines();
  const missing = required.filter((engine) => !find(engine));
  if (missing.length) {
    const hint = 'Debian has them in: chromium firefox-esr webkit2gtk-driver xvfb';
    throw new Error(`Not on this machine: ${missing.join(', ')}. ${hint}`);
  }
  const engines = required.length ? required : Object.keys(PLACES).filter(find);
  if (!engines.length) return { chromium: await getChromium() };
  return Object.fromEntries(engines.map((engine) => [engine, find(engine)]));
}
