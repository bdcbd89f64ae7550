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
const wheel = (action) => ({ type: 'wheel', id: 'wheel', actions: [action] });
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

/** The window is the page and a toolbar, and the toolbar does not let it become narrower than about 450 px. */
export async function resizePage(driver, { width, height }) {
  const toolbar = await driver.execute('return outerHeight - innerHeight');
  await driver.setWindowRect(null, null, width, height + toolbar);
  const reached = await driver.execute('return innerWidth');
  if (reached !== width)
    throw new Error(`WebKit's window is ${reached} px wide, not ${width}: size a container instead`);
}

/** One step of input in WebKit. */
export async function webdriverInput({ browser: { driver } }, step) {
  if (step.type === 'viewport') await resizePage(driver, step);
  else await driver.performActions([actions[step.type](step)]);
}
