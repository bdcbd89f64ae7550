/** The number fields: typed and stepped, good and bad, live in both directions. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { engine } from './support/engine.js';
import { center, click, commitComposed, compose, mouseMove, press, type } from './support/input.js';
import { listen, part, show, textOf, until } from './support/playground.js';

const field = (element: ReluPlayground, id: string): HTMLInputElement => part<HTMLInputElement>(element, `#${id}`);
const hint = (element: ReluPlayground): string => textOf(element, '.hint');

async function waitForSteppers(element: ReluPlayground): Promise<HTMLButtonElement[]> {
  await until(() => element.shadowRoot!.querySelectorAll('.hint button').length === 2);
  return [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.hint button')];
}

/** Enters a field with the mouse and replaces its text. */
async function enter(element: ReluPlayground, id: string, text: string): Promise<HTMLInputElement> {
  const input = field(element, id);
  await click(center(input));
  await until(() => element.shadowRoot!.activeElement === input);
  input.select();
  await press('Backspace');
  await type(text);
  await element.updateComplete;
  return input;
}

const close = (actual: number, expected: number): void => assert.approximately(actual, expected, 1e-12);

describe('typing', () => {
  for (const [key, text, value] of [
    ['m', '-0.75', -0.75],
    ['k', '1.25', 1.25],
    ['c', '0,5', 0.5],
    ['s', '-1', -1],
  ] as const) {
    it(`the teacher’s ${key}`, async () => {
      const element = await show();
      const { m, k, c, s } = element.teacher;
      await enter(element, `teacher-${key}`, text);
      assert.deepEqual({ ...element.teacher }, { m, k, c, s, [key]: value });
    });
  }

  it('m keeps k, s and r', async () => {
    const element = await show('student-w="2" student-b="-1" student-a="0.5"');
    await enter(element, 'student-m', '-3');
    const { m, k, s, r } = element.shape;
    close(m, -3);
    close(k, 0.5);
    assert.equal(s, 1);
    close(r, 4);
  });

  it('m = 0 sets a = 0, and another m brings the student back', async () => {
    const element = await show('student-w="2" student-b="-1" student-a="0.5"');
    const input = await enter(element, 'student-m', '0');
    assert.deepEqual(element.student, { w: 2, b: -1, a: 0, c: 0 });
    input.select();
    await type('1');
    close(element.shape.m, 1);
    close(element.shape.r, 4);
    close(element.shape.k, 0.5);
  });

  it('k keeps w and moves b', async () => {
    const element = await show('student-w="2"');
    await enter(element, 'student-k', '0.3');
    assert.equal(element.student.w, 2);
    close(element.student.b, -0.6);
  });

  it('s flips w, and b so that k stays', async () => {
    const element = await show('student-w="2" student-b="-1"');
    await enter(element, 'student-s', '-1');
    assert.deepEqual([element.student.w, element.student.b], [-2, 1]);
    close(element.shape.k, 0.5);
  });

  for (const key of ['w', 'b', 'a', 'c'] as const) {
    it(`${key} changes that weight alone`, async () => {
      const element = await show();
      await enter(element, `student-${key}`, '-0.4');
      assert.deepEqual(element.student, { w: 1, b: 0, a: 1, c: 0, [key]: -0.4 });
    });
  }

  it('r keeps k and m; r = 0 is flat, and another r restores k and m', async () => {
    const element = await show('student-w="2" student-b="-1" student-a="0.5"');
    const input = await enter(element, 'student-r', '1');
    close(element.shape.m, 1);
    close(element.shape.k, 0.5);
    close(element.student.w, 1);
    input.select();
    await type('0');
    assert.equal(element.student.w, 0);
    assert.equal(element.shape.m, 0);
    input.select();
    await type('4');
    close(element.shape.m, 1);
    close(element.shape.k, 0.5);
    close(element.student.w, 2);
  });

  it('shows its effect in the other fields', async () => {
    const element = await show();
    await enter(element, 'student-w', '2');
    assert.equal(field(element, 'student-m').value, '2.000');
    assert.equal(field(element, 'student-r').value, '2.000');
    await enter(element, 'student-w', '0');
    assert.equal(field(element, 'student-k').value, '–');
    assert.equal(field(element, 'student-m').value, '0.000');
  });

  it('tells of a change while typing and when it is done', async () => {
    const element = await show();
    const counts = listen(element, 'relu-input', 'relu-change');
    await enter(element, 'student-b', '0.5');
    assert.isAtLeast(counts['relu-input']!, 1);
    assert.equal(counts['relu-change'], 0);
    await press('Enter');
    assert.equal(counts['relu-change'], 1);
  });
});

describe('a bad entry', () => {
  for (const text of ['-', 'abc', '1e', '1..2', '0x10', 'Infinity', '1e9', '--1', '1 2']) {
    it(`"${text}" is marked, changes nothing, and is gone when the field is left`, async () => {
      const element = await show();
      await enter(element, 'student-b', '0.25');
      const before = element.student;
      const input = field(element, 'student-b');
      input.select();
      await type(text);
      await element.updateComplete;
      assert.equal(input.getAttribute('aria-invalid'), 'true');
      assert.match(hint(element), /Enter a number, −1e6 … 1e6/);
      // What was good on the way to it ("1" of "1e") has been applied; the bad end changes nothing more.
      const during = element.student;
      assert.isTrue(Number.isFinite(during.b));
      await click({ x: 800, y: 20 });
      await element.updateComplete;
      assert.equal(input.getAttribute('aria-invalid'), 'false');
      assert.match(input.value, /^−?\d+\.\d+$/);
      assert.deepEqual({ ...element.student, b: 0 }, { ...before, b: 0 });
    });
  }

  it('an empty field is marked and restored', async () => {
    const element = await show();
    const input = field(element, 'teacher-k');
    await click(center(input));
    input.select();
    await press('Backspace');
    await element.updateComplete;
    assert.equal(input.value, '');
    assert.equal(input.getAttribute('aria-invalid'), 'true');
    assert.equal(element.teacher.k, 0.5);
    await press('Escape');
    await element.updateComplete;
    assert.equal(input.value, '0.500');
  });

  it('says why a good number has no meaning now', async () => {
    const element = await show('student-w="0"');
    await enter(element, 'student-k', '1');
    assert.match(hint(element), /no kink while w = 0/);
    assert.deepEqual(element.student, { w: 0, b: 0, a: 1, c: 0 });
  });

  it('by a step leaves the text that the field shows', async () => {
    const element = await show('student-w="0"');
    const input = field(element, 'student-k');
    input.focus();
    await press('ArrowUp');
    await element.updateComplete;
    assert.match(hint(element), /no kink while w = 0/);
    assert.equal(input.value, '–');
  });

  it('is only 1 or −1 for a direction, and not negative for r', async () => {
    const element = await show();
    await enter(element, 'student-s', '0.5');
    assert.match(hint(element), /Enter 1 or −1/);
    assert.equal(element.shape.s, 1);
    await enter(element, 'student-r', '-2');
    assert.match(hint(element), /Enter a number, 0 … 1e6/);
    assert.equal(element.shape.r, 1);
  });
});

describe('an input method', () => {
  /** What a key sends while a text is being composed; of the last one Safari tells it by its number alone. */
  const keyWhileComposing = (input: HTMLInputElement, key: string, tell: KeyboardEventInit): boolean =>
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...tell }),
    );

  /** The text so far, as an input method writes it into a field. */
  function write(input: HTMLInputElement, text: string, isComposing: boolean): void {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { data: text, isComposing, bubbles: true, composed: true }));
  }

  // The drivers have none, so what one sends is made here.
  for (const [id, composed, chosen, value] of [
    ['student-k', '１．２', '1.2', 1.2],
    ['teacher-m', '－０．７', '-0.7', -0.7],
    ['student-w', '٠٫٤', '٠٫٤', 0.4],
  ] as const) {
    it(`keeps its keys in ${id}: arrows choose, the enter key accepts, and "${composed}" becomes ${value}`, async () => {
      const element = await show();
      const input = field(element, id);
      const read = (): number =>
        id === 'teacher-m' ? element.teacher.m : id === 'student-k' ? element.shape.k : element.student.w;
      input.focus();
      input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
      write(input, composed, true);
      const text = input.value;
      const before = read();
      for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', ' ', 'z'])
        for (const tell of [{ isComposing: true }, { key: 'Process', keyCode: 229 }, { keyCode: 229 }])
          assert.isTrue(keyWhileComposing(input, key, { ...tell, ctrlKey: key === 'z' }), `${key} is not taken`);
      await element.updateComplete;
      assert.equal(read(), before);
      assert.equal(input.value, text);
      assert.isFalse(element.playing);
      write(input, chosen, false);
      input.dispatchEvent(new CompositionEvent('compositionend', { data: chosen, bubbles: true, composed: true }));
      await element.updateComplete;
      close(read(), value);
      assert.equal(input.value, chosen);
      await press('Enter');
      await element.updateComplete;
      assert.equal(Number(input.value.replace('−', '-')), value);
    });
  }

  it('of the browser itself composes and writes a number', async function () {
    if (engine !== 'chromium') this.skip();
    const element = await show();
    await click(center(field(element, 'student-k')));
    for (const text of ['１', '１．', '１．２']) await compose(text);
    await press('ArrowDown');
    await element.updateComplete;
    assert.equal(field(element, 'student-k').value, '１．２');
    await commitComposed('1.2');
    await element.updateComplete;
    assert.equal(field(element, 'student-k').value, '1.2');
    close(element.shape.k, 1.2);
  });
});

describe('stepping', () => {
  it('by arrow keys, coarse and fine', async () => {
    const element = await show();
    field(element, 'student-a').focus();
    await press('ArrowUp');
    close(element.student.a, 1.05);
    await press('Shift', 'ArrowDown');
    close(element.student.a, 0.55);
    await press('Alt', 'ArrowUp');
    close(element.student.a, 0.555);
    field(element, 'teacher-s').focus();
    await press('ArrowDown');
    assert.equal(element.teacher.s, -1);
    await press('ArrowUp');
    assert.equal(element.teacher.s, 1);
  });

  it('by the buttons beside its meaning', async () => {
    const element = await show();
    await click(center(field(element, 'student-b')));
    const [less, more] = await waitForSteppers(element);
    await click(center(more!));
    close(element.student.b, 0.05);
    await click(center(less!));
    await click(center(less!));
    close(element.student.b, -0.05);
  });

  it('leaves 0 steps where r ends', async () => {
    const element = await show('student-r="0.03"');
    field(element, 'student-r').focus();
    await press('ArrowDown');
    assert.equal(element.student.w, 0);
    await press('ArrowDown');
    assert.equal(element.student.w, 0);
    await press('ArrowUp');
    close(element.shape.r, 0.05);
    close(element.shape.m, 1);
  });
});

describe('while learning', () => {
  it('fields follow, except the one that is being typed in', async () => {
    const element = await show('playing');
    const input = field(element, 'student-w');
    await until(() => Number(input.value) < 0.99);
    await enter(element, 'student-b', '-');
    const { step } = element;
    await until(() => element.step > step + 3);
    assert.equal(field(element, 'student-b').value, '-');
  });

  it('each step by key begins where the last one ended, as quickly as keys repeat', async () => {
    const element = await show('playing');
    await until(() => element.step > 0);
    const input = field(element, 'teacher-k');
    input.focus();
    // Faster than a driver presses keys.
    for (let i = 0; i < 4; i++) {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
      await element.updateComplete;
    }
    close(element.teacher.k, 0.7);
  });

  it('symbols say what they mean, under the pointer and with the focus', async () => {
    await mouseMove({ x: 800, y: 20 });
    const element = await show();
    assert.equal(hint(element), 'Type a number, or step it up and down.');
    await mouseMove(center(part(element, 'label[for=student-k]')));
    await until(() => /^k\s*=\s*−\s*b\s*w\s*: the student’s kink/.test(hint(element)));
    assert.equal(part(element, '.hint mfrac').namespaceURI, 'http://www.w3.org/1998/Math/MathML');
    assert.match(hint(element), /where its arm begins$/);
    field(element, 'student-b').focus();
    await until(() => /^b ?: input bias/.test(hint(element)));
    field(element, 'student-b').blur();
    await mouseMove({ x: 800, y: 20 });
    await until(() => hint(element).startsWith('Type a number'));
  });
});
