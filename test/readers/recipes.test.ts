/** The recipes and the sources of the examples, as pages of the gallery. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
// @ts-expect-error a plain script without types
import { serve } from '../../scripts/serve.mjs';
import { openPage, PHONE } from './support.js';

let server: { url: string; stop: () => Promise<void> };
before(async () => {
  server = (await serve()) as typeof server;
});
after(() => server.stop());

describe('a page to read in the gallery', () => {
  for (const path of ['docs/embedding/README.md', 'docs/embedding/frameworks.md', 'examples/sites/jekyll?source'])
    it(`${path} is accessible by all rules, fits a phone, and leads back`, async () => {
      const page = await openPage(PHONE);
      await page.goto(server.url + path, { waitUntil: 'load' });
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const violations = await page.evaluate(`axe.run().then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')))`);
      assert.deepEqual(violations, []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), PHONE.width);
      await Promise.all([page.waitForNavigation(), page.click('nav a')]);
      assert.equal(page.url(), server.url);
      await page.close();
    });

  it('has a button beside each block of code, which copies its text', async () => {
    const page = await openPage();
    const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'] as const;
    await page.browserContext().overridePermissions(new URL(server.url).origin, [...permissions]);
    await page.goto(`${server.url}minimal.html?source`);
    await page.click('pre + button');
    await page.waitForFunction('document.querySelector("pre + button").textContent === "Copied"');
    assert.equal(await page.evaluate('navigator.clipboard.readText()'), readFileSync('examples/minimal.html', 'utf8'));
    await page.close();
  });
});
