/** What a session emulates ends with it. */
const sessions = new WeakMap();
function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}

/** Where Firefox keeps what the reader's system says, and the numbers that it has for the words of style sheets. */
const PREFERENCES = {
  'prefers-reduced-motion': ['ui.prefersReducedMotion', { reduce: 1 }],
  'forced-colors': ['browser.display.document_color_use', { active: 2 }],
  'prefers-color-scheme': ['layout.css.prefers-color-scheme.content-override', { dark: 0, light: 1 }],
};

/** Firefox has no command for it, but its own pages may set its preferences. */
async function setPreferences(browser, features) {
  const { connection } = browser;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts[0].context };
  for (const [feature, [name, numbers]] of Object.entries(PREFERENCES)) {
    const number = numbers[features[feature]];
    const change = number === undefined ? `clearUserPref('${name}')` : `setIntPref('${name}', ${number})`;
    await connection.send('script.evaluate', { expression: `Services.prefs.${change}`, target, awaitPromise: false });
  }
}

async function emulateMedia(page, { media, features }) {
  if (page.browser().protocol === 'webDriverBiDi') return setPreferences(page.browser(), features);
  const emulated = Object.entries(features).map(([name, value]) => ({ name, value }));
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', { media, features: emulated });
}

const actions = {
  mouseMove: (page, { x, y }) => page.mouse.move(x, y),
  mouseDown: (page) => page.mouse.down(),
  mouseUp: (page) => page.mouse.up(),
  touchStart: (page, { x, y }) => page.touchscreen.touchStart(x, y),
  touchMove: (page, { x, y }) => page.touchscreen.touchMove(x, y),
  touchEnd: (page) => page.touchscreen.touchEnd(),
  wheel: (page, { deltaX, deltaY }) => page.mouse.wheel({ deltaX, deltaY }),
  keyDown: (page, { key }) => page.keyboard.down(key),
  keyUp: (page, { key }) => page.keyboard.up(key),
  type: (page, { text }) => page.keyboard.type(text),
  media: emulateMedia,
  compose: async (page, { text }) => {
    const session = await sessionOf(page);
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  },
  commit: async (page, { text }) => (await sessionOf(page)).send('Input.insertText', { text }),
  print: (page) => page.pdf(),
  viewport: (page, { width, height }) => page.setViewport({ width, height }),
};

/** One step of input in a page of Chromium or Firefox. */
export const inputInPage = (page, step) => actions[step.type](page, step);

/** One step of input in Chromium or Firefox. */
export const puppeteerInput = (session, step) => inputInPage(session.browser.getPage(session.id), step);
