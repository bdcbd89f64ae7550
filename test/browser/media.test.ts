/**
 * What the reader's system asks for: its own few colours, less motion, and paper. Of colours and paper only Chromium can
 * be told.
 */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { engine } from './support/engine.js';
import { center, click, emulateMedia, mouseMove, print } from './support/input.js';
import { isHeardByStyles, wantLessMotion } from './support/motion.js';
import { at, clear, frames, listen, part, show, stage, until } from './support/playground.js';

/** A colour as the page resolves it. */
function resolved(color: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = `forced-color-adjust: none; color: ${color}`;
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/** All opaque colours of the canvases of a box. */
function colorsIn(element: ReluPlayground, box: string): Set<string> {
  const seen = new Set<string>();
  for (const canvas of part(element, `[data-box='${box}']`).querySelectorAll('canvas')) {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 3] === 255) seen.add(`rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`);
    }
  }
  return seen;
}

const inChromium = engine === 'chromium' ? describe : describe.skip;

// WebKit has none.
(engine === 'webkit' ? describe.skip : describe)('forced colours', () => {
  afterEach(() => emulateMedia());

  for (const scheme of ['light', 'dark']) {
    it(`of a ${scheme} system are those of lines and handles, live`, async () => {
      const element = await show('layers="edges fate trajectories residual outcomes"');
      element.style.setProperty('--relu-playground-teacher', 'rgb(1, 2, 3)');
      await until(() => colorsIn(element, 'io').has('rgb(1, 2, 3)'));
      await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      const [paper, ink, teacher] = ['Canvas', 'CanvasText', 'LinkText'].map(resolved);
      await until(() => [paper, ink, teacher].every((color) => colorsIn(element, 'io').has(color!)));
      assert.isFalse(colorsIn(element, 'io').has('rgb(1, 2, 3)'));
      assert.notEqual(ink, teacher);
      const background = (selector: string): string => getComputedStyle(part(element, selector)).backgroundColor;
      assert.equal(background('#teacher-kink .mark'), teacher);
      assert.equal(background('#student-kink .mark'), ink);
      assert.equal(background('.play'), ink);
      await emulateMedia();
      await until(() => colorsIn(element, 'io').has('rgb(1, 2, 3)'));
    });
  }

  it('hold where a page has set a colour to what is none', async () => {
    await emulateMedia({ 'forced-colors': 'active' });
    const element = await show();
    element.style.setProperty('--relu-playground-teacher', '#1234567');
    const fallback = (): string => part(element, '.root').style.getPropertyValue('--_teacher');
    await until(() => fallback() !== '');
    await element.updateComplete;
    const { backgroundColor } = getComputedStyle(part(element, '#teacher-kink .mark'));
    assert.equal(backgroundColor, resolved('LinkText'));
    await until(() => colorsIn(element, 'io').has(resolved('LinkText')));
  });
});

describe('with less motion wanted', () => {
  beforeEach(() => wantLessMotion(true));
  afterEach(() => wantLessMotion(false));

  const withStyles = isHeardByStyles ? it : it.skip;

  it('an author’s `playing` waits for the reader, who starts it', async () => {
    const element = await show('playing');
    await frames(5);
    assert.equal(element.step, 0);
    assert.isFalse(element.playing);
    assert.equal(part(element, '.play').textContent.trim(), 'Play');
    await click(center(part(element, '.play')));
    await until(() => element.step > 3);
    assert.isTrue(element.playing);
    element.pause();
  });

  it('so does the property that a framework sets at first, and no start is told', async () => {
    clear();
    const element = document.createElement('relu-playground');
    const counts = listen(element, 'relu-play');
    element.playing = true;
    stage().append(element);
    element.speed = 2;
    await element.updateComplete;
    await frames(5);
    assert.deepEqual([element.step, element.playing, counts['relu-play']], [0, false, 0]);
  });

  it('a script may start it later, as on a press of a button of the page', async () => {
    const element = await show();
    element.playing = true;
    await until(() => element.step > 3);
    element.pause();
  });

  it('the wish pauses what an author has started, and not what the reader has', async () => {
    await wantLessMotion(false);
    const element = await show('playing');
    await until(() => element.step > 3);
    await wantLessMotion(true);
    await until(() => !element.playing);
    await wantLessMotion(false);
    await click(center(part(element, '.play')));
    await wantLessMotion(true);
    const { step } = element;
    await until(() => element.step > step + 3);
    assert.isTrue(element.playing);
    element.pause();
  });

  for (const views of ['io wa wb km loss', 'km', 'wa loss']) {
    withStyles(`a figure of ${views} without controls has a button to play, and only then`, async () => {
      const element = await show(`playing controls="none" views="${views}"`);
      const button = part(element, '.play');
      await frames(5);
      assert.equal(element.step, 0);
      await click(center(button));
      await until(() => element.step > 3);
      assert.equal(button.textContent.trim(), 'Pause');
      await click(center(button));
      assert.isFalse(element.playing);
      await wantLessMotion(false);
      assert.lengthOf(button.getClientRects(), 0);
    });
  }

  withStyles('nothing is eased', async () => {
    const element = await show();
    await mouseMove(center(part(element, '#student-kink')));
    const eased = document.getAnimations().filter(({ effect }) => Number(effect!.getTiming().duration) > 1);
    assert.lengthOf(eased, 0);
    const slow = [...element.shadowRoot!.querySelectorAll('*')].filter((each) =>
      getComputedStyle(each)
        .transitionDuration.split(', ')
        .some((duration) => parseFloat(duration) > 0.001),
    );
    assert.deepEqual(slow, []);
  });
});

inChromium('on paper', () => {
  it('is what is on the screen, smaller, on a bright ground, without controls; and after it as before', async () => {
    const element = await show('theme="dark" preset="in-sign-change-iii"', 1000);
    const root = (): string[] => {
      const { backgroundColor, color } = getComputedStyle(part(element, '.root'));
      return [backgroundColor, color];
    };
    const before = root();
    let seen = '';
    const paper = matchMedia('print');
    const look = (): void => {
      if (!paper.matches) return;
      const { left, right } = element.getBoundingClientRect();
      const { display } = getComputedStyle(part(element, '.toolbar'));
      const forHands = ['.why', '.for-mouse', '.hint'].map((each) => getComputedStyle(part(element, each)).visibility);
      const handle = part(element, '#teacher-kink').getBoundingClientRect();
      const box = part(element, '.io .plot').getBoundingClientRect();
      seen = JSON.stringify({
        width: Math.round(right - left),
        display,
        forHands,
        root: root(),
        // The plots have not been laid out anew for the paper.
        handle: ((handle.left + handle.right) / 2 - box.left) / box.width,
      });
    };
    paper.addEventListener('change', look);
    const { x } = at(element, 'io', element.teacher.k, 0);
    const box = part(element, '.io .plot').getBoundingClientRect();
    await print();
    paper.removeEventListener('change', look);
    const { handle, ...rest } = JSON.parse(seen);
    assert.deepEqual(rest, {
      width: 700,
      display: 'none',
      forHands: ['hidden', 'hidden', 'hidden'],
      root: ['rgb(255, 255, 255)', 'rgb(27, 34, 48)'],
    });
    assert.approximately(handle, (x - box.left) / box.width, 0.01);
    await frames(2);
    assert.equal(element.getBoundingClientRect().width, 1000);
    assert.deepEqual(root(), before);
    assert.notEqual(getComputedStyle(part(element, '.toolbar')).display, 'none');
  });
});
