/** Numbers of a playground in running text: live, and changed by hand. */
import { assert } from 'chai';
import { presets } from '../../src/engine/index.js';
import type { ReluPlayground, ReluValue } from '../../src/index.js';
import { engine } from './support/engine.js';
import {
  center,
  click,
  mouseDrag,
  mouseDown,
  mouseMove,
  mouseUp,
  press,
  touchDrag,
  type,
  type Point,
} from './support/input.js';
import { clear, fieldText, frames, listen, settled, stage, until } from './support/playground.js';

const home = presets.get('home')!;

let warnings: string[] = [];
const original = console.warn;

beforeEach(() => {
  warnings = [];
  console.warn = (message: string) => warnings.push(message);
});

afterEach(() => {
  console.warn = original;
  clear();
});

/** A paragraph with numbers, before the playground or after it. */
async function article(prose: string, attributes = 'id="four"', isAfter = false): Promise<ReluPlayground> {
  const place = stage();
  const figure = `<relu-playground ${attributes}></relu-playground>`;
  const text = `<p id="prose" style="font: 18px/1.5 serif; margin: 40px">${prose}</p>`;
  place.innerHTML = isAfter ? figure + text : text + figure;
  const element = place.querySelector('relu-playground')!;
  await settled(element);
  await frames();
  return element;
}

const values = (): ReluValue[] => [...document.querySelectorAll<ReluValue>('relu-value')];
const value = (n = 0): ReluValue => values()[n]!;
const inputOf = (element: ReluValue): HTMLInputElement => element.shadowRoot!.querySelector('input')!;

/** The text as a reader sees it. */
function read(element = value()): string {
  const root = element.shadowRoot!;
  return inputOf(element)?.value ?? (root.querySelector('slot') ? element : root).textContent!.trim();
}

const tag = (of: string, more = ''): string => `<relu-value for="four" of="${of}" ${more}>fallback</relu-value>`;

describe('a value', () => {
  for (const isAfter of [false, true]) {
    it(`shows each number of its playground, ${isAfter ? 'after' : 'before'} it on the page`, async () => {
      const names = ['w', 'b', 'a', 'c', 'm', 'k', 's', 'r'];
      const all = [
        ...names,
        'teacher-m',
        'teacher-k',
        'teacher-c',
        'teacher-s',
        'learning-rate',
        'step',
        'loss',
        'regime',
      ];
      const element = await article(all.map((name) => tag(name)).join(' '), 'id="four" step="1200"', isAfter);
      const { student, shape, teacher, loss, regime } = element;
      const shown = Object.fromEntries(values().map((each) => [each.of, read(each)]));
      for (const key of ['w', 'b', 'a', 'm', 'k', 'r'] as const)
        assert.equal(shown[key], { ...shape, ...student }[key].toFixed(3).replace('-', '−'), key);
      assert.equal(shown['s'], '+1');
      assert.equal(shown['teacher-k'], teacher.k.toFixed(3));
      assert.equal(shown['teacher-c'], '−0.500');
      assert.equal(shown['learning-rate'], '0.01');
      assert.equal(shown['step'], '1\u202f200');
      assert.approximately(Number(shown['loss']!.replace('·10⁻⁶', 'e-6')), loss, loss / 100);
      assert.equal(shown['regime'], regime.text);
      assert.isEmpty(warnings);
    });
  }

  it('follows whoever changes the playground, and learning a few times a second', async () => {
    const element = await article(`${tag('b')} ${tag('loss')} ${tag('step')}`);
    element.studentB = 0.25;
    await frames(2);
    assert.equal(read(), '0.250');
    element.advance(5);
    await frames(2);
    assert.equal(read(value(2)), '5');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(value(2).shadowRoot!, { subtree: true, characterData: true, childList: true });
    element.play();
    await until(() => element.step > 60);
    element.pause();
    await frames(2);
    assert.equal(read(value(2)).replace(/\s/g, ''), String(element.step));
    assert.isBelow(changes, 40);
    observer.disconnect();
  });

  it('has as many digits as are asked for', async () => {
    const element = await article(
      ['k', 'loss', 'learning-rate'].map((of) => tag(of, 'digits="1"')).join(' ') +
        tag('a', 'digits="0"') +
        tag('w', 'digits="many"'),
      'id="four" learning-rate="0.0123" teacher-k="0.77" student-k="0.123"',
    );
    assert.deepEqual(values().map(read), ['0.1', element.loss.toPrecision(1), '0.01', '1', '1.000']);
    assert.match(warnings.join(), /digits="many" is ignored; accepted: a whole number, 0 … 10/);
  });

  it('says why there is none', async () => {
    const element = await article(tag('k'), 'id="four" student-w="0"');
    assert.equal(read(), '–');
    assert.equal(value().shadowRoot!.querySelector('abbr')!.title, 'no k while w = 0');
    element.studentW = 1;
    await frames(2);
    assert.equal(read(), '0.000');
    assert.isNull(value().shadowRoot!.querySelector('abbr'));
  });

  it('keeps its room, so that the text after it stays where it is', async () => {
    const element = await article(`The loss ${tag('loss')}, the step ${tag('step')} and b ${tag('b')}<i>.</i>`);
    const end = document.querySelector('#prose i')!;
    element.advance(5000);
    await frames(2);
    element.studentB = -1.234;
    await frames(2);
    const { left, top } = end.getBoundingClientRect();
    for (const b of [0.5, -0.111, 1.111, -0.5]) {
      element.studentB = b;
      await frames(2);
      const now = end.getBoundingClientRect();
      assert.closeTo(now.left, left, 0.01);
      assert.closeTo(now.top, top, 0.01);
    }
    const line = document.querySelector('#prose')!.getBoundingClientRect().height;
    assert.closeTo(line, 27, 1, 'one line of 1.5 × 18 px');
  });

  it('gives the room back where another start leaves no use for it, so that no sentence has a hole', async () => {
    const element = await article(`The loss is ${tag('loss')} now.<a href="#four?student-b=0.9">b</a>`);
    const width = (): number => document.querySelector('relu-value')!.getBoundingClientRect().width;
    const plain = width();
    element.advance(5000);
    await until(() => width() > plain + 10);
    element.resetStudent();
    await until(() => Math.abs(width() - plain) < 0.5);
    element.advance(5000);
    await until(() => width() > plain + 10);
    document.querySelector('#prose a')!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await until(() => width() < plain + 5);
    history.back();
  });

  it('takes no more room when it is editable', async () => {
    await article(`${tag('b')} ${tag('b', 'editable')}`);
    const [plain, editable] = values().map((each) => each.getBoundingClientRect().width);
    assert.closeTo(editable!, plain!, 0.5);
  });

  it('stands on the line of the text', async () => {
    await article(`x<b>x</b> ${tag('b')} ${tag('k', 'editable')}`);
    const bottom = (element: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().bottom;
    };
    const text = bottom(document.querySelector('#prose b')!);
    assert.closeTo(bottom(value().shadowRoot!.querySelector('span span')!), text, 0.6);
  });

  it('leaves the author’s text where there is no playground, and says so once', async () => {
    const place = stage();
    place.innerHTML = '<relu-value for="five" of="b">0.5</relu-value>';
    await frames(3);
    assert.equal(read(), '0.5');
    assert.deepEqual(warnings, ['<relu-value>: for="five": there is no <relu-playground> with this id on the page']);
    place.insertAdjacentHTML('beforeend', '<relu-playground id="five" student-b="0.7"></relu-playground>');
    await until(() => read() === '0.700');
    document.querySelector('relu-playground')!.remove();
    await until(() => read() === '0.5');
  });

  it('that names nothing that there is keeps the author’s text', async () => {
    await article(tag('kink') + tag('loss', 'editable') + tag('constructor'));
    assert.equal(read(), 'fallback');
    assert.isNull(inputOf(value(1)));
    assert.equal(read(value(2)), 'fallback');
    assert.match(warnings[0]!, /^<relu-value>: of="kink" is ignored; accepted: w, b, a, c, m, k, s, r|m, k/);
    assert.match(warnings[1]!, /^<relu-value>: of="loss" can’t be editable/);
  });

  it('follows another playground when it is for another one, and when ids change', async () => {
    const element = await article(tag('b'), 'id="four" student-b="0.4"');
    element.insertAdjacentHTML('afterend', '<relu-playground id="five" student-b="0.5"></relu-playground>');
    value().for = 'five';
    await until(() => read() === '0.500');
    element.nextElementSibling!.id = 'six';
    await until(() => read() === 'fallback');
    element.id = 'five';
    await until(() => read() === '0.400');
  });

  it('that has left the page costs nothing, and lives again when it comes back', async () => {
    const element = await article(tag('b'));
    const left = value();
    const prose = left.parentElement!;
    left.remove();
    const before = left.shadowRoot!.textContent;
    element.studentB = 0.3;
    await frames(3);
    assert.equal(left.shadowRoot!.textContent, before);
    prose.append(left);
    await until(() => read() === '0.300');
  });
});

describe('an editable value', () => {
  const beside = (at: Point, dx: number, dy = 0): Point => ({ x: at.x + dx, y: at.y + dy });

  it('is dragged to the side, as one change that can be undone', async () => {
    const element = await article(`b is ${tag('b', 'editable')} here`);
    const counts = listen(element, 'relu-input', 'relu-change');
    const at = center(inputOf(value()));
    await mouseDrag([at, beside(at, 10), beside(at, 80)]);
    assert.closeTo(element.studentB, 0.5, 1e-9);
    assert.equal(read(), '0.500');
    assert.equal(counts['relu-input'], 2);
    assert.equal(counts['relu-change'], 1);
    assert.notEqual(document.activeElement, value(), 'what was dragged is not typed into');
    element.undo();
    assert.equal(element.studentB, 0);
    element.redo();
    assert.closeTo(element.studentB, 0.5, 1e-9);
  });

  it('is dragged finely or coarsely, and within its bounds', async () => {
    const element = await article(`${tag('teacher-k', 'editable')} ${tag('s', 'editable')} ${tag('r', 'editable')}`);
    let at = center(inputOf(value()));
    await mouseDrag([at, beside(at, 16)], ['Shift']);
    assert.closeTo(element.teacherK, 0.5 + 1, 1e-9);
    at = center(inputOf(value(1)));
    await mouseDrag([at, beside(at, -30)]);
    assert.equal(element.studentS, -1);
    at = center(inputOf(value(2)));
    await mouseDrag([at, beside(at, -24)], ['Shift']);
    assert.equal(element.studentR, 0);
  });

  it('is dragged by a finger, while the page still scrolls', async () => {
    const element = await article(`b is ${tag('b', 'editable')} here`);
    const at = center(inputOf(value()));
    await touchDrag([at, beside(at, 20), beside(at, 40)]);
    assert.closeTo(element.studentB, 0.25, 1e-9);
    assert.equal(getComputedStyle(inputOf(value())).touchAction, 'pan-y');
  });

  it('is typed: a click selects all of it, a good entry acts at once', async () => {
    const element = await article(`k is ${tag('teacher-k', 'editable')} here`);
    await click(center(inputOf(value())));
    await frames();
    await type('-1,25');
    assert.equal(element.teacherK, -1.25);
    assert.equal(read(), '-1,25');
    await press('Enter');
    await frames();
    assert.equal(read(), '−1.250');
    assert.equal(fieldText(element, 'teacher-k'), '−1.250');
  });

  it('says what is wrong with an entry, and keeps what it had', async () => {
    const element = await article(`${tag('b', 'editable')} ${tag('k', 'editable')}`, 'id="four" student-w="0"');
    await click(center(inputOf(value())));
    await type('x');
    await frames();
    const problem = (n: number): string => value(n).shadowRoot!.querySelector('#problem')!.textContent!;
    assert.match(problem(0), /^Enter a number/);
    assert.equal(inputOf(value()).getAttribute('aria-invalid'), 'true');
    assert.equal(element.studentB, 0);
    await click(center(inputOf(value(1))));
    await frames();
    assert.equal(read(), '0.000');
    assert.equal(problem(0), '');
    await type('1');
    await frames();
    assert.match(problem(1), /no kink while w = 0/);
  });

  it('is stepped by the arrow keys, and no key that it has used is heard by the page', async () => {
    const element = await article(`${tag('b', 'editable')} ${tag('learning-rate', 'editable')}`);
    const heard: string[] = [];
    const listener = ({ key }: KeyboardEvent): number => heard.push(key);
    document.addEventListener('keydown', listener);
    inputOf(value()).focus();
    await press('ArrowUp');
    await press('Shift', 'ArrowUp');
    await press('ArrowDown');
    assert.closeTo(element.studentB, 0.5, 1e-9);
    inputOf(value(1)).focus();
    await press('ArrowUp');
    assert.closeTo(element.learningRate, 0.011, 1e-12);
    await press('ArrowDown');
    await press('ArrowDown');
    assert.closeTo(element.learningRate, 0.009, 1e-12);
    document.removeEventListener('keydown', listener);
    assert.isEmpty(heard.filter((key) => key.startsWith('Arrow')));
    assert.equal(element.step, 0);
  });

  it('of the step goes to and fro in the run, and makes the steps that are missing', async () => {
    const element = await article(tag('step', 'editable'));
    element.play();
    await click(center(inputOf(value())));
    await type('300');
    await press('Enter');
    assert.equal(element.step, 300);
    assert.isFalse(element.playing);
    await press('ArrowDown');
    assert.equal(element.step, 299);
  });

  it('is a spinbutton with a name and a value', async () => {
    await article(tag('teacher-c', 'editable'));
    const input = inputOf(value());
    assert.equal(input.getAttribute('role'), 'spinbutton');
    assert.equal(input.getAttribute('aria-label'), 'c star, height of the teacher’s flat side');
    assert.equal(input.getAttribute('aria-valuenow'), '-0.5');
  });

  it('lets go of what it holds when it is removed', async () => {
    const element = await article(`b is ${tag('b', 'editable')} here`);
    const at = center(inputOf(value()));
    await mouseMove(at);
    await mouseDown();
    await mouseMove(beside(at, 40));
    const counts = listen(element, 'relu-change');
    value().remove();
    await mouseMove(beside(at, 90));
    await mouseUp();
    assert.equal(counts['relu-change'], 1);
    assert.closeTo(element.studentB, 0.25, 1e-9);
    element.undo();
    assert.equal(element.studentB, home.student.b);
  });

  it('is not shaken while learning runs and it is being typed', async () => {
    const element = await article(tag('b', 'editable'));
    element.play();
    await click(center(inputOf(value())));
    const text = read();
    const { step } = element;
    await until(() => element.step > step + 30);
    assert.equal(read(), text);
    if (engine === 'chromium') assert.equal(document.activeElement, value());
    element.pause();
  });
});
