/**
 * What the reader's system says about motion. WebKit's driver has no way to tell its browser, so there scripts of the
 * page get the answer in its place; its style sheets go on hearing the system.
 */
import { engine } from './engine.js';
import { emulateMedia } from './input.js';
import { until } from './playground.js';

const QUERY = '(prefers-reduced-motion: reduce)';
const { matchMedia } = window;
const answer = Object.assign(new EventTarget(), { matches: false });

/** Whether style sheets hear of the wish as well. */
export const isHeardByStyles = engine !== 'webkit';

/** The system begins or ends to ask for less motion; resolves when the page has heard of it. */
export async function wantLessMotion(isWanted: boolean): Promise<void> {
  if (isHeardByStyles) {
    await emulateMedia(isWanted ? { 'prefers-reduced-motion': 'reduce' } : {});
    await until(() => matchMedia.call(window, QUERY).matches === isWanted);
    return;
  }
  window.matchMedia = (query) => (query === QUERY ? (answer as MediaQueryList) : matchMedia.call(window, query));
  answer.matches = isWanted;
  answer.dispatchEvent(new Event('change'));
}
