import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { countingReporter } from './scripts/browser-report.mjs';
import { browsersToTest } from './scripts/browsers.mjs';
import { define } from './scripts/version.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { inputPlugin } from './test/browser/support/input-plugin.mjs';
import { delayedResponse, strictPolicy, untouched } from './test/browser/support/middleware.mjs';

// The pages are our own, and Chromium has no sandbox for root or when unpacked into a folder.
const args = ['--no-sandbox'];

/** An interrupted run would leave Firefox behind: it is still closing when this process ends. */
function createBrowserContext({ browser }) {
  process.on('exit', () => browser.process()?.kill('SIGKILL'));
  return browser.defaultBrowserContext();
}

// Without a handler this signal would end the process without its `exit` event.
process.once('SIGTERM', () => process.exit(143));

const launch = (launchOptions) => chromeLauncher({ puppeteer, launchOptions, createBrowserContext });

const launchers = {
  chromium: (executablePath) => launch({ executablePath, args }),
  // So that tests can tell it what the reader's system asks for: test/browser/support/input-puppeteer.mjs.
  firefox: (executablePath) => launch({ browser: 'firefox', executablePath, args: ['--remote-allow-system-access'] }),
  webkit: webkitLauncher,
};

/** How many random actions test/browser/z-soak.test.ts makes, and the seed that decides on them. */
const soak = { actions: Number(process.env.ACTIONS ?? 300), seed: Number(process.env.SEED ?? 1) };
const soakPlugin = {
  name: 'soak',
  executeCommand({ command, payload }) {
    if (command === 'soak') return soak;
    if (command === 'soak-failed') console.error(`seed ${soak.seed}: ${payload}`);
    return command === 'soak-failed' || undefined;
  },
};

const browsers = Object.entries(await browsersToTest());

export default {
  files: 'test/browser/**/*.test.ts',
  // What is shipped, without lit's development warnings.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', define }), inputPlugin(), soakPlugin],
  middleware: [strictPolicy, delayedResponse, untouched],
  browsers: browsers.map(([engine, path]) => launchers[engine](path)),
  concurrentBrowsers: 3,
  // Two pages in one browser would hide one of them, and a hidden page gets no animation frames.
  concurrency: 1,
  // The first start on a fresh machine is slow.
  browserStartTimeout: 60_000,
  // Axe is slow in WebKit.
  testsFinishTimeout: 300_000 + 1000 * soak.actions,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter('.test-results/browser.json')],
};
