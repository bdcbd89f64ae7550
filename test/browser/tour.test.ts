/** "What am I looking at?": the tour through the marks, by mouse, keys and touch. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { center, click, press } from './support/input.js';
import { clear, frames, part, put, settled, show, textOf, until } from './support/playground.js';

const dialog = (element: ReluPlayground): HTMLElement | null => part(element, '.tour');
const told = (element: ReluPlayground): string => textOf(element, '#tour-note > p');
const where = (element: ReluPlayground): string => textOf(element, '#tour-note .steps span');
const focused = (element: ReluPlayground): Element | null => element.shadowRoot!.activeElement;

async function begin(element: ReluPlayground): Promise<void> {
  part(element, '#tour').focus();
  await press('Enter');
  await until(() => dialog(element) !== null);
}

afterEach(clear);

describe('the tour', () => {
  it('begins by a click, tells of each mark once, and ends where it began', async () => {
    const element = await show();
    await click(center(part(element, '#tour')));
    await until(() => dialog(element) !== null);
    const count = Number(where(element).split(' / ')[1]);
    assert.isAbove(count, 10);
    const names = new Set<string>();
    for (let i = 0; i < count; i++) {
      assert.equal(where(element), `${i + 1} / ${count}`);
      names.add(told(element));
      await press('ArrowRight');
      await element.updateComplete;
    }
    assert.equal(names.size, count);
    assert.equal(where(element), `1 / ${count}`, 'after the last comes the first');
    await press('ArrowLeft');
    await element.updateComplete;
    assert.equal(where(element), `${count} / ${count}`);
  });

  it('takes the focus, keeps it among its buttons and gives it back', async () => {
    const element = await show();
    await begin(element);
    assert.isTrue(focused(element)!.matches('.forward'));
    for (const selector of ['.close', '.back', '.forward', '.close']) {
      await press('Tab');
      assert.isTrue(focused(element)!.matches(`#tour-note ${selector}`), selector);
    }
    await press('Shift', 'Tab');
    assert.isTrue(focused(element)!.matches('.forward'));
    await press('Escape');
    await until(() => dialog(element) === null);
    assert.equal(focused(element)!.id, 'tour');
    assert.isFalse(part(element, '.root').hasAttribute('data-quiet'), 'the key is used up');
  });

  it('hears its keys after a click on its text, too', async () => {
    const element = await show();
    await begin(element);
    await click(center(part(element, '#tour-note p')));
    await press('ArrowRight');
    await element.updateComplete;
    assert.match(where(element), /^2 \/ /);
    assert.isTrue(focused(element)!.matches('.forward'));
    await click(center(part(element, '#tour-note p')));
    await press('Tab');
    assert.isTrue(focused(element)!.matches('#tour-note .back'));
    await click(center(part(element, '#tour-note p')));
    await press('Escape');
    await until(() => dialog(element) === null);
    assert.equal(focused(element)!.id, 'tour');
  });

  it('is a dialog with a name, and says each mark to voices', async () => {
    const element = await show();
    await begin(element);
    const box = dialog(element)!;
    assert.equal(box.getAttribute('role'), 'dialog');
    assert.equal(box.getAttribute('aria-label'), 'What am I looking at?');
    assert.equal(part(element, '#tour').getAttribute('aria-expanded'), 'true');
    const status = (): string => textOf(element, '.tour [role=status]');
    assert.match(status(), /^1 of \d+\. Student\. The neuron that learns/);
    await press('ArrowRight');
    await element.updateComplete;
    assert.match(status(), /^2 of \d+\. Teacher\. The function to be learned/);
  });

  it('pauses learning, and leaves steps and layout as they are', async () => {
    const element = await show('playing');
    await until(() => element.step > 2);
    const { height } = element.getBoundingClientRect();
    await begin(element);
    assert.isFalse(element.playing);
    const { step } = element;
    await press(' ');
    await frames(3);
    assert.equal(element.step, step);
    assert.equal(element.getBoundingClientRect().height, height);
  });

  it('dims all but the mark', async () => {
    const element = await show();
    await begin(element);
    // The student’s line.
    await press('ArrowRight');
    await until(() => part(element, '.cut polyline') !== null);
    const hole = part(element, '.cut polyline').getBoundingClientRect();
    const plot = part(element, "[data-box='io']").getBoundingClientRect();
    assert.isAtLeast(hole.left, plot.left);
    assert.isAtMost(hole.right, plot.right + 1);
    const dim = part(element, '.dimmer').getBoundingClientRect();
    const figures = part(element, '.figures').getBoundingClientRect();
    assert.approximately(dim.width, figures.width, 1);
    assert.approximately(dim.height, figures.height, 1);
  });

  it('puts the tab back that a phone has shown before', async () => {
    const element = put('', 328);
    await settled(element);
    const chosen = (): string => part(element, '[role=tab][aria-selected=true]').getAttribute('aria-controls')!;
    const tab = part(element, '[role=tab][aria-controls="space-km+"]');
    tab.click();
    await element.updateComplete;
    await begin(element);
    const shown = new Set<string>();
    for (let i = Number(where(element).split(' / ')[1]); i > 0; i--) {
      await press('ArrowRight');
      await element.updateComplete;
      shown.add(chosen());
    }
    assert.include([...shown], 'space-wb', 'another space has been told of');
    await press('Escape');
    await until(() => dialog(element) === null);
    assert.equal(chosen(), 'space-km+');
  });

  it('puts the tab back where the figure is taken away in its midst', async () => {
    const element = put('', 328);
    await settled(element);
    const chosen = (): string => part(element, '[role=tab][aria-selected=true]').getAttribute('aria-controls')!;
    const before = chosen();
    await begin(element);
    for (let i = 0; chosen() === before && i < 30; i++) {
      await press('ArrowRight');
      await element.updateComplete;
    }
    assert.notEqual(chosen(), before);
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
    await settled(element);
    assert.equal(chosen(), before);
  });

  it('shows its note inside the figure and beside its mark, at any width', async () => {
    for (const width of [328, 720, 1100]) {
      const element = put('layers="outcomes trajectories fate edges residual solutions contours field landing"', width);
      await settled(element);
      element.advance(40);
      await element.updateComplete;
      part(element, '#tour').click();
      await element.updateComplete;
      const count = Number(where(element).split(' / ')[1]);
      for (let i = 0; i < count; i++) {
        // A space behind a tab comes into view first.
        await until(() => part(element, '.cut > *') !== null);
        const note = part(element, '#tour-note').getBoundingClientRect();
        const frame = part(element, '.figures').getBoundingClientRect();
        assert.isAtLeast(note.left, frame.left - 1);
        assert.isAtMost(note.right, frame.right + 1);
        assert.isAtLeast(note.top, frame.top - 1);
        assert.isAtMost(note.bottom, frame.bottom + 1);
        part(element, '#tour-note .forward').click();
        await element.updateComplete;
      }
      clear();
    }
  }).timeout(30_000);

  it('ends by its button, and by a click beside the mark', async () => {
    const element = await show();
    await begin(element);
    await click(center(part(element, '#tour-note .close')));
    await until(() => dialog(element) === null);
    await begin(element);
    const { left, bottom } = part(element, '.dim').getBoundingClientRect();
    await click({ x: left + 10, y: Math.min(bottom, innerHeight) - 10 });
    await until(() => dialog(element) === null);
    assert.equal(focused(element)!.id, 'tour');
  });

  it('ends though a script has taken its button away meanwhile', async () => {
    const element = await show();
    await begin(element);
    element.controls = 'none';
    await element.updateComplete;
    await press('Escape');
    await until(() => dialog(element) === null);
    // An error in a listener would end this test.
    await frames();
  });

  it('tells of the marks of the layers that are on', async () => {
    const element = await show('layers="contours" views="wa"');
    await begin(element);
    const texts: string[] = [];
    const count = Number(where(element).split(' / ')[1]);
    for (let i = 0; i < count; i++) {
      texts.push(told(element));
      await press('ArrowRight');
      await element.updateComplete;
    }
    assert.isTrue(texts.some((text) => text.startsWith('Levels of the loss')));
    assert.isFalse(texts.some((text) => /Inputs|Path|Loss, step/.test(text)));
  });
});
