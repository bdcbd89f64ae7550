import { ask, openAnew } from './ask.mjs';
import * as inPage from './in-page.mjs';

/**
 * What the prose of each site has links to, in this order: the first is written as Markdown with a plain `&`, the second as
 * HTML with `&amp;` and an encoded minus sign.
 */
const STATES = [
  { b: 0.9, step: 90 },
  { b: -0.4, step: 30 },
];

/** The reader has made so many steps before a click, and has them again on coming back. */
const LEFT_AT = 7;

/**
 * Follows the links of a page to states of a playground, and comes back; looks at the numbers in the text after each click.
 * The router of the site must neither hear of them nor lose its way back.
 * @param isMadeAnew whether the router makes the page anew on the way back, whatever the entry
 */
export async function* checkLinks(browser, id, isMadeAnew) {
  for (const [i, state] of STATES.entries()) {
    const count = await browser.run(inPage.markLinks, { id });
    yield ['has its links', count === STATES.length ? undefined : `has ${count} links to states of ${id}`];
    const before = await browser.run(inPage.startOver, { id, step: LEFT_AT });
    await browser.click(`[data-marked="${i}"]`);
    yield [`link ${i} acts`, await ask(browser, inPage.isAt, { id, ...state })];
    yield [`link ${i} is the address`, await browser.run(inPage.hasAddress, { href: before, id })];
    yield [`values tell the state of link ${i}`, await ask(browser, inPage.hasValues, { id, ...state })];
    if (isMadeAnew) {
      await openAnew(browser, before);
      yield ['is drawn again', await ask(browser, inPage.isDrawn, { id })];
      continue;
    }
    await browser.run(inPage.goBack);
    yield [`back from link ${i}`, await ask(browser, inPage.isAt, { id, step: LEFT_AT })];
    yield [`back from link ${i} the address is as before`, await ask(browser, inPage.isPage, { href: before })];
  }
}

/** A page that is opened at the address of a state begins there. */
export async function* checkAddress(browser, url, id) {
  const [{ b, step }] = STATES;
  await openAnew(browser, `${url.replace(/#.*/, '')}#${id}?student-b=${b}&step=${step}`);
  yield ['begins at the state of its address', await ask(browser, inPage.isAt, { id, b, step })];
}
