/** A guest on pages as they are: the style sheets of popular themes, and one that resets everything. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { openPage } from './support/page.js';
import { frames, part, settled, until } from './support/playground.js';

type Page = Document & { readonly defaultView: Window & typeof globalThis };

const BLANK = '/test/browser/support/pages/blank.html';
const MODULE = '/dist/relu-playground.js';

const pages: Page[] = [];

async function open(width = 720): Promise<Page> {
  const page = (await openPage(BLANK, width, 1200)) as Page;
  pages.push(page);
  return page;
}

afterEach(() => {
  for (const page of pages.splice(0)) page.defaultView.frameElement!.remove();
});

const loaded = (element: Element): Promise<unknown> =>
  new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
  });

async function addSheet(page: Page, host: string): Promise<void> {
  const href = new URL(`support/hosts/${host}.css`, import.meta.url).href;
  const link = Object.assign(page.createElement('link'), { rel: 'stylesheet', href });
  page.head.append(link);
  await loaded(link);
}

async function addElement(page: Page, attributes = ''): Promise<ReluPlayground> {
  page.body.innerHTML = `<main><p>Text before.</p><relu-playground ${attributes}></relu-playground><p>After.</p></main>`;
  const script = Object.assign(page.createElement('script'), { type: 'module', src: MODULE });
  page.head.append(script);
  await loaded(script);
  const element = page.querySelector('relu-playground')!;
  await settled(element);
  return element;
}

interface Look {
  readonly name: string;
  /** Left, top, width and height, in the element. */
  readonly place: readonly number[];
  readonly text: readonly string[];
}

function looks(element: ReluPlayground): Look[] {
  const root = part(element, '.root');
  const { left, top } = root.getBoundingClientRect();
  return [...root.querySelectorAll('*')].map((each) => {
    const box = each.getBoundingClientRect();
    const { color, textTransform, letterSpacing, cursor, direction } = getComputedStyle(each);
    return {
      name: `${each.localName}.${each.getAttribute('class') ?? ''}`,
      place: box.width === 0 ? [] : [box.left - left, box.top - top, box.width, box.height],
      text: [color, textTransform, letterSpacing, cursor, direction],
    };
  });
}

function assertAlike(now: Look[], before: Look[]): void {
  assert.deepEqual(
    now.map(({ name, text }) => [name, ...text]),
    before.map(({ name, text }) => [name, ...text]),
  );
  for (const [i, { name, place }] of now.entries()) {
    assert.lengthOf(place, before[i]!.place.length, name);
    // Where boxes begin at fractions of a pixel, they may be rounded otherwise.
    for (const [j, value] of place.entries()) assert.approximately(value, before[i]!.place[j]!, 1.5, name);
  }
}

function assertNothingSticksOut(element: ReluPlayground): void {
  const { left, right } = element.getBoundingClientRect();
  for (const inner of element.shadowRoot!.querySelectorAll('figure, .field, button, select, legend, output, .plot')) {
    // What is not shown, as in another layout, has no box.
    if (inner.getClientRects().length === 0) continue;
    const box = inner.getBoundingClientRect();
    assert.isAtLeast(box.left, left - 0.5, inner.className);
    assert.isAtMost(box.right, right + 0.5, inner.className);
  }
}

function assertNoScrollbar({ documentElement: { scrollWidth, clientWidth } }: Page): void {
  assert.isAtMost(scrollWidth, clientWidth);
}

/** The lightness, 0 … 1, where nothing is drawn in the input-output box. */
function lightness(element: ReluPlayground): number {
  const canvas = part<HTMLCanvasElement>(element, '.io canvas');
  const { data } = canvas.getContext('2d')!.getImageData(0.25 * canvas.width, 0.8 * canvas.height, 1, 1);
  return (data[0]! + data[1]! + data[2]!) / 3 / 255;
}

const isDark = (element: ReluPlayground): boolean => lightness(element) < 0.3;
const isLight = (element: ReluPlayground): boolean => lightness(element) > 0.7;

/** Each host, and how it says that it is dark. */
const HOSTS: Record<string, ((page: Page) => () => void) | undefined> = {
  'al-folio': attribute('documentElement', 'data-theme'),
  'al-folio-distill': attribute('documentElement', 'data-theme'),
  'al-folio-toc': attribute('documentElement', 'data-theme'),
  'minimal-mistakes': ({ body }) => {
    body.style.background = '#252a34';
    return () => (body.style.background = '');
  },
  chirpy: attribute('documentElement', 'data-mode'),
  papermod: ({ body }) => {
    body.className = 'list dark';
    return () => (body.className = 'list');
  },
  bootstrap: attribute('documentElement', 'data-bs-theme'),
  aggressive: undefined,
};

function attribute(of: 'documentElement' | 'body', name: string): (page: Page) => () => void {
  return (page) => {
    page[of].setAttribute(name, 'dark');
    return () => page[of].setAttribute(name, 'light');
  };
}

for (const [host, darken] of Object.entries(HOSTS)) {
  describe(`on a page like ${host}`, () => {
    it('everything is where it is on a plain page', async () => {
      // As wide as it takes for a text column of 640 px.
      const page = await open(1200);
      const element = await addElement(page, 'preset="in-sign-change-iii"');
      // The page's type may be another: that is wanted, and not compared here.
      element.style.cssText = 'font: 16px sans-serif !important; width: 640px !important';
      await frames(3);
      const before = looks(element);
      await addSheet(page, host);
      await frames(5);
      await element.updateComplete;
      assertAlike(looks(element), before);
    });

    for (const [title, width, size] of [
      ['320 px', 320, ''],
      ['720 px', 720, ''],
      ['200 % text', 720, '200%'],
    ] as const) {
      it(`fits at ${title}`, async () => {
        const page = await open(width);
        await addSheet(page, host);
        page.documentElement.style.fontSize = size;
        const element = await addElement(page);
        assertNothingSticksOut(element);
        assertNoScrollbar(page);
        const [root, toolbar, figures] = ['.root', '.toolbar', '.figures'].map((selector) =>
          part(element, selector).getBoundingClientRect(),
        );
        assert.isAbove(root!.height, 300);
        assert.isAtMost(toolbar!.bottom, figures!.top);
        assert.isAtMost(root!.bottom, page.querySelector('p:last-of-type')!.getBoundingClientRect().top + 0.5);
      });
    }

    if (darken) {
      it('is dark while the page is', async () => {
        const page = await open();
        await addSheet(page, host);
        const element = await addElement(page);
        await until(() => isLight(element));
        const lighten = darken(page);
        await until(() => isDark(element));
        lighten();
        await until(() => isLight(element));
      });
    }
  });
}

describe('on any page', () => {
  it('plots and numbers run from left to right where words run the other way', async () => {
    const page = await open();
    const element = await addElement(page);
    element.style.width = '640px';
    await frames(3);
    const before = looks(element);
    page.documentElement.dir = 'rtl';
    await frames(5);
    assertAlike(looks(element), before);
  });

  it('text that grows is followed by that of the plots', async () => {
    const page = await open();
    const element = await addElement(page);
    const edge = (): number => {
      const canvas = part<HTMLCanvasElement>(element, '.io canvas');
      const { data } = canvas.getContext('2d')!.getImageData(0, canvas.height / 3, canvas.width, 1);
      // The first pixel of the box: what is left of it is room for the labels.
      return data.findIndex((value, i) => i % 4 === 3 && value === 255) / 4 / devicePixelRatio;
    };
    const before = edge();
    page.documentElement.style.fontSize = '200%';
    await until(() => edge() > 1.5 * before);
  });

  it('a grid does not get wider than the page, and where a page shrinks to fit there is room', async () => {
    const page = await open(360);
    const element = await addElement(page);
    const place = element.parentElement!;
    for (const style of [
      'display: grid; grid-template-columns: 1fr',
      'display: flex; flex-direction: column; align-items: center',
      'float: left',
      'display: inline-block',
    ]) {
      place.style.cssText = style;
      await frames(3);
      assertNoScrollbar(page);
      assertNothingSticksOut(element);
      assert.isAtLeast(element.getBoundingClientRect().width, 288, style);
    }
  });
});
