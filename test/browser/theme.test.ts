/** Light and dark: what the page says, live, and the author's own colours. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { openPage } from './support/page.js';
import { canvasOf, frames, part, pixelsOf, requestsDuring, settled, show, until } from './support/playground.js';

/** The colour in the lower left of the input-output box, where nothing is drawn on it. */
function ground(element: ReluPlayground): number[] {
  const canvas = part(element, '.io').querySelector('canvas')!;
  const { width, height } = canvas;
  const x = Math.round(0.25 * width);
  return [
    ...canvas
      .getContext('2d')!
      .getImageData(x, Math.round(0.8 * height), 1, 1)
      .data.slice(0, 3),
  ];
}

const isDark = (element: ReluPlayground): boolean => ground(element).every((value) => value < 64);
const isLight = (element: ReluPlayground): boolean => ground(element).every((value) => value > 200);
const root = document.documentElement;

const MARKS = ['data-theme', 'data-bs-theme', 'data-mode', 'class', 'style'];

afterEach(() => {
  for (const name of MARKS) {
    root.removeAttribute(name);
    document.body.removeAttribute(name);
  }
});

describe('the colours', () => {
  for (const [name, dark, light] of [
    ['data-theme', 'dark', 'light'],
    ['data-bs-theme', 'dark', 'light'],
    ['data-mode', 'dark', 'light'],
    ['class', 'page dark', 'page'],
    ['class', 'page dark', 'light page'],
    ['class', 'dark-mode', 'light-mode'],
    ['class', 'dark-theme wide', ''],
  ] as const) {
    for (const [tag, marked] of [
      ['html', root],
      ['body', document.body],
    ] as const) {
      it(`follow ${tag}[${name}='${dark}'], live`, async () => {
        const element = await show();
        marked.setAttribute(name, dark);
        await until(() => isDark(element));
        marked.setAttribute(name, light);
        await until(() => isLight(element));
      });
    }
  }

  it('do not follow marks that mean something else', async () => {
    root.dataset['mode'] = 'darkroom';
    root.className = 'text-dark no-dark dark:p-4';
    document.body.dataset['theme'] = 'github-dark';
    const element = await show();
    await frames(2);
    assert.isTrue(isLight(element));
  });

  it('follow a part of the page with one color-scheme rather than a mark on html', async () => {
    root.dataset['theme'] = 'dark';
    const element = await show();
    await until(() => isDark(element));
    element.parentElement!.style.colorScheme = 'light';
    element.requestUpdate();
    await until(() => isLight(element));
  });

  it('follow a mark on html rather than a color-scheme of both', async () => {
    root.style.colorScheme = 'light dark';
    root.dataset['theme'] = 'dark';
    const element = await show();
    await until(() => isDark(element));
  });

  it('follow the color-scheme of the page, live', async () => {
    const element = await show();
    root.style.colorScheme = 'dark';
    await until(() => isDark(element));
    root.style.colorScheme = 'light';
    await until(() => isLight(element));
  });

  it('follow a page that forbids transitions while it changes its theme', async () => {
    const element = await show();
    const scheme = document.createElement('style');
    scheme.textContent = '.night { color-scheme: dark }';
    const still = document.createElement('style');
    still.textContent = '*, ::before, ::after { transition: none !important }';
    document.head.append(scheme, still);
    root.classList.add('night');
    assert.equal(getComputedStyle(root).colorScheme, 'dark');
    still.remove();
    await until(() => isDark(element));
    root.classList.remove('night');
    await until(() => isLight(element));
    scheme.remove();
  });

  it('follow the color-scheme that a page tells in its head alone', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'color-scheme' });
    document.head.append(meta);
    try {
      for (const content of ['dark', 'light', 'only dark']) {
        meta.content = content;
        const element = await show();
        element.parentElement!.style.background = 'none';
        await until(() => (content === 'light' ? isLight(element) : isDark(element)));
        root.dataset['theme'] = 'light';
        await until(() => isLight(element));
        delete root.dataset['theme'];
      }
    } finally {
      meta.remove();
    }
  });

  it('follow the color-scheme of a part of the page', async () => {
    const element = await show();
    element.parentElement!.style.colorScheme = 'dark';
    await element.updateComplete;
    element.requestUpdate();
    await until(() => isDark(element));
  });

  it('follow the background of a page that says nothing else', async () => {
    const element = await show();
    element.parentElement!.style.background = 'none';
    document.body.style.background = '#101218';
    await until(() => isDark(element));
    document.body.style.background = '#fdf6e3';
    await until(() => isLight(element));
  });

  it('follow the nearest background', async () => {
    const element = await show();
    document.body.style.background = '#101218';
    await frames(2);
    assert.isTrue(isLight(element));
    element.parentElement!.style.background = '#101218';
    element.requestUpdate();
    await until(() => isDark(element));
    // What is nearly transparent does not count.
    element.style.background = 'rgb(255 255 255 / 10%)';
    element.requestUpdate();
    await frames(2);
    assert.isTrue(isDark(element));
  });

  for (const [dark, light] of [
    ['rgb(50 60 70)', 'rgb(250 240 230)'],
    ['oklch(0.2 0.03 261)', 'oklch(0.98 0.002 248)'],
    ['oklab(0.3 0.02 -0.05)', 'oklab(0.95 -0.02 0.04)'],
    ['lab(15 2 -10)', 'lab(96 -1 3)'],
    ['lch(20 6 260)', 'lch(97 2 100)'],
    ['color(srgb 0.1 0.1 0.2)', 'color(srgb 0.9 0.95 0.97)'],
  ]) {
    it(`follow a background written as ${dark} or ${light}`, async () => {
      const element = await show();
      element.parentElement!.style.background = dark!;
      element.requestUpdate();
      await until(() => isDark(element));
      element.parentElement!.style.background = light!;
      element.requestUpdate();
      await until(() => isLight(element));
    });
  }

  it('are those of the page that the element has moved to', async () => {
    const element = await show();
    const place = element.parentElement!;
    const page = await openPage('/test/browser/support/pages/blank.html');
    page.documentElement.className = 'dark';
    page.body.append(element);
    await settled(element);
    await until(() => isDark(element));
    page.documentElement.className = '';
    await until(() => isLight(element));
    page.documentElement.className = 'dark';
    await until(() => isDark(element));
    place.append(element);
    await until(() => isLight(element));
    page.defaultView!.frameElement!.remove();
  });

  it('are what the theme attribute says, whatever the page is', async () => {
    const element = await show('theme="dark"');
    await until(() => isDark(element));
    root.dataset['theme'] = 'light';
    await frames(2);
    assert.isTrue(isDark(element));
    element.theme = 'light';
    await until(() => isLight(element));
  });

  it('can be an author’s own, live', async () => {
    const element = await show();
    element.style.setProperty('--relu-playground-surface', 'rgb(1, 200, 3)');
    await until(() => ground(element).join() === '1,200,3');
    element.style.setProperty('--relu-playground-teacher', 'rgb(9, 8, 7)');
    await until(() => getComputedStyle(part(element, '#teacher-kink .mark')).backgroundColor === 'rgb(9, 8, 7)');
  });

  for (const bad of ['#12345', 'none', 'dark-blu', 'rgb(1 2)', '12px', 'red blue', '"red"', '']) {
    it(`an author’s that are none, as "${bad}", fall back one by one, with one warning each`, async () => {
      const { warn } = console;
      const warnings: string[] = [];
      console.warn = (text: string) => warnings.push(text);
      const sheet = document.head.appendChild(document.createElement('style'));
      const colorOf = (element: ReluPlayground, handle: string): string =>
        getComputedStyle(part(element, `#${handle} .mark`)).backgroundColor;
      try {
        const before = await show('theme="light"');
        const teacher = colorOf(before, 'teacher-kink');
        const pictures = ['io', 'wa', 'wb', 'loss'].map((box) => pixelsOf(canvasOf(before, box)).join());
        sheet.textContent = `relu-playground { --relu-playground-teacher: ${bad}; --relu-playground-linear: ${bad} }`;
        const element = await show('theme="light"');
        await until(() => warnings.length > 1);
        element.advance(0);
        await settled(element);
        assert.equal(colorOf(element, 'teacher-kink'), teacher);
        assert.deepEqual(
          ['io', 'wa', 'wb', 'loss'].map((box) => pixelsOf(canvasOf(element, box)).join()),
          pictures,
          'everything is painted as with the defaults',
        );
        assert.deepEqual(
          warnings.map((text) => /--relu-playground-\w+: "(.*)" is ignored; accepted: a color of CSS$/.exec(text)?.[1]),
          [bad, bad],
        );
        assert.match(warnings[0]!, /^<relu-playground.*-(teacher|linear)/);
        sheet.textContent = 'relu-playground { --relu-playground-teacher: rgb(9, 8, 7) }';
        await until(() => colorOf(element, 'teacher-kink') === 'rgb(9, 8, 7)');
        assert.lengthOf(warnings, 2);
      } finally {
        console.warn = warn;
        sheet.remove();
      }
    });
  }

  it('may be that of the text, by `currentColor`', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      const element = await show(
        'style="--relu-playground-teacher: currentColor; --relu-playground-ink: rgb(1, 2, 3)"',
      );
      const { backgroundColor } = getComputedStyle(part(element, '#teacher-kink .mark'));
      assert.equal(backgroundColor, 'rgb(1, 2, 3)');
      assert.deepEqual(warnings, []);
      // The colour of the student and of the ink would be drawn anyway: the teacher's own is nowhere.
      const pixels = pixelsOf(canvasOf(element, 'io')).join();
      element.style.setProperty('--relu-playground-teacher', 'rgb(1, 2, 3)');
      await frames(5);
      assert.equal(pixelsOf(canvasOf(element, 'io')).join(), pixels);
    } finally {
      console.warn = warn;
    }
  });

  it('are asked for again when a mark of the page has changed, and not for anything else that it writes', async () => {
    await show();
    await frames(5);
    const { getComputedStyle: read } = window;
    let count = 0;
    window.getComputedStyle = (...asked) => (count++, read.apply(window, asked));
    try {
      for (let i = 0; i < 10; i++) {
        document.body.dataset['x'] = root.dataset['scrolled'] = root.lang = root.title = String(i);
        assert.equal(await requestsDuring(1), 0);
      }
      assert.equal(count, 0);
      root.dataset['theme'] = 'dark';
      await frames(2);
      assert.isAbove(count, 0);
    } finally {
      window.getComputedStyle = read;
      for (const each of [root, document.body])
        for (const name of ['data-x', 'data-scrolled', 'lang', 'title']) each.removeAttribute(name);
    }
  });

  it('are not asked for while the element is off the screen, whatever the page writes, and are right when it is back', async () => {
    const element = await show();
    element.parentElement!.style.top = '9000px';
    await frames(5);
    const { getComputedStyle: read } = window;
    let count = 0;
    window.getComputedStyle = (...asked) => (count++, read.apply(window, asked));
    try {
      for (let i = 0; i < 10; i++) {
        root.className = `scrolled-${i}`;
        document.body.style.setProperty('--scrolled', `${i}px`);
        root.dataset['mode'] = String(i);
        assert.equal(await requestsDuring(1), 0);
      }
      assert.equal(count, 0);
    } finally {
      window.getComputedStyle = read;
    }
    root.dataset['theme'] = 'dark';
    await frames(2);
    element.parentElement!.style.top = '0';
    await until(() => isDark(element));
  });

  it('are right when the element is shown again after the page has changed them: what has no box has no transitions', async () => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = '.sepia { --relu-playground-surface: rgb(240, 230, 210) }';
    try {
      const element = await show();
      const place = element.parentElement!;
      place.style.display = 'none';
      await frames(5);
      root.className = 'sepia';
      await frames(3);
      place.style.display = '';
      await until(() => ground(element).join() === '240,230,210');
    } finally {
      sheet.remove();
    }
  });

  it('can be reached by part names', async () => {
    const element = await show();
    const style = document.createElement('style');
    style.textContent = 'relu-playground::part(toolbar) { display: none }';
    document.head.append(style);
    assert.equal(getComputedStyle(part(element, '.toolbar')).display, 'none');
    style.remove();
  });
});
