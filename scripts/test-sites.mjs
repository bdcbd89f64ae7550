/** Builds the sites of examples/sites and looks at them in the browsers: `npm run test:sites [-- names… --pictures]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openBrowsers } from '../test/sites/browsers.mjs';
import { checkPage } from '../test/sites/check-page.mjs';
import { takePicture } from '../test/sites/picture.mjs';
import { serveSite } from '../test/sites/serve.mjs';
import { buildSite, isInstalled, readSite, siteNames } from '../test/sites/site.mjs';

const { values, positionals } = parseArgs({ options: { pictures: { type: 'boolean' } }, allowPositionals: true });
const total = { passed: 0, failed: 0 };

function count(what, problem) {
  if (problem === undefined) return total.passed++;
  console.error(`FAILED ${what}: ${problem}`);
  return total.failed++;
}

/** What the checks of a page in a browser give; where they cannot go on, the error is the last of them. */
async function resultsOf(browser, url, page) {
  const results = [];
  try {
    for await (const result of checkPage(browser, url, page)) results.push(result);
  } catch (error) {
    results.push(['can be checked', error.message]);
  }
  return results;
}

/** A crash alone says nothing of the page, for WebKitGTK crashes now and then; two on the same page do. */
async function resultsInSpiteOfACrash(browser, url, page) {
  const results = await resultsOf(browser, url, page);
  if (!(await browser.hasCrashed())) return results;
  console.warn(`${browser.engine} has crashed at ${url}: checked again in a new one`);
  await browser.reopen();
  return resultsOf(browser, url, page);
}

async function checkIn(browser, origin, { name, pages }) {
  for (const page of pages)
    for (const [check, problem] of await resultsInSpiteOfACrash(browser, origin + page.path, page))
      count(`${name} ${page.path} ${browser.engine}: ${check}`, problem);
}

/** Whether the site has been built; a site whose generator is not there is passed over, but in CI all have to be. */
async function isBuilt(site) {
  const { name, command } = site;
  if (command && !isInstalled(command)) {
    if (process.env.CI) count(name, `${command} is not installed`);
    else console.log(`${name}: passed over, for ${command} is not installed`);
    return false;
  }
  const problem = await buildSite(site).then(
    () => undefined,
    (error) => error.message,
  );
  count(`${name} is built`, problem);
  return problem === undefined;
}

async function look(site, browsers) {
  const { origin, stop } = await serveSite(site);
  if (values.pictures) await takePicture(browsers[0], origin, site);
  else await Promise.all(browsers.map((browser) => checkIn(browser, origin, site)));
  await stop();
}

async function testSite(site, browsers) {
  const { passed, failed } = total;
  if (await isBuilt(site)) await look(site, browsers).catch((error) => count(site.name, error.message));
  console.log(`${site.name}: ${total.passed - passed} passed, ${total.failed - failed} failed`);
}

/** The sites named on the command line, or all. */
function chosenSites() {
  const names = siteNames();
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length) throw new Error(`No site ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  return (positionals.length ? positionals : names).map(readSite);
}

const sites = chosenSites();
const browsers = await openBrowsers(values.pictures ? ['chromium'] : undefined);
for (const site of sites) await testSite(site, browsers);
await Promise.all(browsers.map((browser) => browser.close()));

mkdirSync('.test-results', { recursive: true });
writeFileSync('.test-results/sites.json', JSON.stringify(total));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
// The servers and drivers that have served would keep the process.
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
