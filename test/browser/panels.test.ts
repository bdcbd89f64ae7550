/** Fewer panels, fewer controls, and the menu of layers. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { center, click, mouseDrag, press } from './support/input.js';
import { at, listen, painted, part, show, until } from './support/playground.js';

const isShown = (element: ReluPlayground, selector: string): boolean =>
  (part(element, selector)?.getBoundingClientRect().height ?? 0) > 0;

const BOXES = { io: '[data-box=io]', wa: '[data-box=wa]', wb: '[data-box=wb]', km: "[data-box='km-']" } as const;

function shownBoxes(element: ReluPlayground): string[] {
  return Object.entries(BOXES).flatMap(([name, selector]) => (isShown(element, selector) ? [name] : []));
}

describe('views', () => {
  for (const views of ['io', 'wa', 'wb', 'km', 'io wa', 'wa wb', 'io km', '']) {
    it(`"${views}" shows these alone, whatever the width`, async () => {
      for (const width of [320, 720, 1100]) {
        const element = await show(`views="${views}"`, width);
        assert.deepEqual(shownBoxes(element), views.split(' ').filter(Boolean));
        assert.isAtMost(part(element, '.figures').scrollWidth, width);
      }
    });
  }

  it('that are shown can be used', async () => {
    const element = await show('views="wb" controls="none"', 320);
    await mouseDrag([center(part(element, '#student-wb')), at(element, 'wb', -0.5, 0.5)]);
    assert.approximately(element.student.w, -0.5, 0.05);
    assert.approximately(element.student.b, 0.5, 0.05);
  });

  it('can change at any time', async () => {
    const element = await show('views="io"');
    element.views = ['wa', 'io'];
    await element.updateComplete;
    assert.deepEqual(shownBoxes(element), ['io', 'wa']);
    element.removeAttribute('views');
    element.setAttribute('views', 'km');
    await element.updateComplete;
    assert.deepEqual(shownBoxes(element), ['km']);
    await until(() => part(element, '#student-shape').style.transform !== '');
  });
});

describe('controls', () => {
  it('"minimal" leaves play, step and reset', async () => {
    const element = await show('controls="minimal"');
    const labels = [...part(element, '.toolbar').querySelectorAll('button, input, select, summary')].map(
      (each) => each.getAttribute('aria-label') ?? each.textContent.trim(),
    );
    assert.deepEqual(labels, ['Play', 'One step', 'Reset student']);
    assert.isFalse(isShown(element, '.numbers'));
  });

  it('"none" leaves the pictures, which still play by key', async () => {
    const element = await show('controls="none"');
    assert.isFalse(isShown(element, '.toolbar'));
    assert.isFalse(isShown(element, '.numbers'));
    part(element, '#student-kink').focus();
    await press(' ');
    assert.isTrue(element.playing);
    element.pause();
  });
});

describe('the menu of layers', () => {
  const box = (element: ReluPlayground, name: string): HTMLInputElement =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.menu label')]
      .find((label) => label.textContent!.trim() === name)!
      .querySelector('input')!;

  it('turns layers on and off, by hand', async () => {
    const element = await show('layers="trajectories"');
    element.advance(200);
    await element.updateComplete;
    assert.isAbove(painted(element, 'wa'), 0);
    const counts = listen(element, 'relu-input', 'relu-change');
    await click(center(part(element, 'summary')));
    await click(center(box(element, 'Path so far').parentElement!));
    assert.notInclude(element.layers, 'trajectories');
    await element.updateComplete;
    assert.equal(painted(element, 'wa'), 0);
    assert.deepEqual(counts, { 'relu-input': 1, 'relu-change': 1 });
    await click(center(box(element, 'Path so far').parentElement!));
    await element.updateComplete;
    assert.isAbove(painted(element, 'wa'), 0);
  });

  it('closes by the escape key and when the focus leaves it', async () => {
    const element = await show();
    const menu = part<HTMLDetailsElement>(element, 'details');
    await click(center(part(element, 'summary')));
    assert.isTrue(menu.open);
    await press('Escape');
    assert.isFalse(menu.open);
    await click(center(part(element, 'summary')));
    part(element, '#rate').focus();
    await until(() => !menu.open);
  });

  it('shows what a script has chosen', async () => {
    const element = await show('layers="trajectories"');
    assert.isTrue(box(element, 'Path so far').checked);
    assert.isFalse(box(element, 'Gap to the teacher').checked);
    element.layers = ['residual'];
    await element.updateComplete;
    assert.isFalse(box(element, 'Path so far').checked);
    assert.isTrue(box(element, 'Gap to the teacher').checked);
  });
});
