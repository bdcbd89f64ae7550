/** Fewer panels, fewer controls, and the menu of layers. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { layerNames } from '../../src/views/layers/index.js';
import { center, click, mouseDrag, press } from './support/input.js';
import { at, frames, listen, painted, part, show, textOf, until } from './support/playground.js';

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
  it('"minimal" leaves play, step, reset and the tour', async () => {
    const element = await show('controls="minimal"');
    const labels = [...part(element, '.toolbar').querySelectorAll('button, input, select, summary')].map(
      (each) => each.getAttribute('aria-label') ?? each.textContent.trim(),
    );
    assert.deepEqual(labels, ['Play', 'One step', 'Reset student', 'What am I looking at?']);
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

describe('layers by name', () => {
  const chip = (element: ReluPlayground, name: string): HTMLElement =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.chips button')].find(
      (button) => button.textContent.trim() === name,
    )!;

  it('are one click away, and say whether they are shown', async () => {
    const element = await show();
    const counts = listen(element, 'relu-input', 'relu-change');
    await click(center(chip(element, 'Where starts end')));
    assert.include(element.layers, 'outcomes');
    await element.updateComplete;
    assert.equal(chip(element, 'Where starts end').getAttribute('aria-pressed'), 'true');
    assert.match(
      textOf(element, '.legend'),
      /reaches the teacher ?ends linear ?dies ?the student’s other numbers as now, at a rate of 0\.01/,
    );
    assert.deepEqual(counts, { 'relu-input': 1, 'relu-change': 1 });
    await click(center(chip(element, 'Direction')));
    await click(center(chip(element, 'Solutions')));
    await click(center(chip(element, 'Where starts end')));
    assert.includeMembers([...element.layers], ['field', 'solutions']);
    assert.notInclude(element.layers, 'outcomes');
  });

  it('are one stop of the tab key, with arrows inside', async () => {
    const element = await show();
    chip(element, 'Where starts end').focus();
    await press('ArrowRight');
    assert.equal(element.shadowRoot!.activeElement, chip(element, 'Direction'));
    await press('End');
    assert.equal(element.shadowRoot!.activeElement, part(element, '.more'));
    await press('ArrowLeft');
    await press(' ');
    assert.include(element.layers, 'solutions');
    assert.isFalse(element.playing, 'the key is the button’s');
  });
});

describe('the menu of layers', () => {
  const menuOf = (element: ReluPlayground): HTMLElement => part(element, '#more');
  const isOpen = (element: ReluPlayground): boolean => menuOf(element).matches(':popover-open');
  const label = (element: ReluPlayground, name: string): HTMLElement =>
    [...menuOf(element).querySelectorAll<HTMLElement>('label')].find((each) => each.textContent.trim() === name)!;
  const box = (element: ReluPlayground, name: string): HTMLInputElement => label(element, name).querySelector('input')!;

  it('has the layers that have no name on the figure, and turns them on and off', async () => {
    const element = await show();
    element.advance(200);
    await element.updateComplete;
    assert.isAbove(painted(element, 'wa'), 0);
    const counts = listen(element, 'relu-input', 'relu-change');
    await click(center(part(element, '.more')));
    assert.isTrue(isOpen(element));
    await click(center(label(element, 'Path so far')));
    assert.isTrue(isOpen(element), 'for another choice');
    assert.notInclude(element.layers, 'trajectories');
    await element.updateComplete;
    assert.equal(painted(element, 'wa'), 0);
    assert.deepEqual(counts, { 'relu-input': 1, 'relu-change': 1 });
    await click(center(label(element, 'Path so far')));
    await element.updateComplete;
    assert.isAbove(painted(element, 'wa'), 0);
    const names = [...menuOf(element).querySelectorAll('label')].map((each) => each.textContent.trim());
    assert.lengthOf(names, layerNames.length - 3);
  });

  it('opens under its button, within the page', async () => {
    for (const width of [320, 720]) {
      const element = await show('', width);
      await click(center(part(element, '.more')));
      const [menu, button] = [menuOf(element), part(element, '.more')].map((each) => each.getBoundingClientRect());
      assert.isTrue(isOpen(element));
      assert.approximately(menu!.top, button!.bottom + 4, 1);
      assert.isAtMost(menu!.right, document.documentElement.clientWidth);
      await press('Escape');
    }
  });

  it('closes by the escape key, a click outside, and a choice elsewhere', async () => {
    const element = await show();
    const close: Record<string, () => Promise<void>> = {
      escape: () => press('Escape'),
      outside: () => click(at(element, 'io', 1, -1.4)),
      elsewhere: () => click(center(part(element, '.chip'))),
    };
    for (const [name, act] of Object.entries(close)) {
      await click(center(part(element, '.more')));
      assert.isTrue(isOpen(element), name);
      await act();
      await until(() => !isOpen(element));
    }
    assert.include(element.layers, 'outcomes', 'the choice elsewhere counts');
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

describe('the spaces on a phone', () => {
  const tab = (element: ReluPlayground, at: number): HTMLElement =>
    element.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]')[at]!;
  const hasDot = (element: ReluPlayground, at: number): boolean =>
    tab(element, at).querySelector('.here')!.getClientRects().length > 0;

  it('are chosen by tabs: by click, and by arrow keys', async () => {
    const element = await show('', 360);
    assert.deepEqual(shownBoxes(element), ['io', 'wa']);
    await click(center(tab(element, 1)));
    await element.updateComplete;
    assert.deepEqual(shownBoxes(element), ['io', 'wb']);
    await press('ArrowRight');
    await press('ArrowRight');
    await element.updateComplete;
    assert.deepEqual(shownBoxes(element), ['io', 'km']);
    assert.equal(tab(element, 3).getAttribute('aria-selected'), 'true');
    assert.equal(part(element, `#${tab(element, 3).getAttribute('aria-controls')}`).getAttribute('role'), 'tabpanel');
    assert.lengthOf(
      [...element.shadowRoot!.querySelectorAll('[role=tab]')].filter((each) => (each as HTMLElement).tabIndex === 0),
      1,
    );
  });

  it('a tab tells where the student is; when it turns round the other one pulses, and nothing switches', async () => {
    const element = await show('preset="in-sign-change-i"', 360);
    await click(center(tab(element, 3)));
    await until(() => part(element, '#student-shape').style.transform !== '');
    assert.deepEqual([hasDot(element, 2), hasDot(element, 3)], [false, true]);
    element.student = { w: 0.75 };
    await element.updateComplete;
    assert.deepEqual([hasDot(element, 2), hasDot(element, 3)], [true, false]);
    assert.isTrue(tab(element, 2).matches('.pulsing'));
    assert.equal(tab(element, 3).getAttribute('aria-selected'), 'true');
    await click(center(tab(element, 2)));
    await element.updateComplete;
    assert.isFalse(tab(element, 2).matches('.pulsing'));
  });

  it('a handle of the space that is shown can be dragged, and stays in it', async () => {
    const element = await show('', 360);
    await click(center(tab(element, 2)));
    await until(() => !part(element, '#student-shape').hasAttribute('data-hidden'));
    await frames(2);
    await mouseDrag([center(part(element, '#student-shape')), at(element, 'km+', 1, 1.5)]);
    assert.approximately(element.shape.k, 1, 0.05);
    assert.approximately(element.shape.m, 1.5, 0.1);
    assert.equal(element.shape.s, 1);
  });
});
