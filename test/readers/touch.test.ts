/** A phone: plots scroll the page, handles drag, and whatever a finger has to hit is large enough. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openPage, openPlayground, PHONE } from './support.js';

const ELEMENT = 'document.querySelector("relu-playground")';

const place = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  page.evaluate(`(() => {
    const { left, top, width, height } = ${ELEMENT}.shadowRoot.querySelector('${selector}').getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`) as Promise<{ x: number; y: number }>;

/** A finger that goes up by 120 px, in steps. */
async function swipe(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.touchscreen.touchStart(x, y);
  for (let way = 10; way <= 120; way += 10) await page.touchscreen.touchMove(x, y - way);
  await page.touchscreen.touchEnd();
}

it('a swipe over a plot scrolls the page', async () => {
  const page = await openPlayground('', PHONE);
  const { x, y } = await place(page, '.io .plot');
  await swipe(page, { x: x - 60, y: y - 60 });
  await page.waitForFunction('scrollY > 50');
  assert.deepEqual(await page.evaluate(`${ELEMENT}.shape.k`), 0);
  await page.close();
});

it('a quick swipe up that begins on a handle scrolls the page, and moves nothing', async () => {
  const page = await openPlayground('', PHONE);
  await swipe(page, await place(page, '#student-kink'));
  await page.waitForFunction('scrollY > 50');
  assert.deepEqual(await page.evaluate(`[${ELEMENT}.student.c, ${ELEMENT}.shape.k]`), [0, 0]);
  assert.equal(await page.evaluate(`${ELEMENT}.shadowRoot.querySelector('.dragged')`), null);
  await page.close();
});

it('a finger that has rested on a handle moves it up, and not the page', async () => {
  const page = await openPlayground('', PHONE);
  const { x, y } = await place(page, '#student-kink');
  await page.touchscreen.touchStart(x, y);
  await page.waitForFunction(`(window.restedAt ??= performance.now()) < performance.now() - 150`);
  for (let way = 10; way <= 120; way += 10) await page.touchscreen.touchMove(x, y - way);
  await page.touchscreen.touchEnd();
  await page.waitForFunction(`${ELEMENT}.student.c > 0.5`);
  assert.equal(await page.evaluate('scrollY'), 0);
  await page.close();
});

it('a swipe sideways on a handle moves it at once', async () => {
  const page = await openPlayground('', PHONE);
  const { x, y } = await place(page, '#student-kink');
  await page.touchscreen.touchStart(x, y);
  for (let way = 10; way <= 60; way += 10) await page.touchscreen.touchMove(x + way, y - way / 4);
  await page.touchscreen.touchEnd();
  await page.waitForFunction(`${ELEMENT}.shape.k > 0.3`);
  assert.equal(await page.evaluate('scrollY'), 0);
  await page.close();
});

it('no page is wider than the phone for a handle at the border of a plot', async () => {
  const page = await openPlayground('preset="in-sign-change-iii" step="90"', PHONE);
  for (const k of [1.55, 1.6, 1.65, 1.7, 1.729]) {
    await page.evaluate(`${ELEMENT}.studentK = ${k}`);
    await page.evaluate(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`);
    assert.deepEqual(await page.evaluate('[innerWidth, document.documentElement.scrollWidth]'), [390, 390], `k ${k}`);
  }
  await page.close();
});

it('two fingers zoom anywhere but on a handle', async () => {
  const page = await openPlayground('', PHONE);
  const forbids = (await page.evaluate(`[...${ELEMENT}.shadowRoot.querySelectorAll('*')]
    .filter((each) => getComputedStyle(each).touchAction !== 'auto' && !each.matches('.handle'))
    .map((each) => each.className)`)) as string[];
  assert.deepEqual(forbids, []);
  await page.close();
});

it('a long press tells what would become of a student there', async () => {
  const page = await openPlayground('', PHONE);
  await page.evaluate(`${ELEMENT}.shadowRoot.querySelector('[data-box=wa]').scrollIntoView({ block: 'center' })`);
  const { x, y } = await place(page, '[data-box=wa]');
  await page.touchscreen.touchStart(x - 30, y + 20);
  await page.waitForFunction(`${ELEMENT}.shadowRoot.querySelector('#pointed').textContent.includes('would ')`);
  await page.touchscreen.touchMove(x + 30, y + 20);
  await page.touchscreen.touchEnd();
  await page.close();
});

it('all targets are at least 44 px in both directions', async () => {
  const page = await openPlayground('', PHONE);
  assert.ok(await page.evaluate('matchMedia("(pointer: coarse)").matches'));
  await page.evaluate(`${ELEMENT}.shadowRoot.querySelector('details').open = true;
    ${ELEMENT}.shadowRoot.querySelector('#student-k').focus()`);
  await page.waitForFunction(`${ELEMENT}.shadowRoot.querySelector('.hint button')`);
  // A hit is found to the whole pixel.
  const small = await page.evaluate(`(() => {
    const root = ${ELEMENT}.shadowRoot;
    const isIn = (target, x, y) => target.contains(root.elementFromPoint(x, y));
    return [...root.querySelectorAll('button, select, summary, input, [role=slider]')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches('.skip'))
      .map((each) => each.closest('label, .field') ?? each)
      .filter((each) => {
        each.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = each.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        return right - left < 43.9 || !isIn(each, x, y - 21) || !isIn(each, x, y + 21);
      })
      .map((each) => each.id || each.getAttribute('aria-label') || each.className || each.textContent.trim());
  })()`);
  assert.deepEqual(small, []);
  await page.close();
});

it('no field with the focus has so small a text that a phone would zoom in on it, and no text of the others is cut', async () => {
  for (const width of [360, 390]) {
    const page = await openPlayground('teacher-c="-0.5" student-c="-1.25" student-w="-0.75"', { ...PHONE, width });
    const counts = await page.evaluate(`(() => {
      ${ELEMENT}.shadowRoot.querySelector('.fold').open = true;
      const fields = [...${ELEMENT}.shadowRoot.querySelectorAll('.field input')];
      const isSmall = (each) => {
        each.focus();
        return parseFloat(getComputedStyle(each).fontSize) < 16;
      };
      const small = fields.filter(isSmall);
      fields.at(-1).blur();
      return [fields.length, small.length, fields.filter((each) => each.scrollWidth > each.clientWidth).length];
    })()`);
    assert.deepEqual(counts, [12, 0, 0]);
    await page.close();
  }
});

it('the room for it has been kept free', async () => {
  for (const width of [360, 700, 1100]) {
    const page = await openPlayground('', { ...PHONE, width });
    const top = (): Promise<unknown> => page.evaluate('document.querySelector("#after").getBoundingClientRect().top');
    const after = await top();
    await page.setContent(`<!doctype html><meta name="viewport" content="width=device-width">
      <relu-playground></relu-playground><div id="after" style="height: 2000px"></div>`);
    await page.addStyleTag({ path: 'dist/relu-playground.css' });
    assert.ok(Math.abs(Number(await top()) - Number(after)) < 1.5, `${width} px: ${await top()}, then ${after}`);
    await page.close();
  }
});

it('takes no more room than its fallback where scripts are off', async () => {
  const page = await openPage();
  await page.setJavaScriptEnabled(false);
  await page.setContent(`<!doctype html><style>body { margin: 0 }</style>
    <relu-playground><p style="height: 60px; margin: 0">The fallback.</p></relu-playground><div id="after"></div>`);
  await page.addStyleTag({ path: 'dist/relu-playground.css' });
  const after = await page.$('#after');
  const { y } = (await after!.boundingBox())!;
  // The fallback and the margins around the element.
  assert.ok(y >= 60 && y <= 60 + 3 * 16, `${y} px`);
  await page.close();
});

const STILL = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="720" height="469"/>')}`;

it('a still in its place fits a phone with its proportions without scripts', async () => {
  for (const style of ['', 'img { max-width: 100% }']) {
    const page = await openPage(PHONE);
    await page.setJavaScriptEnabled(false);
    await page.setContent(`<!doctype html><meta name="viewport" content="width=device-width"><style>${style}</style>
      <relu-playground><p><img width="720" height="469" src="${STILL}" alt="The still." /></p></relu-playground>`);
    await page.addStyleTag({ path: 'src/relu-playground.css' });
    const { width, height } = (await (await page.$('img'))!.boundingBox())!;
    assert.ok(width <= PHONE.width && Math.abs(height - (width * 469) / 720) < 1, `${width} × ${height} px`);
    await page.close();
  }
});
