/** A story: passages that put the figure into their states as they are read. */
import { assert } from 'chai';
import { descend, presets, type Student } from '../../src/engine/index.js';
import type { ReluPassage, ReluPlayground, ReluStory } from '../../src/index.js';
import { engine } from './support/engine.js';
import { center, click, emulateMedia, press, setViewport, wheel } from './support/input.js';
import { clear, frames, settled, stage, textOf, until } from './support/playground.js';

const home = presets.get('home')!;

function studentAfter(change: Partial<Student>, steps: number): Student {
  const { w, b, a, c } = descend({ ...home.student, ...change }, home.teacher, { learningRate: 0.01, steps });
  return { w, b, a, c };
}

let warnings: string[] = [];
const original = console.warn;

beforeEach(() => {
  warnings = [];
  console.warn = (message: string) => warnings.push(message);
});

afterEach(() => {
  console.warn = original;
  clear();
  scrollTo(0, 0);
  if (location.hash) history.replaceState(null, '', location.href.replace(/#.*/s, ''));
});

const STATES = ['student-b=0.1', 'student-b=0.2&step=20', 'student-b=0.3', 'student-b=0.4', 'student-b=0.5'];

/** The number that a reader sees: its own, or what its author wrote. */
const shownBy = (value: Element): string => {
  const root = value.shadowRoot!;
  return (root.querySelector('slot') ? value.textContent : root.textContent).trim();
};

const passage = (state: string, text = state, height = 300): string =>
  `<relu-passage state="${state.replaceAll('&', '&amp;')}"><p style="height: ${height}px">${text}</p></relu-passage>`;

interface Parts {
  readonly story: ReluStory;
  readonly figure: ReluPlayground;
  readonly passages: ReluPassage[];
}

/** A page with text, a story, and text. */
async function page(
  attributes = '',
  width = 1100,
  passages = STATES.map((state) => passage(state)).join(''),
): Promise<Parts> {
  const place = stage(width);
  place.innerHTML = `<p style="height: 900px">before</p>
    <relu-story ${attributes}><relu-playground id="four"></relu-playground>${passages}</relu-story>
    <p style="height: 1500px">after</p>`;
  const story = place.querySelector('relu-story')!;
  const figure = place.querySelector('relu-playground')!;
  await settled(figure);
  await frames(3);
  return { story, figure, passages: [...place.querySelectorAll('relu-passage')] };
}

/** Has the reader scroll the page until the top of an element is at a height in the window; Firefox scrolls a little later than the wheel turns. */
async function read(element: Element, y = 100): Promise<void> {
  const distance = Math.round(element.getBoundingClientRect().top - y);
  const { scrollY: from } = window;
  const most = document.documentElement.scrollHeight - innerHeight;
  const isToMove = Math.abs(Math.min(most, Math.max(0, from + distance)) - from) > 1;
  await wheel({ x: 20, y: 500 }, 0, distance);
  if (isToMove) await until(() => scrollY !== from);
}

const layoutOf = (story: ReluStory): string =>
  story.shadowRoot!.querySelector('.story')!.className.replace('story ', '');

const isCurrent = (element: Element): boolean => element.getAttribute('aria-current') === 'step';

describe('a story on a wide page', () => {
  before(() => setViewport(1150, 800));
  after(() => setViewport(900, 1000));

  it('stays as the author has made it until the first passage is read', async () => {
    const { figure, passages } = await page();
    await frames(20);
    assert.equal(figure.studentB, 0);
    assert.isFalse(passages.some(isCurrent));
  });

  it('has the figure in a column of its own, whole, in view while the text passes', async () => {
    const { story, figure, passages } = await page();
    assert.equal(layoutOf(story), 'wide');
    const [first, , , last] = passages as [ReluPassage, ReluPassage, ReluPassage, ReluPassage];
    assert.isAbove(first.getBoundingClientRect().left, figure.getBoundingClientRect().right);
    for (const each of [first, last]) {
      await read(each);
      await until(() => isCurrent(each));
      const { top, bottom } = figure.getBoundingClientRect();
      assert.isAtLeast(top, 0);
      assert.isAtMost(bottom, innerHeight);
    }
  });

  it('puts the figure into the state of the passage that is read, downwards and upwards, and says whose doing it is', async () => {
    const { figure, passages } = await page();
    const told: string[] = [];
    figure.addEventListener('relu-state', ({ detail }) => told.push(detail.by));
    for (const n of [0, 1, 2, 1, 0]) {
      await read(passages[n]!);
      await until(() => isCurrent(passages[n]!));
      assert.equal(passages.filter(isCurrent).length, 1);
      const steps = n === 1 ? 20 : 0;
      assert.deepEqual(figure.student, studentAfter({ b: (n + 1) / 10 }, steps));
      assert.equal(figure.step, steps);
    }
    await frames(2);
    assert.deepEqual(told, ['story', 'story', 'story', 'story', 'story']);
  });

  it('leaves no trace of passages that are skipped', async () => {
    const { figure, passages } = await page();
    const seen = new Set<number>();
    figure.addEventListener('relu-state', ({ detail }) => seen.add(detail.student.b));
    await read(passages[4]!);
    await until(() => isCurrent(passages[4]!));
    await frames(2);
    assert.deepEqual([...seen], [0.5]);
    figure.undo();
    assert.equal(figure.studentB, 0);
  });

  it('sets a state once: what the reader does stays until the next passage, and undo brings it back', async () => {
    const { figure, passages } = await page();
    await read(passages[0]!);
    await until(() => figure.studentB === 0.1);
    figure.student = { w: 2 };
    await click(center(figure.shadowRoot!.querySelector('.play')!));
    await until(() => figure.step > 4);
    figure.pause();
    const byHand = figure.student;
    await wheel({ x: 20, y: 500 }, 0, 60);
    await wheel({ x: 20, y: 500 }, 0, -60);
    await frames(20);
    assert.deepEqual(figure.student, byHand);
    await read(passages[1]!);
    await until(() => isCurrent(passages[1]!));
    await read(passages[2]!);
    await until(() => isCurrent(passages[2]!));
    assert.equal(figure.studentB, 0.3);
    figure.undo();
    assert.deepEqual(figure.student, byHand);
  });

  it('is read by keyboard and by ear: the button of a passage does the same and is told', async () => {
    const { figure, passages } = await page();
    const button = passages[3]!.shadowRoot!.querySelector('button')!;
    button.focus();
    await press('Enter');
    assert.equal(figure.studentB, 0.4);
    assert.isTrue(isCurrent(passages[3]!));
    await frames(2);
    assert.include(textOf(figure, '.said'), 'student b 0.4');
    assert.equal(passages[3]!.shadowRoot!.activeElement, button);
    figure.studentB = -1;
    await press('Enter');
    assert.equal(figure.studentB, 0.4, 'again, after a change by hand');
  });

  it('does not talk while the text scrolls', async () => {
    const { figure, passages } = await page();
    await read(passages[0]!);
    await until(() => figure.studentB === 0.1);
    await frames(2);
    assert.notInclude(textOf(figure, '.said'), 'Now');
  });

  it('plays where a passage says so, and only shows the state if the reader wants less motion', async function () {
    const texts = passage('student-b=0.6&playing') + passage('student-b=0.7&playing');
    const { figure, passages } = await page('', 1100, texts);
    await read(passages[0]!);
    await until(() => figure.step > 2);
    if (engine !== 'chromium') return;
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    await read(passages[1]!);
    await until(() => figure.studentB === 0.7);
    assert.isFalse(figure.playing);
    await emulateMedia();
  });

  it('breaks out of a narrow column, within the window', async () => {
    const { story, figure } = await page('wide', 500);
    const { left, right, width } = story.getBoundingClientRect();
    assert.isAbove(width, 1000);
    assert.isAtLeast(left, 0);
    assert.isAtMost(right, document.documentElement.clientWidth);
    assert.equal(layoutOf(story), 'wide');
    assert.isAbove(figure.getBoundingClientRect().width, 500);
  });

  it('keeps what the page has above it', async () => {
    const { story, figure, passages } = await page('style="--relu-story-top: 80px"');
    await read(passages[2]!);
    await until(() => isCurrent(passages[2]!));
    assert.isAtLeast(figure.getBoundingClientRect().top, 80);
    assert.equal(layoutOf(story), 'wide');
  });

  it('that is opened at an address of its figure begins there', async () => {
    history.replaceState(null, '', '#four?student-b=0.9');
    const { figure, passages } = await page();
    assert.equal(figure.studentB, 0.9);
    await read(passages[0]!);
    await until(() => isCurrent(passages[0]!));
    assert.equal(figure.studentB, 0.9, 'the first one that is read is where the page was opened');
    await read(passages[1]!);
    await until(() => figure.step === 20);
  });

  it('takes the figure out of what Markdown has put around it', async () => {
    const place = stage(1100);
    place.innerHTML = `<relu-story><p><relu-playground></relu-playground></p>${passage('student-b=0.1')}</relu-story>`;
    const figure = place.querySelector('relu-playground')!;
    await settled(figure);
    await frames(3);
    assert.isBelow(
      figure.getBoundingClientRect().right,
      place.querySelector('relu-passage')!.getBoundingClientRect().left,
    );
    await until(() => figure.studentB === 0.1);
  });
});

describe('a story in a box', () => {
  before(() => setViewport(1150, 800));
  after(() => setViewport(900, 1000));

  it('is as tall as the figure, and its passages act as the box scrolls', async () => {
    const { story, figure, passages } = await page('scroll="box"');
    assert.equal(layoutOf(story), 'box');
    const box = story.shadowRoot!.querySelector<HTMLElement>('.prose')!;
    assert.closeTo(box.getBoundingClientRect().height, figure.getBoundingClientRect().height, 2);
    assert.isAbove(box.scrollHeight, box.clientHeight);
    await read(story, 20);
    await until(() => figure.studentB === 0.1);
    const { scrollY: at } = window;
    for (const n of [1, 4, 2]) {
      const distance = Math.round(passages[n]!.getBoundingClientRect().top - box.getBoundingClientRect().top - 10);
      await wheel(center(box), 0, distance);
      await until(() => isCurrent(passages[n]!));
      const { student } = figure;
      assert.closeTo(student.b, studentAfter({ b: (n + 1) / 10 }, n === 1 ? 20 : 0).b, 1e-15);
    }
    assert.equal(scrollY, at, 'the page stays');
  });

  it('is in a box too where a framework sets a property in place of the attribute', async () => {
    const place = stage(1100);
    const story = Object.assign(document.createElement('relu-story'), { scroll: 'box' });
    story.innerHTML = `<relu-playground></relu-playground>${passage('student-b=0.1')}`;
    place.append(story);
    await settled(story.querySelector('relu-playground')!);
    await until(() => layoutOf(story) === 'box');
    assert.isFalse(story.hasAttribute('scroll'));
  });

  it('is scrolled by the keyboard', async () => {
    const { story } = await page('scroll="box"');
    const box = story.shadowRoot!.querySelector<HTMLElement>('.prose')!;
    assert.equal(box.tabIndex, 0);
    assert.equal(box.getAttribute('role'), 'region');
    box.focus();
    await press('PageDown');
    await until(() => box.scrollTop > 50);
  });
});

describe('a story on a narrow page', () => {
  it('has the figure on top, in at most half of the window, and the text beneath', async () => {
    const { story, figure, passages } = await page('scroll="box"', 380);
    assert.equal(layoutOf(story), 'narrow');
    for (const n of [0, 3]) {
      await read(passages[n]!, 600);
      await until(() => isCurrent(passages[n]!));
      const { top, bottom, height } = figure.getBoundingClientRect();
      assert.isAtLeast(top, 0);
      assert.isAtMost(height, innerHeight / 2);
      assert.isAbove(height, 150);
      if (n > 0) assert.isAtMost(bottom, innerHeight / 2);
      assert.equal(story.scrollWidth, story.clientWidth);
    }
  });

  it('hides the text behind the figure, on the ground of the page', async () => {
    const { story } = await page('style="background: rgb(1, 2, 3)"', 380);
    const { backgroundColor } = getComputedStyle(story.shadowRoot!.querySelector('.figure')!);
    assert.equal(backgroundColor, 'rgb(1, 2, 3)');
  });

  it('becomes a wide one where there is room, and the figure is whole again', async () => {
    const { story, figure } = await page('', 380);
    assert.isTrue(figure.hasAttribute('data-compact'));
    story.parentElement!.style.width = '1000px';
    await until(() => layoutOf(story) === 'wide');
    assert.isFalse(figure.hasAttribute('data-compact'));
  });
});

describe('a story at the end of its page', () => {
  after(() => setViewport(900, 1000));

  for (const width of [1150, 460])
    it(`of ${width} px is read to its last passage, which is short`, async () => {
      await setViewport(width, 800);
      const place = stage(width - 40);
      const texts = passage('student-b=0.1', 'long', 1200) + passage('student-b=0.2', 'short', 30);
      place.innerHTML = `<relu-story><relu-playground></relu-playground>${texts}</relu-story>`;
      const figure = place.querySelector('relu-playground')!;
      await settled(figure);
      await frames(3);
      await read(document.querySelectorAll('relu-passage')[1]!);
      await until(() => figure.studentB === 0.2);
    });
});

describe('a story with mistakes', () => {
  it('skips what is bad in a passage, with a warning that names the element; the rest holds', async () => {
    const { figure, passages } = await page('id="mine"', 380, passage('student-b=0.1&colour=red&student-w=x'));
    await read(passages[0]!);
    await until(() => figure.studentB === 0.1);
    assert.equal(figure.studentW, 1);
    assert.match(warnings[0]!, /^<relu-story id="mine">: in a passage: "colour" is skipped; accepted: preset/);
    assert.match(warnings[1]!, /student-w="x" is ignored; accepted: a number/);
  });

  it('is plain text without a figure, and a story when the figure comes', async () => {
    const place = stage(1000);
    place.innerHTML = `<relu-story>${passage('student-b=0.1')}</relu-story>`;
    const story = place.querySelector('relu-story')!;
    await frames(3);
    assert.equal(layoutOf(story), 'plain');
    assert.deepEqual(warnings, ['<relu-story>: it has no <relu-playground>: it stays plain text']);
    place.querySelector('relu-passage')!.shadowRoot!.querySelector('button')!.click();
    story.insertAdjacentHTML('afterbegin', '<relu-playground></relu-playground>');
    await until(() => story.querySelector('relu-playground')!.studentB === 0.1);
  });

  it('goes on as text when its figure is removed in the midst of a passage', async () => {
    const { story, figure, passages } = await page('', 1000);
    await read(passages[1]!);
    await until(() => figure.step === 20);
    figure.remove();
    await until(() => layoutOf(story) === 'plain');
    assert.isFalse(figure.hasAttribute('data-compact'));
    await read(passages[2]!);
    await frames(12);
    assert.equal(figure.step, 20);
    story.append(figure);
    await until(() => layoutOf(story) === 'wide');
    await read(passages[3]!);
    await until(() => figure.studentB === 0.4);
  });

  it('has passages outside of any story as text', async () => {
    const place = stage();
    place.innerHTML = passage('student-b=0.1', 'alone');
    await frames(2);
    const alone = place.querySelector('relu-passage')!;
    assert.isNull(alone.shadowRoot!.querySelector('button'));
    assert.deepEqual(warnings, ['<relu-passage state="student-b=0.1">: it is outside of a <relu-story>']);
    assert.include(alone.textContent, 'alone');
  });

  it('beside another story minds its own passages; inside of another one it is plain text', async () => {
    const place = stage(380);
    const story = (id: string, inside: string): string =>
      `<relu-story id="${id}"><relu-playground></relu-playground>${inside}</relu-story>`;
    const nested = story('inner', passage('student-b=0.9'));
    place.innerHTML = story('one', passage('student-b=0.1') + nested) + story('two', passage('student-b=0.2'));
    const [one, inner, two] = [...place.querySelectorAll('relu-playground')] as [
      ReluPlayground,
      ReluPlayground,
      ReluPlayground,
    ];
    await settled(two);
    await until(() => one.studentB === 0.1);
    await read(place.querySelector('#two relu-passage')!);
    await until(() => two.studentB === 0.2);
    assert.equal(inner.studentB, 0);
    assert.equal(one.studentB, 0.1);
    assert.deepEqual(warnings, ['<relu-story id="inner">: it is inside of another <relu-story>: it stays plain text']);
  });

  it('takes an address of its figure for a state, and none of another one', async () => {
    const texts = passage('#five?student-b=0.6') + passage('#four?student-b=0.7');
    const { figure, passages } = await page('', 380, texts);
    await read(passages[0]!, 600);
    await until(() => isCurrent(passages[0]!));
    assert.equal(figure.studentB, 0);
    assert.match(warnings[0]!, /^<relu-story>: a passage is for the id "five"/);
    await read(passages[1]!);
    await until(() => figure.studentB === 0.7);
  });

  it('follows passages that come and go', async () => {
    const { story, figure, passages } = await page('', 380, passage('student-b=0.1'));
    await read(passages[0]!);
    await until(() => figure.studentB === 0.1);
    passages[0]!.insertAdjacentHTML('beforebegin', '<p style="height: 10px"></p>');
    passages[0]!.remove();
    story.insertAdjacentHTML('beforeend', passage('student-b=0.8'));
    await read(story.querySelector('relu-passage')!);
    await until(() => figure.studentB === 0.8);
  });
});

describe('a story on paper', () => {
  it('is text in order, with nothing to press', async function () {
    if (engine !== 'chromium') this.skip();
    const { story, passages } = await page('scroll="box"', 1000);
    await emulateMedia({}, 'print');
    await frames(2);
    const box = story.shadowRoot!.querySelector('.prose')!;
    assert.isAtLeast(box.clientHeight, box.scrollHeight - 1);
    assert.equal(getComputedStyle(passages[0]!.shadowRoot!.querySelector('button')!).display, 'none');
    const tops = passages.map((each) => each.getBoundingClientRect().top);
    assert.deepEqual(
      tops,
      tops.toSorted((one, other) => one - other),
    );
    await emulateMedia();
  });
});

describe('a number in a passage', () => {
  const number = (of: string, text: string, more = ''): string =>
    `<relu-value for="four" of="${of}" digits="2" ${more}>${text}</relu-value>`;

  it('is live while the passage is read, and else as its author wrote it', async () => {
    const { figure, passages } = await page(
      '',
      1100,
      [
        passage('student-b=0.1', `b is ${number('b', 'one')}`),
        passage('student-b=0.2', `b is ${number('b', 'two')} ${number('a', '1', 'editable')}`),
        passage('', 'last', 900),
      ].join(''),
    );
    const [one, two, edited] = [...document.querySelectorAll('relu-story relu-value')] as [Element, Element, Element];
    assert.deepEqual([shownBy(one), shownBy(two)], ['one', 'two']);
    await read(passages[0]!);
    await until(() => shownBy(one) === '0.10');
    assert.equal(shownBy(two), 'two');
    figure.studentB = 0.77;
    await until(() => shownBy(one) === '0.77');
    assert.equal(shownBy(two), 'two');
    assert.isNotNull(edited.shadowRoot!.querySelector('input'), 'what can be edited is always live');
    await read(passages[1]!);
    await until(() => shownBy(two) === '0.20');
    assert.equal(shownBy(one), 'one');
  });
});
