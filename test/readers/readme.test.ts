/** The first lines of the README, in a page beside copies of the files that they name. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
// @ts-expect-error a plain script without types
import { startServer } from '../../scripts/serve.mjs';
import { openPage } from './support.js';

it('the HTML of the README puts a playground onto a page', async () => {
  const folder = '.test-results/readme';
  mkdirSync(folder, { recursive: true });
  const [, html] = /```html\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))!;
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>A page</title>${html}`);
  for (const file of ['relu-playground.js', 'relu-playground.css']) cpSync(join('dist', file), join(folder, file));

  const { port, stop } = (await startServer({ rootDir: folder })) as { port: number; stop: () => Promise<void> };
  const page = await openPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    // Browsers ask for an icon by themselves.
    if (!response.ok() && !response.url().endsWith('favicon.ico')) complaints.push(response.url());
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('document.querySelector("relu-playground").hasUpdated');
  await page.close();
  await stop();
  assert.deepEqual(
    complaints.filter((text) => !/favicon|404/.test(text)),
    [],
  );
});
