/** Buttons, sliders and the menu, by hand. */
import { assert } from 'chai';
import { descend, presets, sharpness } from '../../src/engine/index.js';
import type { ReluPlayground } from '../../src/index.js';
import { center, click, mouseDrag, mouseMove, press } from './support/input.js';
import { at, listen, painted, part, settled, show, textOf, until } from './support/playground.js';

const button = (element: ReluPlayground, selector: string): Promise<void> => click(center(part(element, selector)));
const weights = ({ student: { w, b, a, c } }: ReluPlayground): number[] => [w, b, a, c];

function descended(name: string, steps: number, learningRate = 0.01): number[] {
  const { teacher, student } = presets.get(name)!;
  const { w, b, a, c } = descend(student, teacher, { learningRate, steps });
  return [w, b, a, c];
}

describe('buttons', () => {
  it('play learns step by step as the engine does, pause stops it', async () => {
    const element = await show();
    const counts = listen(element, 'relu-play', 'relu-pause', 'relu-step');
    await button(element, '.play');
    await until(() => element.step >= 5);
    await button(element, '.play');
    const { step } = element;
    assert.deepEqual(weights(element), descended('home', step));
    await element.updateComplete;
    let frames = 0;
    await until(() => ++frames > 5);
    assert.equal(element.step, step);
    assert.equal(textOf(element, '.play'), 'Play');
    assert.deepEqual([counts['relu-play'], counts['relu-pause']], [1, 1]);
    assert.isAtLeast(counts['relu-step']!, 1);
  });

  it('one step is one step', async () => {
    const element = await show();
    await button(element, '.step');
    await button(element, '.step');
    assert.equal(element.step, 2);
    assert.deepEqual(weights(element), descended('home', 2));
    assert.match(textOf(element, '.counts'), /Step ?2 Loss ?0\.38\d/);
  });

  it('the resets bring back student and teacher', async () => {
    const element = await show('student-w="0.5" teacher-k="-0.5"');
    element.advance(100);
    element.teacher = { k: 1, m: 2 };
    await button(element, '.icon.student');
    assert.deepEqual(weights(element), [0.5, 0, 1, 0]);
    assert.equal(element.step, 0);
    assert.equal(element.teacher.k, 1);
    await button(element, '.icon.teacher');
    assert.deepEqual(element.teacher, { m: 0.5, k: -0.5, c: -0.5, s: 1 });
  });

  it('erase removes the trajectories and nothing else', async () => {
    const element = await show('layers="trajectories"');
    const ink = (): number => painted(element, 'wa');
    assert.equal(ink(), 0);
    element.advance(200);
    await element.updateComplete;
    assert.isAbove(ink(), 15);
    await button(element, '.erase');
    await element.updateComplete;
    assert.equal(ink(), 0);
    assert.equal(element.step, 200);
  });
});

describe('sliders', () => {
  it('the rate is logarithmic, from 0.0001 to 4', async () => {
    const element = await show();
    const slider = part<HTMLInputElement>(element, '#rate');
    const { left, right, top, height } = slider.getBoundingClientRect();
    const y = top + height / 2;
    await mouseDrag([center(slider), { x: right + 20, y }]);
    assert.equal(element.learningRate, 4);
    await mouseDrag([
      { x: right - 8, y },
      { x: left - 20, y },
    ]);
    assert.equal(element.learningRate, 0.0001);
    slider.focus();
    await press('Home');
    for (let i = 0; i < 100; i++) slider.stepUp();
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    assert.equal(element.learningRate, 0.001);
    await element.updateComplete;
    assert.equal(textOf(element, 'output[for=rate]'), '0.001');
  });

  it('the rate has a tick at 2/λ of the student, which its tip tells', async () => {
    const element = await show('preset="in-sign-change-iii"');
    const slider = part<HTMLInputElement>(element, '#rate');
    const ticked = (): number => Number(slider.style.getPropertyValue('--_ticked'));
    const limit = (): number => 2 / sharpness(element.student, element.teacher);
    const expected = (): number => (Math.log10(limit()) + 4) / (Math.log10(4) + 4);
    assert.approximately(ticked(), expected(), 1e-9);
    assert.include(slider.title, `2/λ = ${limit().toPrecision(2)}`);
    const before = ticked();
    element.student = { a: 0.5 };
    await element.updateComplete;
    assert.isAbove(ticked(), before + 0.02);
    assert.approximately(ticked(), expected(), 1e-9);
  });

  it('reverse climbs: the way back is the way there', async () => {
    const element = await show('learning-rate="0.001"');
    const before = element.loss;
    await button(element, '.reverse');
    assert.equal(element.learningRate, -0.001);
    await element.updateComplete;
    assert.equal(part(element, '.reverse').getAttribute('aria-pressed'), 'true');
    element.advance(50);
    assert.isAbove(element.loss, before);
    await button(element, '.reverse');
    element.advance(50);
    assert.approximately(element.student.w, 1, 1e-3);
    assert.approximately(element.loss, before, 1e-2);
  });

  it('speed is in steps per 1/60 s', async () => {
    const element = await show();
    const slider = part<HTMLInputElement>(element, '#speed');
    slider.focus();
    await press('End');
    assert.equal(element.speed, 10_000);
    await press('Home');
    assert.equal(element.speed, 1);
    element.speed = 250;
    await element.updateComplete;
    assert.equal(textOf(element, 'output[for=speed]'), '×250');
    let frames = 0;
    element.addEventListener('relu-step', () => frames++);
    element.play();
    await until(() => frames >= 4);
    element.pause();
    // As many as no frame makes at speed 1, and as even one does that comes hard on the heels of another.
    assert.isAtLeast(element.step, 10 * frames);
  });

  it('change with each press of an arrow key', async () => {
    const element = await show('speed="1"');
    part(element, '#rate').focus();
    await press('ArrowRight');
    assert.equal(element.learningRate, 0.011);
    await press('ArrowLeft');
    await press('ArrowLeft');
    assert.equal(element.learningRate, 0.0098);
    part(element, '#speed').focus();
    await press('ArrowRight');
    assert.equal(element.speed, 2);
    await press('ArrowLeft');
    await press('ArrowLeft');
    assert.equal(element.speed, 1);
  });

  it('auto is a button: it shows the pace, and the slider ends it', async () => {
    const element = await show();
    const auto = part(element, '.auto');
    assert.equal(auto.getAttribute('aria-pressed'), 'true');
    await click(center(auto));
    assert.isNumber(element.speed);
    await click(center(auto));
    assert.equal(element.speed, 'auto');
    part(element, '#speed').focus();
    await press('ArrowRight');
    assert.isNumber(element.speed);
    await element.updateComplete;
    assert.equal(auto.getAttribute('aria-pressed'), 'false');
  });

  it('tell of changes by hand, live and committed', async () => {
    const element = await show();
    const counts = listen(element, 'relu-input', 'relu-change');
    part(element, '#rate').focus();
    await press('ArrowRight');
    assert.isAtLeast(counts['relu-input']!, 1);
    // Firefox commits a slider when it is left, the others at once.
    part(element, '#rate').blur();
    await until(() => counts['relu-change']! > 0);
  });
});

describe('the toolbar', () => {
  const focusedName = (element: ReluPlayground): string => {
    const focused = element.shadowRoot!.activeElement!;
    return focused.id || (focused.getAttribute('aria-label') ?? focused.textContent.trim());
  };

  it('is one stop of the tab key; arrows go through it, past sliders and the menu by the keys that these leave', async () => {
    const element = await show();
    part(element, '.play').focus();
    const seen: string[] = [];
    for (const key of [...Array<string>(9).fill('ArrowRight'), 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight']) {
      await press(key);
      seen.push(focusedName(element));
    }
    assert.deepEqual(seen, [
      ...['One step', 'Undo', 'Redo', 'Reset student', 'Reset teacher', 'Erase trajectories', 'Copy or save'],
      ...['preset', 'rate', 'Reverse', 'speed', 'auto speed', 'tour'],
    ]);
    await press('ArrowRight');
    assert.equal(focusedName(element), 'Play');
    await press('End');
    assert.equal(focusedName(element), 'tour');
    await press('Home');
    assert.equal(focusedName(element), 'Play');
  });

  it('names what has no words, under the pointer and with the focus', async () => {
    const element = await show();
    const nameShown = (selector: string): boolean => {
      const { content, display, visibility } = getComputedStyle(part(element, selector), '::before');
      const isShown = display !== 'none' && visibility === 'visible';
      // Firefox tells where the text is from, others tell the text.
      return isShown && ['attr(data-tip)', `"${part(element, selector).dataset['tip']}"`].includes(content);
    };
    for (const selector of ['.step', '.icon.student', '.icon.teacher', '.erase', '.take', '.reverse', '.auto']) {
      assert.isFalse(nameShown(selector), selector);
      await mouseMove(center(part(element, selector)));
      await until(() => nameShown(selector));
    }
    await press('Escape');
    assert.isFalse(nameShown('.auto'), 'what it covers can be seen');
    await mouseMove({ x: 1, y: 1 });
    part(element, '.skip').focus();
    await press('Tab');
    await press('ArrowRight');
    await until(() => nameShown('.step'));
  });

  it('tells its names within the window, where the figure ends at its right edge', async function () {
    // Thirty buttons, one after the other.
    this.timeout(60_000);
    const page = document.documentElement;
    for (const width of [328, 720, innerWidth - 16]) {
      const element = await show('', width);
      element.parentElement!.style.inset = '0 0 auto auto';
      part(element, 'details')?.setAttribute('open', '');
      element.advance(3);
      element.goTo(1);
      await settled(element);
      const named = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-tip]')];
      assert.isAbove(named.length, 8);
      for (const each of named) {
        each.scrollIntoView({ block: 'nearest' });
        await mouseMove(center(each));
        await until(() => getComputedStyle(each, '::before').content !== 'none');
        assert.isAtMost(page.scrollWidth, page.clientWidth, `${each.dataset['tip']} at ${width} px`);
      }
    }
    await mouseMove({ x: 1, y: 1 });
  });

  it('says what the rate and its tick are, under the pointer', async () => {
    const element = await show();
    await mouseMove(center(part(element, 'label[for=rate]')));
    await until(() => part(element, 'label[for=rate] .tip').getClientRects().length > 0);
    assert.match(textOf(element, 'label[for=rate] .tip'), /2\/λ = 0\.\d+/);
    assert.equal(part<HTMLInputElement>(element, '#rate').labels!.length, 1);
    await mouseMove({ x: 1, y: 1 });
  });

  it('shows the icon of a pressed button: it has another colour than its ground', async () => {
    const element = await show('learning-rate="-0.01"');
    const { color, backgroundColor } = getComputedStyle(part(element, '.reverse[aria-pressed=true]'));
    assert.notEqual(color, backgroundColor);
  });

  it('comes back to what was used last', async () => {
    const element = await show();
    element.after(document.createElement('button'));
    await click(center(part(element, '.icon.student')));
    await press('Tab');
    await press('Shift', 'Tab');
    assert.equal(focusedName(element), 'Reset student');
    element.advance(3);
    await element.updateComplete;
    assert.equal(part(element, '.icon.student').tabIndex, 0, 'a rendering changes nothing of that');
  });

  it('undo and redo take a change back and make it again; with nothing to do they keep their place', async () => {
    const element = await show();
    assert.equal(part(element, '.undo').getAttribute('aria-disabled'), 'true');
    const before = part(element, '.redo').getBoundingClientRect();
    await click(at(element, 'wa', -1, -1));
    const w = element.student.w;
    assert.approximately(w, -1, 0.05);
    await element.updateComplete;
    assert.isFalse(part(element, '.undo').hasAttribute('aria-disabled'));
    await click(center(part(element, '.undo')));
    assert.equal(element.student.w, 1);
    await click(center(part(element, '.redo')));
    assert.equal(element.student.w, w);
    assert.deepEqual(part(element, '.redo').getBoundingClientRect(), before);
  });
});

describe('the menu', () => {
  it('offers the eight starts by readable names', async () => {
    const element = await show();
    const names = [...part(element, 'select').querySelectorAll('option:not([hidden])')].map((option) =>
      option.textContent!.trim(),
    );
    assert.deepEqual(
      names,
      [...presets.values()].map(({ label }) => label),
    );
  });

  it('begins anew from a preset', async () => {
    const element = await show();
    element.advance(10);
    const counts = listen(element, 'relu-input', 'relu-change');
    const menu = part<HTMLSelectElement>(element, 'select');
    menu.value = 'in-sign-change-iii';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    assert.equal(element.preset, 'in-sign-change-iii');
    assert.deepEqual(weights(element), [-0.75, 0.8, 4 / 3, 0]);
    assert.deepEqual(element.teacher, { m: 0.5, k: 0, c: 0, s: 1 });
    assert.equal(element.step, 0);
    assert.deepEqual(counts, { 'relu-input': 1, 'relu-change': 1 });
  });

  it('says where a run has begun that is not of the preset, so that this can be chosen again', async () => {
    const element = await show();
    const select = part<HTMLSelectElement>(element, '#preset');
    const named = (): string => select.selectedOptions[0]!.label;
    element.advance(50);
    await element.updateComplete;
    assert.equal(named(), 'Home', 'learning begins nothing anew');
    for (const change of [{ student: { b: 0.4 } }, { teacher: { k: -0.3 } }]) {
      Object.assign(element, change);
      await element.updateComplete;
      assert.equal(named(), 'Own start');
      select.focus();
      select.value = 'home';
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      assert.equal(named(), 'Home');
      assert.deepEqual(weights(element), descended('home', 0));
      assert.deepEqual(element.teacher, presets.get('home')!.teacher);
    }
  });

  it('shows a preset that a script has chosen', async () => {
    const element = await show();
    element.setAttribute('preset', 'out-sign-change-ii');
    await element.updateComplete;
    assert.equal(part<HTMLSelectElement>(element, 'select').value, 'out-sign-change-ii');
  });
});

describe('divergence', () => {
  it('stops with finite values and names a rate that works', async () => {
    const element = await show('student-w="6" student-a="6" learning-rate="1"');
    await button(element, '.play');
    await until(() => !element.playing);
    await element.updateComplete;
    const message = textOf(element, '.regime');
    assert.match(message, /^Stopped at step \d+: it diverges\. Try a rate of 0\.\d+ and reset the student\.$/);
    assert.isTrue(weights(element).every(Number.isFinite));
    assert.isTrue(Number.isFinite(element.loss));
    element.learningRate = Number(/rate of ([\d.]+)/.exec(message)![1]);
    element.resetStudent();
    const before = element.loss;
    element.advance(2000);
    await element.updateComplete;
    assert.isBelow(element.loss, before);
    assert.notMatch(textOf(element, '.regime'), /Stopped/);
  });

  it('is watched again by play, from the beginning of the run', async () => {
    const element = await show('learning-rate="1" student-w="8" student-a="9" student-b="1"');
    element.advance(1000);
    await element.updateComplete;
    assert.equal(element.regime.kind, 'diverged');
    const { step } = element;
    await button(element, '.play');
    await until(() => !element.playing && element.step === step);
    await button(element, '.undo');
    assert.equal(element.step, step);
    element.learningRate = 1e-4;
    element.resetStudent();
    await button(element, '.play');
    await until(() => element.step > 0);
  });

  it('of a climb is told as what it is', async () => {
    const element = await show('learning-rate="-1"');
    element.advance(1000);
    await element.updateComplete;
    assert.match(textOf(element, '.regime'), /has left the figure/);
    await click(at(element, 'wa', -1, -1));
    await press(' ');
    await until(() => !element.playing);
    assert.isTrue(weights(element).every(Number.isFinite));
  });
});
