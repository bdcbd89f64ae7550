/** The keyboard alone: every handle moves by keys, and the space key plays while the element has the focus. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { center, click, press } from './support/input.js';
import { at, listen, part, show, until } from './support/playground.js';

const close = (actual: number, expected: number): void => assert.approximately(actual, expected, 1e-12);

async function focus(element: ReluPlayground, selector: string): Promise<HTMLElement> {
  const target = part(element, selector);
  target.focus();
  assert.equal(element.shadowRoot!.activeElement, target);
  await element.updateComplete;
  return target;
}

describe('keys', () => {
  it('move a kink: k with left and right, c with up and down', async () => {
    const element = await show();
    await focus(element, '#student-kink');
    await press('ArrowRight');
    close(element.shape.k, 0.05);
    await press('ArrowUp');
    close(element.student.c, 0.05);
    await press('Shift', 'ArrowLeft');
    close(element.shape.k, -0.45);
    await press('Alt', 'ArrowDown');
    close(element.student.c, 0.045);
    await press('Control', 'ArrowUp');
    close(element.student.c, 0.05);
  });

  it('move and turn an arm', async () => {
    const element = await show();
    await focus(element, '#teacher-arm');
    await press('ArrowUp');
    close(element.teacher.m, 0.55);
    await press('ArrowLeft');
    assert.equal(element.teacher.s, -1);
    await press('PageUp');
    assert.equal(element.teacher.s, 1);
    close(element.teacher.m, 0.55);
  });

  it('move weights', async () => {
    const element = await show();
    await focus(element, '#student-wa');
    await press('ArrowLeft');
    await press('ArrowDown');
    close(element.student.w, 0.95);
    close(element.student.a, 0.95);
    await focus(element, '#student-wb');
    await press('Shift', 'ArrowUp');
    close(element.student.b, 0.5);
  });

  it('move a shape, also into the other box, and keep the focus there', async () => {
    const element = await show();
    const handle = await focus(element, '#student-shape');
    await press('ArrowRight');
    await press('ArrowDown');
    close(element.shape.k, 0.05);
    close(element.shape.m, 0.95);
    await press('PageDown');
    assert.equal(element.shape.s, -1);
    close(element.shape.k, 0.05);
    await element.updateComplete;
    assert.equal(element.shadowRoot!.activeElement, handle);
    assert.approximately(center(handle).y, at(element, 'km-', 0, 0.95).y, 1);
  });

  it('tell of every move, and of its end when the key is up', async () => {
    const element = await show();
    const counts = listen(element, 'relu-input', 'relu-change');
    await focus(element, '#student-kink');
    await press('ArrowRight');
    await press('ArrowRight');
    assert.deepEqual(counts, { 'relu-input': 2, 'relu-change': 2 });
  });

  it('speak the values', async () => {
    const element = await show();
    const handle = await focus(element, '#student-kink');
    await press('Shift', 'ArrowDown');
    await element.updateComplete;
    assert.equal(handle.getAttribute('aria-label'), 'Student kink');
    assert.equal(handle.getAttribute('aria-valuetext'), 'k 0.00, c minus 0.50');
    assert.equal(handle.getAttribute('aria-valuenow'), '0');
  });
});

describe('the space key', () => {
  it('plays and pauses while a handle has the focus', async () => {
    const element = await show();
    await focus(element, '#student-kink');
    await press(' ');
    assert.isTrue(element.playing);
    await until(() => element.step > 2);
    await press(' ');
    assert.isFalse(element.playing);
  });

  it('held or with a modifier is not pressed again and again: one toggle, or none', async () => {
    const element = await show();
    await focus(element, '#student-kink');
    const heard = listen(element, 'relu-play', 'relu-pause');
    const handle = part(element, '#student-kink');
    // The drivers of two engines do not repeat a held key, so what a held key sends is made here.
    for (let i = 0; i < 30; i++)
      handle.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', repeat: i > 0, bubbles: true, composed: true }));
    assert.isTrue(element.playing);
    assert.deepEqual(heard, { 'relu-play': 1, 'relu-pause': 0 });
    for (const modifier of ['Shift', 'Control', 'Alt']) await press(modifier, ' ');
    assert.isTrue(element.playing);
    element.pause();
  });

  it('plays after a click anywhere in the element', async () => {
    const element = await show();
    await click(at(element, 'wa', -1, -1));
    await press(' ');
    assert.isTrue(element.playing);
  });

  it('does not toggle twice on the play button', async () => {
    const element = await show();
    await focus(element, '.play');
    await press(' ');
    assert.isTrue(element.playing);
  });

  it('opens the menu of layers and turns a layer off, as everywhere', async () => {
    const element = await show();
    await focus(element, '.more');
    await press(' ');
    await until(() => part(element, '#more').matches(':popover-open'));
    const before = element.layers.length;
    await focus(element, '.menu input:checked');
    await press(' ');
    await until(() => element.layers.length === before - 1);
    assert.isFalse(element.playing);
  });

  it('stays with the page while the focus is elsewhere', async () => {
    const element = await show();
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    await press(' ');
    await press('ArrowRight');
    button.remove();
    assert.isFalse(element.playing);
    assert.deepEqual(element.student, { w: 1, b: 0, a: 1, c: 0 });
  });
});

describe('the page', () => {
  /** A page that can scroll, with something to focus before the element. */
  async function page(): Promise<{ element: ReluPlayground; link: HTMLElement }> {
    const element = await show();
    const stage = element.parentElement!;
    stage.insertAdjacentHTML('afterbegin', '<a href="#">link</a>');
    stage.insertAdjacentHTML('beforeend', '<div style="height: 5000px"></div>');
    return { element, link: stage.querySelector('a')! };
  }

  /**
   * Scrolling glides in some browsers, and a glide that has begun may go on, or take the next key with it: so a key is
   * pressed until the page has moved.
   */
  async function restAtTheTop(): Promise<void> {
    let frames = 0;
    await until(() => {
      frames = scrollY === 0 ? frames + 1 : 0;
      scrollTo(0, 0);
      return frames > 5;
    });
  }

  for (const where of ['page', 'link']) {
    it(`keeps its keys while the focus is on the ${where}`, async () => {
      const { element, link } = await page();
      if (where === 'link') link.focus();
      else (document.activeElement as HTMLElement | null)?.blur();
      for (const key of [' ', 'ArrowDown', 'PageDown', 'End']) {
        await restAtTheTop();
        while (scrollY === 0) await press(key);
      }
      assert.isFalse(element.playing);
      assert.deepEqual(element.student, { w: 1, b: 0, a: 1, c: 0 });
      await restAtTheTop();
    });
  }

  it('keeps those that mean nothing to what has the focus', async () => {
    const { element } = await page();
    await focus(element, '.weights b');
    while (scrollY === 0) await press('ArrowDown');
    await restAtTheTop();
  });
});
