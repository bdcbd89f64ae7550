import { setTimeout } from 'node:timers/promises';

/** WebDriver names the keys that write nothing by code points of a private area. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const mouse = (action) => ({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] });

/** WebKit scrolls by the difference to the last turn of the same wheel, so each turn is that of another one. */
let wheels = 0;
const wheel = (action) => ({ type: 'wheel', id: `wheel-${wheels++}`, actions: [action] });

const keys = (...actions) => ({ type: 'key', id: 'keyboard', actions });
const keyDown = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });

const actions = {
  mouseMove: ({ x, y }) => mouse({ type: 'pointerMove', duration: 0, x, y }),
  mouseDown: () => mouse({ type: 'pointerDown', button: 0 }),
  mouseUp: () => mouse({ type: 'pointerUp', button: 0 }),
  wheel: ({ x, y, deltaX, deltaY }) => wheel({ type: 'scroll', duration: 0, x, y, deltaX, deltaY }),
  keyDown: ({ key }) => keys(keyDown(key)),
  keyUp: ({ key }) => keys(keyUp(key)),
  type: ({ text }) => keys(...[...text].flatMap((character) => [keyDown(character), keyUp(character)])),
};

const pageSize = (driver) => driver.execute('return [innerWidth, innerHeight]');

/** The page follows its window a moment later. */
async function reaches(driver, size) {
  const limit = Date.now() + 2000;
  while (`${await pageSize(driver)}` !== `${size}`) {
    if (Date.now() > limit) return false;
    await setTimeout(20);
  }
  return true;
}

/** The window is the page and a toolbar, and the toolbar does not let it become narrower than about 450 px. */
export async function resizePage(driver, { width, height }) {
  const toolbar = await driver.execute('return outerHeight - innerHeight');
  await driver.setWindowRect(null, null, width, height + toolbar);
  if (await reaches(driver, [width, height])) return;
  throw new Error(`WebKit's page is ${await pageSize(driver)}, not ${width},${height}: size a container instead`);
}

/** One step of input by a driver of WebKit. */
export async function inputByDriver(driver, step) {
  if (step.type === 'viewport') await resizePage(driver, step);
  else await driver.performActions([actions[step.type](step)]);
}

/** One step of input in WebKit. */
export const webdriverInput = ({ browser: { driver } }, step) => inputByDriver(driver, step);
