/** The gallery page, by what Lighthouse asks of a page that is not a timing. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
// @ts-expect-error a plain script without types
import { serve } from '../../scripts/serve.mjs';
import { openPage, PHONE } from './support.js';

let server: { url: string; stop: () => Promise<void> };
before(async () => {
  server = (await serve()) as typeof server;
});
after(() => server.stop());

for (const [screen, viewport] of [
  ['a phone', PHONE],
  ['a desk', { width: 1350, height: 940 }],
] as const) {
  describe(`the gallery on ${screen}`, () => {
    it('is accessible by all rules', async () => {
      const page = await openPage(viewport);
      await page.goto(server.url);
      await page.waitForFunction('document.querySelector("relu-playground").hasUpdated');
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const found = await page.evaluate(`axe.run().then(({ violations, passes }) => ({
        violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(' ')),
        passes: passes.map(({ id }) => id),
      }))`);
      const { violations, passes } = found as Record<'violations' | 'passes', string[]>;
      assert.deepEqual(violations, []);
      for (const rule of [
        'document-title',
        'html-has-lang',
        'landmark-one-main',
        'meta-viewport',
        'page-has-heading-one',
      ]) {
        assert.ok(passes.includes(rule), rule);
      }
      await page.close();
    });

    it('does not jump, says what it is, and has nothing to complain of', async () => {
      const page = await openPage(viewport);
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('requestfailed', (request) => complaints.push(request.url()));
      await page.evaluateOnNewDocument(`window.shifts = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shifts += value)))
          .observe({ type: 'layout-shift', buffered: true });`);
      await page.goto(server.url, { waitUntil: 'networkidle0' });
      await page.waitForFunction('document.querySelector("relu-playground").hasUpdated');
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      assert.equal(await page.evaluate('window.shifts'), 0);
      assert.ok(await page.$('meta[name=description][content]'));
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });
}
