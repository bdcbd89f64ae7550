/** What a session emulates ends with it. */
const sessions = new WeakMap();
function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
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
  media: async (page, { media, features }) => {
    const emulated = Object.entries(features).map(([name, value]) => ({ name, value }));
    const session = await sessionOf(page);
    await session.send('Emulation.setEmulatedMedia', { media, features: emulated });
  },
  print: (page) => page.pdf(),
  viewport: (page, { width, height }) => page.setViewport({ width, height }),
};

/** One step of input in a page of Chromium or Firefox. */
export const inputInPage = (page, step) => actions[step.type](page, step);

/** One step of input in Chromium or Firefox. */
export const puppeteerInput = (session, step) => inputInPage(session.browser.getPage(session.id), step);
