/** What is said of a mark under the pointer, and after a tap; what lies where is tested without a browser. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import {
  center,
  click,
  mouseDown,
  mouseMove,
  mouseUp,
  press,
  touchEnd,
  touchMove,
  touchStart,
} from './support/input.js';
import { engine } from './support/engine.js';
import { at, clear, frames, listen, painted, part, show, textOf, until } from './support/playground.js';

const note = (element: ReluPlayground): HTMLElement | null => part(element, '#pointed:not([hidden])');
const said = (element: ReluPlayground): string => (note(element) ? textOf(element, '#pointed') : '');

async function says(element: ReluPlayground, pattern: RegExp): Promise<void> {
  await until(() => pattern.test(said(element)));
}

/** Nothing under the mouse. */
const AWAY = { x: 890, y: 750 };

afterEach(clear);

describe('a mark under the mouse', () => {
  it('is explained at once in each kind of panel, with its values', async () => {
    const element = await show();
    element.advance(60);
    await element.updateComplete;
    await mouseMove(at(element, 'io', -1, -Math.sqrt(3) + 0.02));
    await says(element, /^Inputs .*from −√3 to √3/);
    await mouseMove(at(element, 'io', -0.9, -0.5));
    await says(element, /^Teacher .*flat at −0\.50, kink at 0\.50/);
    await mouseMove(at(element, 'wa', 1.2, 0.5 / 1.2));
    await says(element, /^Teacher’s slope .*0\.50/);
    await mouseMove(at(element, 'wb', 0, -1.38));
    await says(element, /^Kink outside, arm over no input/);
    await mouseMove(at(element, 'km+', -1.69, -1));
    await says(element, /^End of the data: the kink returns/);
    await mouseMove(AWAY);
    await until(() => note(element) === null);
  });

  it('wins over what would become of a student there, and its path', async () => {
    const element = await show('layers=""');
    const preview = (): number => painted(element, 'wa');
    await mouseMove(at(element, 'wa', -1, 0.4));
    await says(element, /^A student that starts here would end as a straight line\.$/);
    assert.isAbove(preview(), 20);
    await mouseMove(at(element, 'wa', 1.2, 0.5 / 1.2));
    await says(element, /^Teacher’s slope/);
    assert.equal(preview(), 0);
    await mouseMove(AWAY);
  });

  it('loses to a handle in its zone', async () => {
    const element = await show();
    await mouseMove(center(part(element, '#student-kink')));
    await until(() => part(element, '#student-kink .note').getClientRects().length > 0);
    assert.isNull(note(element));
    await mouseMove(AWAY);
  });

  it('is clicked through in a space: the student is put there', async () => {
    const element = await show();
    const place = at(element, 'wa', 1.2, 0.5 / 1.2);
    await mouseMove(place);
    await says(element, /^Teacher’s slope/);
    await click(place);
    await element.updateComplete;
    assert.approximately(element.student.w, 1.2, 0.02);
    assert.approximately(element.student.a, 0.5 / 1.2, 0.02);
    await mouseMove(AWAY);
  });

  it('is silent while something is dragged', async () => {
    const element = await show();
    const handle = center(part(element, '#teacher-kink'));
    await mouseMove(handle);
    await mouseDown();
    await mouseMove({ x: handle.x - 60, y: handle.y + 20 });
    await frames(2);
    assert.isNull(note(element));
    await mouseUp();
    await mouseMove(AWAY);
  });

  it('goes with the escape key', async () => {
    const element = await show();
    await mouseMove(at(element, 'wb', 0, -1.38));
    await says(element, /^Kink outside/);
    await press('Escape');
    await until(() => note(element) === null);
    await mouseMove(AWAY);
  });

  it('follows while learning runs', async () => {
    const element = await show('speed="5"');
    const { left, bottom, width } = part(element, "[data-box='loss']").getBoundingClientRect();
    element.advance(10);
    await element.updateComplete;
    element.goTo(0);
    await element.updateComplete;
    assert.isAbove(width, 100);
    const knob = part<HTMLInputElement>(element, '#step');
    const { top, height } = knob.getBoundingClientRect();
    assert.isBelow(top, bottom);
    const em = parseFloat(getComputedStyle(part(element, '.root')).fontSize);
    await mouseMove({ x: left + Math.round(2.2 * em), y: top + height / 2 });
    await says(element, /^Now Step 0,/);
    await mouseMove(AWAY);
  });
});

describe('a note', () => {
  it('never covers the student: hover beside it after a click, in any space', async () => {
    const element = await show();
    let seen = 0;
    for (const [box, x, y] of [
      ['wb', 0.4, 1.2],
      ['wb', -0.9, -0.2],
      ['wa', -0.8, 0.5],
      ['km+', 0.3, 1.4],
      ['km-', -1.1, -1.2],
    ] as const) {
      const place = at(element, box, x, y);
      await click(place);
      await element.updateComplete;
      for (const [dx, dy] of [
        [22, 4],
        [-23, 3],
        [2, 24],
        [-18, -18],
      ] as const) {
        await mouseMove({ x: place.x + dx, y: place.y + dy });
        await frames(2);
        // Beside the student there can be another handle, which has a note of its own.
        if (!note(element)) continue;
        seen++;
        const { left, right, top, bottom } = note(element)!.getBoundingClientRect();
        for (const mark of element.shadowRoot!.querySelectorAll('.handle.student:not(.hidden) .mark')) {
          const at = mark.getBoundingClientRect();
          const isCovered = at.left < right && at.right > left && at.top < bottom && at.bottom > top;
          assert.isFalse(isCovered, `${box} ${dx}, ${dy}: ${mark.parentElement!.id}`);
        }
      }
    }
    assert.isAbove(seen, 12);
    await mouseMove(AWAY);
  });
});

describe('a tap', () => {
  it('on a mark explains it and changes nothing; the next touch elsewhere ends that', async () => {
    const element = await show();
    const before = element.student;
    await touchStart(at(element, 'io', -0.9, -0.5));
    await touchEnd();
    await says(element, /^Teacher/);
    assert.isNull(part(element, '#pointed button'), 'no start in this panel');
    assert.deepEqual(element.student, before);
    await touchStart(at(element, 'io', -0.9, 1.4));
    await touchEnd();
    await until(() => note(element) === null);
  });

  it('on a space tells of a start there and offers it, as a long press does', async () => {
    const element = await show();
    const counts = listen(element, 'relu-input', 'relu-change');
    await touchStart(at(element, 'wa', -0.9, -0.6));
    await touchEnd();
    await says(element, /^A student that starts here would .*Start here$/);
    assert.equal(element.student.w, 1);
    const button = part(element, '#pointed .start');
    await touchStart(center(button));
    await touchEnd();
    // Touch that is made of dispatched events ends without the click of a real one.
    if (engine === 'webkit') button.click();
    await until(() => element.student.w < 0);
    await element.updateComplete;
    assert.approximately(element.student.w, -0.9, 0.02);
    assert.approximately(element.student.a, -0.6, 0.02);
    assert.deepEqual(counts, { 'relu-input': 1, 'relu-change': 1 });
    await until(() => note(element) === null);
  });

  it('on a mark in a space offers the start there too', async () => {
    const element = await show();
    await touchStart(at(element, 'wa', 1.2, 0.5 / 1.2));
    await touchEnd();
    await says(element, /^Teacher’s slope .*Start here$/);
    await press('Escape');
    await until(() => note(element) === null);
  });

  it('that slides explains nothing', async () => {
    const element = await show();
    const place = at(element, 'io', -0.9, -0.5);
    await touchStart(place);
    await touchMove({ x: place.x + 40, y: place.y });
    await touchEnd();
    await frames(2);
    assert.isNull(note(element));
  });
});
