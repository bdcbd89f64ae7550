import { ask, openAnew, until } from './ask.mjs';
import { checkDeck } from './check-deck.mjs';
import { checkAddress, checkLinks } from './check-links.mjs';
import { checkStory } from './check-story.mjs';
import * as inPage from './in-page.mjs';

/** What a listed playground is, where the list does not say: its id tells what is shown, and so the texts around it. */
const withDefaults = (playground) => ({
  before: `Before ${playground.id}.`,
  after: `After ${playground.id}.`,
  fallback: playground.id === 'fallback',
  playing: playground.id === 'boolean',
  ...playground,
});

async function* checkPlayground(browser, playground) {
  const missing = await ask(browser, inPage.isDrawn, playground);
  yield ['is drawn', missing];
  if (missing) return;
  yield ['has its properties', await ask(browser, inPage.hasProperties, playground)];
  if (playground.playing) yield ['plays', await ask(browser, inPage.plays, playground)];
  yield ['learns', await browser.run(inPage.learns, playground)];
  yield ['hides its fallback', await ask(browser, inPage.hidesFallback, playground)];
  if (playground.picture) yield ['has its picture', await ask(browser, inPage.hasPicture, playground)];
  yield ['leaves the text around', await ask(browser, inPage.hasTextAround, playground)];
}

/** Pressing the page's own button for light and dark turns each playground too. */
async function* checkToggle(browser, toggle, playgrounds) {
  const inks = () => Promise.all(playgrounds.map((playground) => browser.run(inPage.inkOf, playground)));
  const before = await inks();
  await browser.click(toggle);
  await until(async () => (await inks()).every((ink, i) => ink !== before[i]));
  const after = await inks();
  for (const [i, { id }] of playgrounds.entries())
    yield [`${id} follows ${toggle}`, after[i] === before[i] ? `its ink stays ${after[i]}` : undefined];
}

async function* checkPlaygrounds(browser, playgrounds) {
  for (const playground of playgrounds.map(withDefaults))
    for await (const [check, problem] of checkPlayground(browser, playground))
      yield [`${playground.id} ${check}`, problem];
}

async function* checkClick(browser, { selector, playgrounds }) {
  await browser.click(selector);
  yield* checkPlaygrounds(browser, playgrounds);
  yield [`has no errors after a click on ${selector}`, await browser.run(inPage.problemsOfPage)];
}

/** Opens a page and checks it, and what a click on it leads to; gives a [check, what is wrong or undefined] each. */
export async function* checkPage(
  browser,
  url,
  { playgrounds, isOneFile, shows = [], lacks = [], toggle, links, isMadeAnew, story, deck, click },
) {
  await openAnew(browser, url);
  yield* checkPlaygrounds(browser, playgrounds);
  const [first] = playgrounds;
  if (first && !isOneFile) yield [`${first.id} can be saved`, await ask(browser, inPage.savesPicture, first)];
  for (const selector of shows) yield [`shows ${selector}`, await ask(browser, inPage.isVisible, { selector })];
  for (const selector of lacks) yield [`lacks ${selector}`, await browser.run(inPage.isAbsent, { selector })];
  if (toggle) yield* checkToggle(browser, toggle, playgrounds);
  if (deck) yield* checkDeck(browser, deck);
  if (links) yield* checkLinks(browser, links, isMadeAnew);
  if (story) yield* checkStory(browser, story);
  yield ['has no errors', await browser.run(inPage.problemsOfPage)];
  if (click) yield* checkClick(browser, click);
  if (links) yield* checkAddress(browser, url, links);
}
