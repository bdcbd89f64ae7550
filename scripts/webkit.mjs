import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { resizePage } from '../test/browser/support/input-webdriver.mjs';
import { WEBKIT_BROWSER, XVFB } from './browsers.mjs';

/** Starts a program that ends with this process. */
function companion(command, args, options) {
  const child = spawn(command, args, options);
  process.on('exit', () => child.kill());
  return child;
}

/** An X server on a display number that it chooses itself and writes to its file descriptor 3. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = companion(XVFB, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  // Read to the end: it writes the number and the line's end apart, and dies of a pipe closed in between.
  const number = (await text(server.stdio[3])).trim();
  if (!number) throw new Error('Xvfb did not start');
  return `:${number}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answers(port) {
  const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
  return response?.ok ?? false;
}

/** Starts WebKit's driver with a display of its own and resolves with the port where it answers. */
async function startDriver(executable) {
  const env = { ...process.env, DISPLAY: await startDisplay(), GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  const port = await freePort();
  const driver = companion(executable, [`--port=${port}`], { env, stdio: 'ignore' });
  while (!(await answers(port))) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${driver.exitCode}`);
    await setTimeout(50);
  }
  return port;
}

/** Every test file begins with the page size that puppeteer gives it in the other browsers. */
function withPageSize(launcher, size) {
  const startSession = launcher.startSession.bind(launcher);
  launcher.startSession = async (...args) => {
    await launcher.ensureManagerInitialized();
    await resizePage(launcher.driver, size);
    return startSession(...args);
  };
  return launcher;
}

/** Starts the driver and resolves with what a client needs to open a browser through it. */
export async function webkitSession(executable) {
  return {
    hostname: '127.0.0.1',
    port: await startDriver(executable),
    logLevel: 'silent',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: WEBKIT_BROWSER, args: ['--automation'] },
    },
  };
}

export async function webkitLauncher(executable) {
  const launcher = webdriverLauncher(await webkitSession(executable));
  // Reports should name the engine, not the shell it comes in.
  Object.defineProperty(launcher, 'name', { get: () => 'WebKit', set: () => {} });
  return withPageSize(launcher, { width: 800, height: 600 });
}
