/**
 * Lighthouse on the gallery page, as a phone on a slow line loads it: `npm run lighthouse`. No step of the tests, since
 * its performance is a timing; what of it is none is in test/readers. It is fetched for the run: it is larger than all
 * else that we install.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browsersToTest } from './browsers.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const VERSION = '12.8.2';
const LEAST = 98;

/** What Lighthouse says of a page on this kind of screen. */
async function report(url, preset) {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  const { chromium } = await browsersToTest();
  const chrome = '--chrome-flags=--headless=new --no-sandbox';
  const options = ['--quiet', '--output=json', `--output-path=${file}`, chrome, ...preset];
  const succeeded = await run('npx', ['--yes', `lighthouse@${VERSION}`, url, ...options], { CHROME_PATH: chromium });
  const found = succeeded ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  if (!found) throw new Error('Lighthouse has failed.');
  return found;
}

/** Prints the scores. @returns whether they are good enough */
function isGood(screen, { categories, audits }) {
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => [
    name,
    Math.round(100 * categories[name].score),
  ]);
  const shift = audits['cumulative-layout-shift'].numericValue;
  console.log(`${screen}: ${scores.map((score) => score.join(' ')).join(', ')}, layout shift ${shift}`);
  return shift === 0 && scores.every(([, score]) => score >= LEAST);
}

const { url, stop } = await serve();
const phone = isGood('phone', await report(url, []));
const desktop = isGood('desktop', await report(url, ['--preset=desktop']));
await stop();
process.exitCode = phone && desktop ? 0 : 1;
