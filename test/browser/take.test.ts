/** The menu of what a reader can take along. */
import { assert } from 'chai';
import { random } from '../engine/random.js';
import type { ReluPlayground } from '../../src/index.js';
import { center, click, press } from './support/input.js';
import { clear, part, put, settled, show, stage, until } from './support/playground.js';

const bare = location.href.replace(/#.*/s, '');
const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

/** What was written to the clipboard; the real one asks for permissions that a test has not. */
let copied: string[] = [];

function useClipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}

beforeEach(() => {
  copied = [];
  useClipboard({
    writeText: (text: string) => {
      copied.push(text);
      return Promise.resolve();
    },
  });
});

afterEach(() => {
  if (original) Object.defineProperty(navigator, 'clipboard', original);
  else delete (navigator as { clipboard?: unknown }).clipboard;
  clear();
  if (location.hash) history.replaceState(null, '', bare);
});

const menuOf = (element: ReluPlayground): HTMLElement => part(element, '#take');
const said = (element: ReluPlayground): string => part(element, '#take output').textContent.trim();
const choice = (element: ReluPlayground, name: string): HTMLElement =>
  [...menuOf(element).querySelectorAll<HTMLElement>('button')].find((each) => each.textContent.trim() === name)!;

async function choose(element: ReluPlayground, name: string): Promise<void> {
  if (!menuOf(element).matches(':popover-open')) await click(center(part(element, '.take')));
  await click(center(choice(element, name)));
  await until(() => said(element) !== '');
}

/** An element with these attributes, as a page has it that was opened at an address. */
async function openedAt(address: string, attributes: string): Promise<ReluPlayground> {
  clear();
  history.replaceState(null, '', address);
  const element = put(attributes);
  await settled(element);
  return element;
}

describe('the menu of what can be taken along', () => {
  it('copies a link that gives the state again, its step too, where the page is opened anew', async () => {
    const element = await show('id="four" preset="in-sign-change-iii"');
    element.studentA = 1.234567890123456;
    element.advance(321);
    await element.updateComplete;
    const { student, teacher } = element;
    await choose(element, 'Copy link');
    assert.equal(said(element), 'Copied');
    assert.lengthOf(copied, 1);
    const twin = await openedAt(copied[0]!, 'id="four" preset="in-sign-change-iii"');
    assert.deepEqual([twin.student, twin.teacher, twin.step], [student, teacher, 321]);
  });

  it('copies a tag for another page', async () => {
    const element = await show('teacher-k="0.25" layers="field outcomes"');
    await choose(element, 'Copy tag');
    const place = stage();
    place.innerHTML = copied[0]!;
    const twin = place.querySelector('relu-playground')!;
    await settled(twin);
    assert.deepEqual([twin.student, twin.teacher], [element.student, element.teacher]);
    assert.sameMembers([...twin.layers], ['field', 'outcomes']);
  });

  it('says where the step can’t be told', async () => {
    const element = await show('id="four"');
    element.advance(10);
    element.learningRate = 0.3;
    element.advance(10);
    await element.updateComplete;
    const warn = console.warn;
    console.warn = () => {};
    await choose(element, 'Copy link');
    console.warn = warn;
    assert.match(said(element), /^Copied, without its step/);
    assert.notInclude(copied[0]!, 'step=');
  });

  it('has no link where the figure has no id, for then there is no address', async () => {
    const element = await show();
    await click(center(part(element, '.take')));
    assert.isFalse(Boolean(choice(element, 'Copy link')));
    assert.isTrue(Boolean(choice(element, 'Copy tag')));
  });

  it('shows the text where the page may not write to the clipboard, and where there is none', async () => {
    for (const clipboard of [{ writeText: () => Promise.reject(new Error('not allowed')) }, undefined]) {
      useClipboard(clipboard);
      const element = await show('id="four"');
      await choose(element, 'Copy tag');
      assert.equal(said(element), element.markup);
      await choose(element, 'Copy link');
      await until(() => said(element) === element.link);
    }
  });

  it('opens and closes by the keyboard, and forgets what it said', async () => {
    const element = await show('id="four"');
    part(element, '.take').focus();
    await press('Enter');
    await until(() => menuOf(element).matches(':popover-open'));
    await press('Tab');
    assert.isTrue(element.shadowRoot!.activeElement === choice(element, 'Copy link'));
    await press('Enter');
    await until(() => said(element) === 'Copied');
    await press('Escape');
    await until(() => !menuOf(element).matches(':popover-open'));
    part(element, '.take').focus();
    await press('Enter');
    await until(() => menuOf(element).matches(':popover-open') && said(element) === '');
  });
});

/** Browsers allow some hundred changes of the address in ten seconds; 300 states are tried in test/session/address.test.ts. */
describe('the links of twenty states', () => {
  it('and their tags give the states again, to the last bit', async () => {
    const { between, sign } = random(20);
    const weight = (): number => between(-1.5, 1.5);
    const rates = [1e-4, 0.01, 0.05, 0.3];
    for (let i = 0; i < 20; i++) {
      const s = sign();
      const isSampled = between(0, 1) < 0.3;
      const attributes = `id="four" learning-rate="${rates[i % 4]}" controls="none"`;
      clear();
      history.replaceState(null, '', bare);
      const element = put(attributes);
      await element.updateComplete;
      element.teacher = { m: between(0, 2), k: weight(), c: weight() / 2, s };
      element.student = { w: weight(), b: weight(), a: weight(), c: weight() };
      if (isSampled) element.samples = 2 + Math.floor(between(0, 30));
      element.advance(Math.floor(between(0, 200)));
      const { student, teacher, step, samples, link, markup } = element;
      clear();
      history.replaceState(null, '', link);
      const opened = put(attributes);
      await opened.updateComplete;
      assert.deepEqual([opened.student, opened.teacher, opened.samples], [student, teacher, samples], link);
      assert.equal(opened.step, step, link);
      history.replaceState(null, '', bare);
      const place = stage();
      place.innerHTML = markup;
      const tagged = place.querySelector('relu-playground')!;
      await tagged.updateComplete;
      assert.deepEqual([tagged.student, tagged.teacher, tagged.samples], [student, teacher, samples], markup);
      assert.equal(tagged.step, step, markup);
    }
  });
});
