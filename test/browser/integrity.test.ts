import { expect } from 'chai';
import { openPage } from './support/page.js';

const SCRIPT = '/dist/relu-playground.js?untouched';

/** A page that loads the built script with a hash; resolves with whether it ran. */
async function runs(integrity: string): Promise<boolean> {
  const page = await openPage(new URL('./support/pages/blank.html', import.meta.url).href);
  const script = page.createElement('script');
  Object.assign(script, { type: 'module', src: SCRIPT, integrity });
  const settled = new Promise((resolve) => (script.onload = script.onerror = resolve));
  page.head.append(script);
  await settled;
  return page.defaultView!.customElements.get('relu-playground') !== undefined;
}

describe('Subresource Integrity', () => {
  it('lets the built script run with its hash, and with no other', async () => {
    const hashes = await (await fetch('/dist/integrity.json')).json();
    expect(await runs(hashes['relu-playground.js'])).to.equal(true);
    expect(await runs(hashes['relu-playground.iife.js'])).to.equal(false);
  });
});
