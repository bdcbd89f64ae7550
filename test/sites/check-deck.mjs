import { ask } from './ask.mjs';
import * as inPage from './in-page.mjs';

const HANDLE = '#student-kink';
const FIELD = 'input[role=spinbutton]';

/** Keys that turn the slides of a deck, darken it or show all of it, where the playground has a use for them. */
const KEYS = {
  [HANDLE]: ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', ' ', ' '],
  '#step': ['PageUp', 'PageDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'],
  [FIELD]: ['ArrowUp', 'PageDown', 'Home', 'End', ' ', '1', '.', 'o', 'b', 'Escape'],
};

async function press(browser, key) {
  await browser.input({ type: 'keyDown', key });
  await browser.input({ type: 'keyUp', key });
}

async function clickAt(browser, { x, y }) {
  await browser.input({ type: 'mouseMove', x, y });
  await browser.input({ type: 'mouseDown' });
  await browser.input({ type: 'mouseUp' });
}

async function startOver(browser, id) {
  await browser.run(inPage.startOver, { id });
  return ask(browser, inPage.isShown, { id });
}

/** Carries the student's kink by whole pixels of the window, as a hand does. @returns where the pointer lets it go */
async function drag(browser, { x, y }, by) {
  await browser.input({ type: 'mouseMove', x, y });
  await browser.input({ type: 'mouseDown' });
  for (const part of [0.3, 0.6, 1])
    await browser.input({ type: 'mouseMove', x: Math.round(x + part * by.x), y: Math.round(y + part * by.y) });
  await browser.input({ type: 'mouseUp' });
  return { x: Math.round(x + by.x), y: Math.round(y + by.y) };
}

/**
 * A playground in a deck: it fits its slide, a hand is exact however the slide is scaled, and keys stay with their user.
 * @param fields whether the playground shows number fields
 */
export async function* checkDeck(browser, { id, slide, root, fields = true }) {
  yield ['is shown at its start', await startOver(browser, id)];
  yield ['fits the slide', await ask(browser, inPage.fits, { id, slide })];

  // A deck may lay something over its slides while it begins.
  yield ['can be seized', await ask(browser, inPage.isOnTop, { id, selector: HANDLE })];
  const from = await browser.run(inPage.middleOf, { id, selector: HANDLE });
  const dropped = await drag(browser, from, { x: 48, y: -31 });
  yield ['is dragged exactly', await ask(browser, inPage.isAtPoint, { id, selector: HANDLE, ...dropped })];

  const before = await browser.run(inPage.deckState, { root });
  for (const [selector, keys] of Object.entries(KEYS)) {
    if (selector === FIELD && !fields) continue;
    await startOver(browser, id);
    await clickAt(browser, await browser.run(inPage.middleOf, { id, selector }));
    yield [`${selector} is focused`, await ask(browser, inPage.hasFocus, { id, selector })];
    for (const key of keys) await press(browser, key);
    const after = await browser.run(inPage.deckState, { root });
    yield [`the deck hears no key that is pressed in ${selector}`, after === before ? undefined : after];
  }

  await browser.run(inPage.leaveFocus);
  await press(browser, 'ArrowRight');
  yield ['keys outside turn the slide', await ask(browser, inPage.hasTurned, { root, before })];
  await press(browser, 'ArrowLeft');
  yield ['and turn it back', await ask(browser, inPage.isDeckAt, { root, before })];
}
