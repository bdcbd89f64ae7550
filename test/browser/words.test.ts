/** The line on what learning is doing: on the page, for scripts, and for voices. */
import { assert } from 'chai';
import type { RegimeDetail, ReluPlayground } from '../../src/index.js';
import { engine } from './support/engine.js';
import * as input from './support/input.js';
import {
  clear,
  fieldText,
  frames,
  mount,
  next,
  part,
  put,
  settled,
  show,
  textOf,
  until,
} from './support/playground.js';

afterEach(clear);

const line = '.regime';
const said = '.said';

describe('the line in words', () => {
  it('says what learning is doing, with the same words for scripts', async () => {
    const element = await mount();
    assert.equal(element.regime.kind, 'open');
    assert.match(element.regime.text, /^The arm tilts down .*With small steps the student finds the teacher\.$/);
    assert.equal(textOf(element, line), element.regime.text);
    element.advance(200);
    assert.equal(element.regime.kind, 'teacher', 'at once');
    await element.updateComplete;
    assert.equal(textOf(element, line), element.regime.text);
    assert.isTrue(part(element, line).matches('.teacher'));
  });

  it('can be read before the element has drawn anything, and not be set', () => {
    const element = put('student-b="-3"');
    assert.deepEqual(element.regime, {
      kind: 'dead',
      text: 'Dead: no input reaches its arm, which can never move. Its level sinks to the mean.',
    });
    assert.throws(() => Object.assign(element, { regime: 1 }), TypeError);
  });

  it('follows while learning runs, and is current when it stops', async () => {
    const element = await mount('speed="50"');
    element.play();
    await until(() => textOf(element, line).includes('onto the teacher'));
    element.pause();
    await element.updateComplete;
    assert.equal(textOf(element, line), element.regime.text);
  });

  it('follows while learning runs though a script reads the regime at every step', async () => {
    const element = await mount('speed="50"');
    element.addEventListener('relu-step', () => void element.regime);
    element.play();
    await next(element, 'relu-regime');
    assert.match(textOf(element, line), /(onto|ends at) the teacher/);
  });

  it('changes less often than the picture while learning runs, and at once when it does not', async () => {
    const element = await mount();
    const read = (): string =>
      `${textOf(element, '.counts')} ${fieldText(element, 'student-w')} ${textOf(element, '#student-kink .note')}`;
    let before = read();
    let changes = 0;
    let updates = 0;
    element.addEventListener('relu-step', () => {
      updates++;
      if (read() !== before) changes++;
      before = read();
    });
    element.play();
    await until(() => updates >= 40);
    assert.isAtLeast(changes, 1);
    assert.isBelow(changes, updates / 2);
    element.pause();
    await element.updateComplete;
    assert.equal(Number(part(element, '.counts output').textContent), element.step);
    element.advance();
    await element.updateComplete;
    assert.equal(Number(part(element, '.counts output').textContent), element.step);
  });

  it('keeps its height, whatever it says', async () => {
    for (const width of [360, 720, 1200]) {
      const element = put('', width);
      await settled(element);
      const { height } = element.getBoundingClientRect();
      for (const [attribute, value] of [
        ['samples', '11'],
        ['preset', 'in-sign-change-iv'],
        ['student-b', '-3'],
        ['learning-rate', '0'],
      ] as const) {
        element.setAttribute(attribute, value);
        await element.updateComplete;
        assert.equal(element.getBoundingClientRect().height, height);
        const p = part(element, line);
        assert.isAtMost(p.scrollHeight, p.clientHeight + 1, `${width}: ${p.textContent}`);
      }
    }
  });
});

/**
 * Where the ink of a letter is, by the place of its text and the measures of its font. The box of its element does not
 * tell: with a line-height of 0 Firefox paints the letters of a formula above their boxes.
 */
function inkOf(letter: Element): { baseline: number; top: number; bottom: number; left: number; right: number } {
  const range = document.createRange();
  range.selectNodeContents(letter);
  const { top, left, right } = range.getBoundingClientRect();
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(letter);
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const ink = context.measureText(letter.textContent);
  const baseline = top + ink.fontBoundingBoxAscent;
  return {
    baseline,
    top: baseline - ink.actualBoundingBoxAscent,
    bottom: baseline + ink.actualBoundingBoxDescent,
    left,
    right,
  };
}

/** Where the letters of the text before a formula stand. */
function baselineBefore(formula: Element): number {
  const probe = document.createElement('span');
  probe.style.cssText = 'display: inline-block; width: 0; height: 0';
  formula.before(probe);
  const { bottom } = probe.getBoundingClientRect();
  probe.remove();
  return bottom;
}

/** The boxes around a letter that clip it. */
const cutOff = (letter: Element): string[] => {
  const { top, bottom, left, right } = inkOf(letter);
  const cutting: string[] = [];
  for (let box = letter.parentElement; box; box = box.parentElement) {
    if (getComputedStyle(box).overflowX === 'visible' && getComputedStyle(box).overflowY === 'visible') continue;
    const clip = box.getBoundingClientRect();
    if (top < clip.top - 1 || bottom > clip.bottom + 1 || left < clip.left - 1 || right > clip.right + 1)
      cutting.push(box.className);
  }
  return cutting;
};

describe('symbols', () => {
  it('of the captions are explained in typeset mathematics, under the pointer and with the focus', async () => {
    const element = await show('controls="minimal"');
    await input.mouseMove({ x: 1, y: 1 });
    const caption = part(element, '.shapes figcaption b');
    const tip = part(element, '.shapes figcaption .tip');
    const isShown = (): boolean => tip.getClientRects().length > 0;
    assert.isFalse(isShown());
    caption.focus();
    assert.isTrue(isShown());
    assert.match(tip.textContent, /: the student’s kink.*: slope.*points right/s);
    assert.equal(tip.querySelector('mfrac')!.namespaceURI, 'http://www.w3.org/1998/Math/MathML');
    caption.blur();
    assert.isFalse(isShown());
    await input.mouseMove(input.center(caption));
    await until(isShown);
    const { x, y } = input.center(tip);
    // The pointer goes through it to what it covers, so that nobody is caught on the way to another plot.
    assert.isFalse(tip.contains(element.shadowRoot!.elementFromPoint(x, y)));
    tip.style.pointerEvents = 'auto';
    assert.isTrue(tip.contains(element.shadowRoot!.elementFromPoint(x, y)), 'over the picture');
    tip.style.pointerEvents = '';
    await input.press('Escape');
    assert.isFalse(isShown(), 'what it covers can be seen');
    const { x: left, y: top } = input.center(caption);
    await input.mouseMove({ x: left + 2, y: top });
    await until(isShown);
    await input.mouseMove({ x: 1, y: 1 });
  });

  // In Chromium and WebKit a line-height of 0 moves no letter: there only what moves or clips formulas otherwise fails.
  for (const width of [360, 720, 1200]) {
    it(`stand whole on the line of the text around them, at ${width} px`, async () => {
      const element = await show('layers="edges fate field"', width);
      for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
      for (const tip of element.shadowRoot!.querySelectorAll<HTMLElement>('.tip')) tip.style.display = 'grid';
      part(element, '#student-k').focus({ preventScroll: true });
      await element.updateComplete;
      const formulas = [...element.shadowRoot!.querySelectorAll<Element>('math')].filter(
        (formula) => formula.getClientRects().length > 0,
      );
      assert.isAbove(formulas.length, 15);
      for (const formula of formulas) {
        const name = `${formula.parentElement!.className || formula.parentElement!.localName}: ${formula.textContent}`;
        const line = baselineBefore(formula);
        for (const letter of formula.querySelectorAll('mi, mn, mo, mtext')) {
          if (!letter.closest('mfrac'))
            assert.approximately(inkOf(letter).baseline, line, 1.5, `${name}: ${letter.textContent}`);
          assert.deepEqual(cutOff(letter), [], name);
        }
      }
    });
  }

  it('λ is explained where the line names it', async () => {
    const element = await show('learning-rate="0.8" student-w="3" student-a="3"');
    assert.match(textOf(element, line), /above 2\/λ/);
    assert.match(textOf(element, '#proof'), /^λ is how sharply the loss bends/);
  });
});

describe('the proof of the line', () => {
  const isShown = (element: ReluPlayground): boolean => part(element, '#proof').getClientRects().length > 0;

  it('is told by a click, over the picture, until the escape key or a click elsewhere, which does what it is for', async () => {
    const element = await show();
    await input.mouseMove({ x: 1, y: 1 });
    assert.isFalse(isShown(element));
    const why = input.center(part(element, '.why'));
    await input.click(why);
    await until(() => isShown(element));
    assert.match(textOf(element, '#proof'), /^True for small steps\. .*below that of every other solution\.$/);
    const tip = part(element, '#proof');
    const { x, y } = input.center(tip);
    assert.isTrue(tip.contains(element.shadowRoot!.elementFromPoint(x, y)));
    assert.isAtMost(tip.getBoundingClientRect().right, element.getBoundingClientRect().right + 1);
    await input.press('Escape');
    assert.isFalse(isShown(element), 'what it covers can be seen');
    await input.mouseMove({ x: why.x + 2, y: why.y });
    await input.mouseMove({ x: 1, y: 1 });
    assert.isFalse(isShown(element), 'nor does it come back by itself');
    await input.click(why);
    await until(() => isShown(element));
    const first = part(element, '.chip');
    const { left, top } = first.getBoundingClientRect();
    await input.click({ x: left + 9, y: top + 9 });
    assert.equal(first.getAttribute('aria-pressed'), 'true');
    assert.isFalse(isShown(element));
    await input.mouseMove({ x: 1, y: 1 });
  });

  it('is told by a key, and read to who comes there', async () => {
    const element = await show();
    const why = part(element, '.why');
    why.focus();
    assert.isFalse(isShown(element));
    assert.equal(why.getAttribute('aria-describedby'), 'proof');
    await input.press('Enter');
    await until(() => isShown(element));
  });

  it('is told after a tap', async function () {
    // Touch that is made of dispatched events gives no click.
    if (engine === 'webkit') this.skip();
    const element = await show();
    await input.touchStart(input.center(part(element, '.why')));
    await input.touchEnd();
    await until(() => isShown(element));
  });

  it('is not offered where there is nothing to prove', async () => {
    const element = await mount('learning-rate="0"');
    assert.equal(element.regime.kind, 'still');
    assert.isNull(part(element, '.why'));
  });
});

describe('relu-regime', () => {
  it('tells each change of kind once, with everything current', async () => {
    const element = await mount();
    const details: RegimeDetail[] = [];
    document.body.addEventListener(
      'relu-regime',
      (event) => details.push((event as CustomEvent<RegimeDetail>).detail),
      {
        once: true,
      },
    );
    element.advance(10);
    await element.updateComplete;
    assert.equal(details.length, 0, 'the kind is the same');
    element.advance(190);
    await element.updateComplete;
    await frames(3);
    assert.equal(details.length, 1);
    const { regime, step, student } = details[0]!;
    assert.deepEqual(regime, element.regime);
    assert.equal(regime!.kind, 'teacher');
    assert.deepEqual([step, student], [200, element.student]);
  });

  it('tells of no change at first, and of settings as of steps', async () => {
    const element = put();
    const kinds: string[] = [];
    element.addEventListener('relu-regime', (event) =>
      kinds.push((event as CustomEvent<RegimeDetail>).detail.regime!.kind),
    );
    await settled(element);
    element.learningRate = -0.01;
    await element.updateComplete;
    element.learningRate = 0;
    await element.updateComplete;
    element.student = { b: -5 };
    await element.updateComplete;
    assert.deepEqual(kinds, ['climbing', 'still', 'dead']);
  });
});

describe('what a voice says of it', () => {
  it('is each new kind, and nothing else', async () => {
    const element = await mount('learning-rate="0.8" student-w="3" student-a="3"');
    assert.equal(part(element, said).getAttribute('role'), 'status');
    assert.equal(textOf(element, said), '');
    element.student = { a: 3.5 };
    await element.updateComplete;
    assert.equal(element.regime.kind, 'oscillating');
    assert.equal(textOf(element, said), '', 'a new number of the same kind is not said');
    element.student = { b: -8 };
    await element.updateComplete;
    assert.match(textOf(element, said), /^Dead/);
    assert.equal(textOf(element, said), textOf(element, line));
  });

  it('is taken back when it is no longer true', async () => {
    const element = await mount('learning-rate="0"');
    element.learningRate = 1;
    element.student = { w: 3, a: 3 };
    await element.updateComplete;
    assert.match(textOf(element, said), /above 2\/λ/);
    element.student = { w: 4 };
    await element.updateComplete;
    assert.equal(textOf(element, said), '');
    assert.match(textOf(element, line), /above 2\/λ/);
  });
});
