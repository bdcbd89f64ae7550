import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { remote } from 'webdriverio';
import { WEBKIT_BROWSER, XVFB } from './browsers.mjs';

/** Starts a program that ends with this process, and that does not keep this process from ending. */
function companion(command, args, options) {
  const child = spawn(command, args, options);
  child.unref();
  process.on('exit', () => child.kill());
  return child;
}

/**
 * An X server on a display number that it chooses itself and writes to its file descriptor 3. Its screen is 1600 px wide
 * and as high as it is told: the window under the pointer has the focus, and the pointer begins in the middle.
 */
async function startDisplay(height) {
  const args = ['-displayfd', '3', '-screen', '0', `1600x${height}x24`, '-nolisten', 'tcp'];
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
async function startDriver(executable, settings, height) {
  const env = {
    ...process.env,
    ...settings,
    DISPLAY: await startDisplay(height),
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
  };
  const port = await freePort();
  const driver = companion(executable, [`--port=${port}`], { env, stdio: 'ignore' });
  while (!(await answers(port))) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${driver.exitCode}`);
    await setTimeout(50);
  }
  return port;
}

/**
 * Opens a WebKit of its own driver and display, and resolves with what drives it. Its environment has the settings.
 * @param height of the screen, pixels
 */
export async function openWebkit(executable, settings, height = 1200) {
  return remote({
    hostname: '127.0.0.1',
    port: await startDriver(executable, settings, height),
    logLevel: 'silent',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: WEBKIT_BROWSER, args: ['--automation'] },
    },
  });
}

/** Whether the browser has crashed. The question does not disturb one that has not: its driver answers. */
export const hasCrashed = (driver) =>
  driver.getTimeouts().then(
    () => false,
    () => true,
  );
