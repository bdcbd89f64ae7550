/** Light and dark: what the page says, live, and the author's own colours. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { frames, part, show, until } from './support/playground.js';

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

afterEach(() => {
  root.removeAttribute('data-theme');
  root.removeAttribute('style');
  document.body.removeAttribute('style');
});

describe('the colours', () => {
  it('follow html[data-theme], live', async () => {
    const element = await show();
    root.dataset['theme'] = 'dark';
    await until(() => isDark(element));
    root.dataset['theme'] = 'light';
    await until(() => isLight(element));
  });

  it('follow the color-scheme of the page, live', async () => {
    const element = await show();
    root.style.colorScheme = 'dark';
    await until(() => isDark(element));
    root.style.colorScheme = 'light';
    await until(() => isLight(element));
  });

  it('follow the color-scheme of a part of the page', async () => {
    const element = await show();
    element.parentElement!.style.colorScheme = 'dark';
    await element.updateComplete;
    element.requestUpdate();
    await until(() => isDark(element));
  });

  it('follow the background of a page that says nothing else', async () => {
    document.body.style.background = '#101218';
    const element = await show();
    await until(() => isDark(element));
    document.body.style.background = '#fdf6e3';
    await until(() => isLight(element));
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

  it('can be reached by part names', async () => {
    const element = await show();
    const style = document.createElement('style');
    style.textContent = 'relu-playground::part(toolbar) { display: none }';
    document.head.append(style);
    assert.equal(getComputedStyle(part(element, '.toolbar')).display, 'none');
    style.remove();
  });
});
