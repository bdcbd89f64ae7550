/** Links in prose that put a playground into a state, and the addresses of states. */
import { assert } from 'chai';
import { descend, presets, type Student } from '../../src/engine/index.js';
import type { ReluPlayground } from '../../src/index.js';
import { engine } from './support/engine.js';
import { center, click, emulateMedia, mouseDrag, press } from './support/input.js';
import { openPage } from './support/page.js';
import { clear, frames, listen, next, part, settled, stage, textOf, until } from './support/playground.js';

const home = presets.get('home')!;
const bare = location.href.replace(/#.*/s, '');

const studentAfter = (change: Partial<Student>, steps: number, learningRate = 0.01): Student => {
  const { w, b, a, c } = descend({ ...home.student, ...change }, home.teacher, { learningRate, steps });
  return { w, b, a, c };
};

/** Prose above a playground, as a page has it. */
async function article(prose: string, attributes = 'id="four"'): Promise<ReluPlayground> {
  const place = stage();
  place.innerHTML = `<p id="prose">${prose}</p><relu-playground ${attributes}></relu-playground>`;
  const element = place.querySelector('relu-playground')!;
  await settled(element);
  return element;
}

const link = (n = 0): HTMLAnchorElement => document.querySelectorAll<HTMLAnchorElement>('#prose a')[n]!;

/** What a page's own script hears of clicks. */
function heard(): MouseEvent[] {
  const events: MouseEvent[] = [];
  const listener = (event: MouseEvent): void => {
    events.push(event);
    event.preventDefault();
  };
  document.addEventListener('click', listener);
  cleanups.push(() => document.removeEventListener('click', listener));
  return events;
}

/** The fragment of an address changes with each entry. */
async function back(): Promise<void> {
  const travelled = next(window, 'hashchange');
  history.back();
  await travelled;
}

async function forward(): Promise<void> {
  const travelled = next(window, 'hashchange');
  history.forward();
  await travelled;
}

const cleanups: (() => void)[] = [];
let warnings: string[] = [];

beforeEach(() => {
  warnings = [];
  // What the test before has gone back from can't be reached any more.
  // Of these calls WebKit allows 100 in ten seconds.
  if (history.state !== null || location.href !== bare) history.pushState(null, '', bare);
  const original = console.warn;
  console.warn = (message: string) => warnings.push(message);
  cleanups.push(() => (console.warn = original));
});

afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
  clear();
  scrollTo(0, 0);
  if (location.hash) history.pushState(null, '', bare);
});

describe('a link to a state', () => {
  it('puts the author’s own start there, with its values over it, also after the reader has changed something', async () => {
    const element = await article(
      '<a href="#four?student-b=0.9&amp;step=40">b = 0.9</a>',
      'id="four" learning-rate="0.1" layers="field"',
    );
    element.student = { w: 3, a: -2 };
    element.layers = [];
    await click(center(link()));
    assert.deepEqual(element.student, studentAfter({ b: 0.9 }, 40, 0.1));
    assert.equal(element.step, 40);
    assert.equal(location.hash, '#four?student-b=0.9&step=40');
    assert.isFalse(element.playing);
  });

  it('plays where it says so', async () => {
    const element = await article('<a href="#four?student-b=0.9&amp;playing">play</a>');
    await click(center(link()));
    await until(() => element.step > 3);
    assert.isTrue(element.hasAttribute('playing'));
  });

  it('is as the keyboard has it, and leaves the focus in the text', async () => {
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    link().focus();
    await press('Enter');
    assert.equal(element.studentB, 0.9);
    assert.equal(document.activeElement, link());
    await click(center(link()));
    if (engine !== 'webkit') assert.equal(document.activeElement, link());
    else assert.notEqual(document.activeElement, element);
  });

  it('is told to a screen reader, with the line on what learning is doing', async () => {
    const element = await article('<a href="#four?student-b=0.9&amp;learning-rate=0.05">b</a>');
    await click(center(link()));
    await frames(2);
    const said = textOf(element, '.said');
    assert.include(said, 'student b 0.9, learning rate 0.05');
    assert.include(said, textOf(element, '.regime'));
  });

  it('shows nothing before it is pressed', async () => {
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    const counts = listen(element, 'relu-state', 'relu-input');
    await mouseDrag([{ x: 1, y: 1 }]);
    const before = element.shadowRoot!.textContent;
    const { x, y } = center(link());
    await import('./support/input.js').then(({ mouseMove }) => mouseMove({ x, y }));
    await frames(5);
    assert.deepEqual(counts, { 'relu-state': 0, 'relu-input': 0 });
    assert.equal(element.shadowRoot!.textContent, before);
  });

  it('tells of the change that a link has made it, once', async () => {
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    await frames(3);
    const told: string[] = [];
    element.addEventListener('relu-state', ({ detail }) => told.push(detail.by));
    const counts = listen(element, 'relu-input', 'relu-change');
    await click(center(link()));
    await frames(3);
    assert.deepEqual(told, ['link']);
    assert.deepEqual(counts, { 'relu-input': 0, 'relu-change': 0 });
  });

  it('can be undone', async () => {
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    element.advance(33);
    await click(center(link()));
    element.undo();
    assert.deepEqual(element.student, studentAfter({}, 33));
    assert.equal(element.step, 33);
  });

  it('works in the shadow of another element, and inside of other markup', async () => {
    const element = await article('');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<a href="#four?student-b=0.7"><em><b>b</b></em></a> <a href="#four?student-b=0.6">b</a>';
    document.querySelector('#prose')!.append(host);
    await click(center(host.shadowRoot!.querySelector('b')!));
    assert.equal(element.studentB, 0.7);
    const closed = document.createElement('div');
    const root = closed.attachShadow({ mode: 'closed' });
    root.innerHTML = '<a href="#four?student-b=0.5">b</a>';
    document.querySelector('#prose')!.append(closed);
    await click(center(root.querySelector('a')!));
    await until(() => element.studentB === 0.5);
  });

  it('is written in many ways', async () => {
    const forms = [
      '#four%3Fstudent-b=0.9',
      '#four?student-b%3D0.9',
      ' #four?student-b=+0.9&amp;amp;step=0 ',
      `${bare}#four?student-b=0.9`,
      '#four?color=red&amp;student-b=0.9&amp;student-w=%&amp;100%',
    ];
    const element = await article(forms.map((href) => `<a href="${href}">b</a>`).join(' '));
    for (const [n, form] of forms.entries()) {
      element.studentB = 0;
      await click(center(link(n)));
      assert.equal(element.studentB, 0.9, form);
    }
    assert.equal(warnings.length, 3);
    assert.match(warnings[0]!, /^<relu-playground id="four">: "color" is skipped; accepted: preset, /);
  });

  it('in a page with a base means the page itself', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    cleanups.push(() => base.remove());
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    await click(center(link()));
    assert.equal(element.studentB, 0.9);
    assert.equal(location.href, `${bare}#four?student-b=0.9`);
  });

  it('is not heard by the page’s router', async () => {
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    const events = heard();
    await click(center(link()));
    assert.equal(element.studentB, 0.9);
    assert.isEmpty(events);
  });

  it('never becomes markup or script', async () => {
    const state =
      'student-b=0.9&amp;preset=&lt;img src=x onerror=window.hacked=1&gt;&amp;&lt;script&gt;window.hacked=1&lt;/script&gt;';
    const element = await article(`<a href="#four?${state}">b</a>`);
    await click(center(link()));
    await frames(5);
    assert.equal(element.studentB, 0.9);
    assert.notProperty(window, 'hacked');
    assert.isNull(element.shadowRoot!.querySelector('img, script'));
  });

  it('of a megabyte is read for 2 kB', async () => {
    const element = await article('<a>b</a>');
    link().href = `#four?student-b=0.9&student-c=${'1'.repeat(1e6)}`;
    await click(center(link()));
    assert.equal(element.studentB, 0.9);
    assert.equal(element.studentC, 0);
    assert.match(warnings[0]!, /2048 characters/);
  });
});

describe('an ordinary link', () => {
  it('is one to an unknown id, to an element that is no playground, without a state, or to another page', async () => {
    const element = await article(
      '<a href="#five?student-b=0.9">1</a> <a href="#prose?student-b=0.9">2</a> <a href="#four">3</a> <a href="other.html#four?student-b=0.9">4</a>',
    );
    const events = heard();
    for (const n of [0, 1, 2, 3]) {
      await click(center(link(n)));
      assert.equal(events.length, n + 1);
    }
    await frames(2);
    assert.equal(element.studentB, 0);
    assert.equal(location.hash, '');
    assert.isEmpty(warnings);
  });

  it('is one that is pressed with a modifier, opens elsewhere, or downloads', async () => {
    const href = 'href="#four?student-b=0.9"';
    const element = await article(`<a ${href}>1</a> <a ${href} target="_blank">2</a> <a ${href} download>3</a>`);
    const events = heard();
    for (const key of ['Control', 'Shift', 'Alt']) await mouseDrag([center(link(0))], [key]);
    await click(center(link(1)));
    await click(center(link(2)));
    assert.equal(events.length, 5);
    assert.equal(element.studentB, 0);
  });
});

describe('the back button', () => {
  it('takes a link back, exactly, with the run that the reader was in; forward makes it again', async () => {
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    element.teacher = { k: -0.2 };
    element.advance(123);
    const before = [element.student, element.teacher, element.step];
    await click(center(link()));
    element.advance(7);
    const after = element.student;
    await back();
    assert.deepEqual([element.student, element.teacher, element.step], before);
    assert.equal(location.hash, '');
    element.goTo(0);
    element.goTo(123);
    assert.deepEqual(element.student, before[0]);
    await forward();
    assert.deepEqual(element.student, after);
    assert.equal(location.hash, '#four?student-b=0.9');
    await back();
    assert.equal(element.step, 123);
  });

  it('plays on where it was left playing', async () => {
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    element.play();
    await until(() => element.step > 5);
    await click(center(link()));
    assert.isFalse(element.playing);
    await back();
    assert.isTrue(element.playing);
    assert.isAbove(element.step, 5);
  });

  it('goes through several links on several figures, one by one and many at once', async () => {
    const small = 'views="io" controls="none"';
    const one = await article(
      '<a href="#four?student-b=0.1">1</a> <a href="#five?student-b=0.2">2</a> <a href="#four?student-b=0.3">3</a>',
      `id="four" ${small} style="width: 400px"`,
    );
    one.insertAdjacentHTML('afterend', `<relu-playground id="five" ${small} style="width: 400px"></relu-playground>`);
    const other = one.nextElementSibling as ReluPlayground;
    await settled(other);
    for (const n of [0, 1, 2]) await click(center(link(n)));
    const values = (): number[] => [one.studentB, other.studentB];
    assert.deepEqual(values(), [0.3, 0.2]);
    await back();
    assert.deepEqual(values(), [0.1, 0.2]);
    other.studentC = 0.5;
    const travelled = next(window, 'hashchange');
    history.go(-2);
    await travelled;
    assert.deepEqual(values(), [0, 0]);
    history.go(3);
    await until(() => one.studentB === 0.3);
    assert.deepEqual(values(), [0.3, 0.2]);
    assert.equal(other.studentC, 0.5);
  });

  it('is one entry for one state, though it is pressed twice', async () => {
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    await click(center(link()));
    element.advance(5);
    await click(center(link()));
    assert.equal(element.step, 0);
    await back();
    assert.equal(element.studentB, 0);
  });

  it('keeps what the page’s router remembers in the history', async () => {
    history.replaceState({ route: 7 }, '');
    await article('<a href="#four?student-b=0.9">b</a>');
    await click(center(link()));
    assert.equal(history.state.route, 7);
    await back();
    assert.equal(history.state.route, 7);
    history.replaceState(null, '');
  });

  it('is not heard by the page’s router between the states of figures that are there, but wherever else it leads', async () => {
    const element = await article('<a href="#four?student-b=0.9">b</a><a href="#four?student-b=0.3">b</a>');
    const heard: string[] = [];
    const router = (): void => void heard.push(location.hash);
    window.addEventListener('popstate', router);
    cleanups.push(() => window.removeEventListener('popstate', router));
    await click(center(link(0)));
    await click(center(link(1)));
    await back();
    await back();
    await forward();
    assert.equal(element.studentB, 0.9);
    assert.isEmpty(heard);
    history.pushState({ route: 7 }, '', '#another');
    await back();
    assert.deepEqual(heard, ['#four?student-b=0.9']);
    // As where a router has shown another page in between.
    element.remove();
    await back();
    assert.deepEqual(heard, ['#four?student-b=0.9', '']);
  });

  it('works where a router was faster and has made the entry', async () => {
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    element.advance(9);
    const push = (event: Event): void => {
      event.preventDefault();
      history.pushState({}, '', '#four?student-b=0.9');
    };
    // Heard before all listeners of the window, as one that was there first.
    link().addEventListener('mouseup', push);
    await click(center(link()));
    assert.equal(element.studentB, 0.9);
    await back();
    assert.deepEqual(element.student, studentAfter({}, 9));
    assert.equal(element.step, 9);
  });

  it('works where a router was faster and has told of the new fragment before the click is heard here', async () => {
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    element.advance(9);
    const router = (event: Event): void => {
      event.preventDefault();
      history.pushState({}, '', '#four?student-b=0.9');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    };
    link().addEventListener('mouseup', router);
    await click(center(link()));
    assert.equal(element.studentB, 0.9);
    await back();
    assert.equal(element.step, 9);
  });
});

describe('an address of the page', () => {
  it('is where a figure begins, whenever it comes; another one on the page does not', async () => {
    history.replaceState(null, '', '#four?student-b=0.9&step=12');
    const element = await article('', 'id="four" preset="home"');
    assert.deepEqual(element.student, studentAfter({ b: 0.9 }, 12));
    const other = document.createElement('relu-playground');
    const twin = document.createElement('relu-playground');
    other.id = 'five';
    twin.id = 'four';
    element.after(other, twin);
    await settled(twin);
    assert.equal(other.studentB, 0);
    assert.equal(twin.studentB, 0, 'of two with one id the first is meant');
  });

  it('that is typed or set by a script is followed as a link', async () => {
    const element = await article('');
    location.hash = '#four?student-b=0.8';
    await until(() => element.studentB === 0.8);
    location.hash = '#four?student-b=0.4';
    await until(() => element.studentB === 0.4);
    await back();
    await until(() => element.studentB === 0.8);
  });

  it('opens a page there, and it plays; a page with less motion waits', async () => {
    const page = '/test/browser/support/pages/linked.html#four?student-b=0.9&playing';
    const frame = await openPage(page, 720, 600);
    const element = frame.querySelector<ReluPlayground>('#four')!;
    await until(() => element.step > 2);
    assert.isAbove(frame.defaultView!.scrollY, 100, 'it is in view');
    assert.equal(element.link.split('#')[0], frame.location.href.split('#')[0]);
    frame.defaultView!.frameElement!.remove();
  });
});

describe('a figure off the screen', () => {
  /** With more than a screen between the link and the figure. */
  async function far(): Promise<ReluPlayground> {
    const element = await article('<a href="#four?student-b=0.9">b</a>');
    element.style.marginTop = '3000px';
    await frames(2);
    return element;
  }

  const isSeen = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + 1;
  };

  it('is brought into view', async () => {
    const element = await far();
    await click(center(link()));
    await until(() => isSeen(element));
  });

  it('comes at once if the reader wants less motion', async function () {
    if (engine !== 'chromium') this.skip();
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    cleanups.push(() => void emulateMedia());
    const element = await far();
    await click(center(link()));
    assert.isTrue(isSeen(element));
  });

  it('does not move the page while it is seen', async () => {
    await article('<a href="#four?student-b=0.9">b</a>');
    await click(center(link()));
    await frames(10);
    assert.equal(scrollY, 0);
  });
});

describe('link and markup', () => {
  it('give the state again', async () => {
    const element = await article('', 'id="four" preset="in-sign-change-iii" learning-rate="0.03"');
    element.studentB = 0.123456789012345;
    element.layers = ['field', 'fate'];
    element.advance(17);
    const { link: url, markup, student, teacher } = element;
    assert.equal(url, `${bare}#four?student-b=0.123456789012345&step=17&layers=field,fate`);
    assert.isEmpty(warnings);
    clear();
    const copy = stage();
    copy.innerHTML = markup;
    const twin = copy.querySelector('relu-playground')!;
    await settled(twin);
    assert.deepEqual([twin.student, twin.teacher, twin.step], [student, teacher, 17]);
    assert.deepEqual(twin.layers, ['field', 'fate']);
    assert.equal(twin.learningRate, 0.03);
    assert.equal(twin.id, 'four');
  });

  it('say what they can’t tell', async () => {
    const element = await article('', '');
    assert.equal(element.link, '');
    assert.match(warnings[0]!, /^<relu-playground>: has no link: give it an id/);
    element.id = 'four';
    element.advance(5);
    element.learningRate = 0.2;
    element.advance(5);
    warnings = [];
    assert.notInclude(element.link, 'step');
    assert.match(warnings[0]!, /^<relu-playground id="four">: the step is not in the link/);
  });

  it('are plain properties: the step too', async () => {
    const element = await article('', 'id="four" step="50"');
    assert.deepEqual(element.student, studentAfter({}, 50));
    element.step = 20;
    assert.deepEqual(element.student, studentAfter({}, 20));
    element.step = 80;
    assert.equal(element.step, 80);
    await element.updateComplete;
    element.setAttribute('step', '-3');
    assert.equal(element.step, 0);
    assert.match(warnings[0]!, /step="-3" is ignored; accepted: a whole number, 0 … 1e6/);
    await element.updateComplete;
    assert.equal(part(element, '#step').getAttribute('aria-valuetext'), '0 of 80');
  });
});
