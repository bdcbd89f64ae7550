import { ask, until } from './ask.mjs';
import * as inPage from './in-page.mjs';

/** The states of the passages of the story that each site tells, in the order of the text. */
const STATES = [
  { b: 0.3, step: 40 },
  { b: -0.5, step: 20 },
  { b: 0.9, step: 60 },
];

/** Resolves when the text has left its place and rests: browsers scroll smoothly, and begin a moment after the wheel has turned. */
async function restsElsewhere(browser, passage, from) {
  const topNow = async () => (await browser.run(inPage.wayTo, passage)).top;
  await until(async () => (await topNow()) !== from);
  let last;
  await until(async () => {
    const top = await topNow();
    const rests = top === last;
    last = top;
    return rests;
  });
}

/** Turns the wheel over the text by the way from a passage to the reading line. */
async function scrollTo(browser, passage) {
  const { x, y, top, distance } = await browser.run(inPage.wayTo, passage);
  if (distance === 0) return;
  await browser.input({ type: 'mouseMove', x, y });
  await browser.input({ type: 'wheel', x, y, deltaX: 0, deltaY: distance });
  await restsElsewhere(browser, passage, top);
}

/**
 * Scrolls until a passage is read, again where what has come into view, or a font that arrives, changes the place of the text.
 * @returns what is wrong when the time is over
 */
async function read(browser, passage) {
  let problem;
  await until(async () => {
    await scrollTo(browser, passage);
    problem = await browser.run(inPage.isRead, passage);
    return problem === undefined;
  });
  return problem;
}

/**
 * The passages in the order in which they are read. The first one may be read as soon as the page opens, and its figure have
 * been played with since, so it comes second. In the end one is skipped.
 */
const READ = [1, 0, 1, 2, 0];

/**
 * Reads a story by the wheel, down to its last passage and back to the first. Each passage puts the figure into its state,
 * whatever the generator has made of the tags; the figure stays in sight, under nothing of the page; and nothing of the story
 * is cut at the sides.
 */
export async function* checkStory(browser, id) {
  yield ['story is whole', await ask(browser, inPage.hasPassages, { id, count: STATES.length })];
  for (const n of READ) {
    yield [`passage ${n} is the one that is read`, await read(browser, { id, n })];
    yield [`passage ${n} acts`, await ask(browser, inPage.isAt, { id, ...STATES[n] })];
    // At the first one the figure may still be on its way into the window.
    if (n > 0) yield [`at passage ${n} the figure is in sight`, await ask(browser, inPage.isInSight, { id })];
    yield [`at passage ${n} the story fits its page`, await ask(browser, inPage.storyFits, { id })];
  }
}
