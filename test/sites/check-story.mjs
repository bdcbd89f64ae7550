import { ask } from './ask.mjs';
import * as inPage from './in-page.mjs';

/** The states of the two passages of the story that each site tells. */
const STATES = [
  { b: 0.3, step: 40 },
  { b: -0.5, step: 20 },
];

/**
 * Reads a story: down to its second passage and back. Each passage puts the figure into its state, whatever the generator
 * has put around it, and no part of the story makes the page wider than it is.
 */
export async function* checkStory(browser, id) {
  for (const n of [0, 1, 0]) {
    yield [`passage ${n} is the one that is read`, await ask(browser, inPage.isRead, { id, n })];
    yield [`passage ${n} acts`, await ask(browser, inPage.isAt, { id, ...STATES[n] })];
    yield [`at passage ${n} the story fits its page`, await browser.run(inPage.storyFits, { id })];
  }
}
