/** What it is to those who do not see it, or do not use a mouse: by axe, by the slider pattern, by the tab key. */
import { assert } from 'chai';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { ReluPlayground } from '../../src/index.js';
import { studentParameters, teacherParameters } from '../../src/session/parameters.js';
import { layerNames } from '../../src/views/layers/index.js';
import { engine } from './support/engine.js';
import * as input from './support/input.js';
import { at, clear, frames, mount, part, put, settled, show, until } from './support/playground.js';

/** The script puts itself there. */
const { axe } = window as unknown as {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};

const { documentElement: root } = document;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function assertAccessible(element: ReluPlayground): Promise<void> {
  const { violations, passes } = await axe.run(element, { resultTypes: ['violations'], runOnly: RULES });
  const said = violations.flatMap(({ id, nodes }) =>
    nodes
      // Handles are where the numbers put them, and may cover each other: the number fields do the same.
      .filter(({ target }) => id !== 'target-size' || !/-(arm|kink|shape|wa|wb)$/.test(String(target)))
      .map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  assert.deepEqual(said, []);
  const names = passes.map(({ id }) => id);
  // It has looked inside: at the pictures always, and at what there is to press.
  const { controls, views } = element;
  if (views.length > 0) assert.includeMembers(names, ['role-img-alt', 'color-contrast']);
  if (views.includes('io')) assert.include(names, 'aria-input-field-name');
  if (controls !== 'none') assert.includeMembers(names, ['button-name', 'target-size']);
  if (controls === 'full') assert.includeMembers(names, ['select-name', 'label']);
}

afterEach(() => {
  clear();
  delete root.dataset['theme'];
  root.style.background = '';
});

interface Case {
  readonly attributes?: string;
  readonly width?: number;
  readonly act?: (element: ReluPlayground) => Promise<void> | void;
}

const allLayers = `layers="${layerNames.join(' ')}"`;

const states: Record<string, Case> = {
  'at rest': {},
  'after learning': { act: (element) => element.advance(1000) },
  playing: {
    attributes: 'playing',
    act: (element) => until(() => element.step > 3),
  },
  'in reverse': { attributes: 'learning-rate="-0.01"' },
  'with an error in a field': {
    async act(element) {
      part(element, '#student-k').focus();
      await input.type('x');
      await until(() => part(element, '#student-k').getAttribute('aria-invalid') === 'true');
    },
  },
  'with a field focused': { act: (element) => part(element, '#teacher-m').focus() },
  'with a handle focused': { act: (element) => part(element, '#student-wa').focus() },
  diverged: {
    attributes: 'learning-rate="1" student-w="5" student-a="5"',
    async act(element) {
      element.advance(1000);
      await until(() => part(element, '[role=status]').textContent.includes('diverges'));
    },
  },
  'with points outside': {
    attributes: 'student-w="4" student-b="-30" teacher-k="9" teacher-m="-7"',
    async act(element) {
      await until(() => part(element, '#student-wa .note') !== null);
    },
  },
  'with values next to 0': { attributes: 'student-b="1e-9" teacher-k="-1e-8"' },
  'with a flat student': { attributes: 'student-w="0"' },
  'with a student without an output': { attributes: 'student-a="0"' },
  'with the menu of layers open': {
    act: async (element) => {
      await input.click(input.center(part(element, '.more')));
      await until(() => part(element, '#more').matches(':popover-open'));
    },
  },
  'with all layers': { attributes: `${allLayers} preset="in-sign-change-iii"`, act: (element) => element.advance(60) },
  'with the solutions of a space told': {
    attributes: 'layers="solutions"',
    act: (element) => part(element, '[data-box=wb] .canvases').focus(),
  },
  'with symbols explained': { act: (element) => part(element, '.shapes b').focus() },
  'with a preview of a start': {
    act: async (element) => {
      await input.mouseMove(at(element, 'wa', -1, -1));
      await until(() => !part(element, '#pointed').hidden);
    },
  },
  'with few controls': { attributes: 'controls="minimal"' },
  'without controls': { attributes: 'controls="none"' },
  'with one view': { attributes: 'views="wb"' },
  'with the functions alone': { attributes: 'views="io" controls="minimal"' },
  'without views': { attributes: 'views=""' },
  '320 px wide': { width: 320, attributes: allLayers },
  '1100 px wide': { width: 1100 },
};

for (const scheme of ['light', 'dark']) {
  describe(`axe in ${scheme} colours finds nothing`, () => {
    beforeEach(() => {
      root.dataset['theme'] = scheme;
      root.style.background = scheme === 'dark' ? '#12161d' : '#fff';
    });

    // WebKit takes seconds for each, and axe judges what is the same in every engine.
    const cases = Object.entries(states).slice(0, engine === 'webkit' ? 2 : undefined);
    for (const [name, { attributes, width, act }] of cases) {
      it(name, async () => {
        const element = put(attributes, width);
        await settled(element);
        element.parentElement!.style.background = 'none';
        assert.equal(part(element, '.root').dataset['scheme'], scheme);
        await act?.(element);
        await settled(element);
        await assertAccessible(element);
        element.pause();
      });
    }
  });
}

(engine === 'chromium' ? describe : describe.skip)('axe in forced colours', () => {
  afterEach(() => input.emulateMedia());

  for (const scheme of ['light', 'dark']) {
    it(`of a ${scheme} system finds nothing`, async () => {
      await input.emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      const element = await mount(allLayers);
      await assertAccessible(element);
    });
  }
});

describe('handles', () => {
  const R = Math.sqrt(3);
  /** Of the preset in-sign-change-iii: teacher m ½, k 0, c 0, s 1; student w −¾, b 0.8, a 4/3, so k 1.07, m 1, s −1. */
  const handles = {
    'teacher-arm': ['Teacher arm', 'm 0.50, s right', -2.5, 2.5, 0.5],
    'teacher-kink': ['Teacher kink', 'k 0.00, c 0.00', -R, R, 0],
    'student-arm': ['Student arm', 'm 1.00, s left', -2.5, 2.5, 1],
    'student-kink': ['Student kink', 'k 1.07, c 0.00', -R, R, 1.067],
    'student-wa': ['Student weights w and a', 'w minus 0.75, a 1.33', -1.5, 1.5, -0.75],
    'student-wb': ['Student weights w and b', 'w minus 0.75, b 0.80', -1.5, 1.5, -0.75],
    'teacher-shape': ['Teacher shape', 'k 0.00, m 0.50, s right', -R, R, 0],
    'student-shape': ['Student shape', 'k 1.07, m 1.00, s left', -R, R, 1.067],
  } as const;

  it('are sliders with a name, limits, a value and its text', async () => {
    const element = await mount('preset="in-sign-change-iii"');
    const sliders = [...element.shadowRoot!.querySelectorAll('[role=slider]')];
    assert.sameMembers(
      sliders.map(({ id }) => id),
      Object.keys(handles),
    );
    for (const [id, [label, text, min, max, now]] of Object.entries(handles)) {
      const slider = part(element, `#${id}`);
      const number = (name: string): number => Number(slider.getAttribute(`aria-value${name}`));
      assert.equal(slider.getAttribute('aria-label'), label);
      assert.equal(slider.getAttribute('aria-valuetext'), text);
      assert.deepEqual([number('min'), number('max'), number('now')], [min, max, now], id);
      assert.equal(slider.tabIndex, 0);
    }
  });

  it('tell of learning', async () => {
    const element = await mount();
    element.student = { w: 1.25, b: -0.5 };
    await element.updateComplete;
    assert.equal(part(element, '#student-wb').getAttribute('aria-valuetext'), 'w 1.25, b minus 0.50');
    assert.equal(part(element, '#student-wb').getAttribute('aria-valuenow'), '1.25');
    assert.equal(part(element, '#student-kink').getAttribute('aria-valuetext'), 'k 0.40, c 0.00');
  });

  it('have a value within their limits where the point is outside, and say which it is', async () => {
    const element = await mount('student-w="-4" teacher-k="9" teacher-m="1e6"');
    const slider = part(element, '#student-wa');
    assert.equal(slider.getAttribute('aria-valuenow'), '-1.5');
    assert.equal(slider.getAttribute('aria-valuetext'), 'w minus 4.00, a 1.00');
    assert.equal(part(element, '#teacher-shape').getAttribute('aria-valuenow'), '1.732');
    assert.equal(
      part(element, '#teacher-shape').getAttribute('aria-valuetext'),
      'k 9.00, m 1.0 times ten to the 6, s right',
    );
  });

  it('of what cannot be seen are not in the way of the tab key', async () => {
    // The whole arm is outside of the data.
    const element = await mount('teacher-k="5"');
    assert.equal(getComputedStyle(part(element, '#teacher-arm')).visibility, 'hidden');
    assert.notInclude(await tabbed(element), 'teacher-arm');
  });
});

describe('fields', () => {
  it('have a name with the meaning, a value and its text', async () => {
    const element = await mount();
    const list = [...Object.values(teacherParameters), ...Object.values(studentParameters)];
    for (const { attribute, symbol, meaning } of list) {
      const field = part<HTMLInputElement>(element, `#${attribute}`);
      assert.equal(field.getAttribute('role'), 'spinbutton');
      assert.equal(field.getAttribute('aria-label'), `${symbol.replace('*', ' star')}, ${meaning}`);
      assert.equal(Number(field.getAttribute('aria-valuenow')), element[camel(attribute)]);
      assert.equal(field.getAttribute('aria-invalid'), 'false');
    }
  });

  it('say what is wrong with an entry', async () => {
    const element = await mount();
    const field = part<HTMLInputElement>(element, '#teacher-m');
    field.focus();
    await input.type('x');
    await until(() => field.getAttribute('aria-invalid') === 'true');
    const description = part(element, `#${field.getAttribute('aria-describedby')}`);
    assert.equal(description.textContent, 'Enter a number, −1e6 … 1e6');
  });

  it('leave out the value of what is undefined', async () => {
    const element = await mount('student-w="0"');
    assert.isFalse(part(element, '#student-k').hasAttribute('aria-valuenow'));
    assert.equal(part<HTMLInputElement>(element, '#student-k').value, '–');
  });
});

const camel = (attribute: string): 'teacherM' =>
  attribute.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()) as 'teacherM';

const nameOf = (element: Element): string =>
  element.id ||
  element.getAttribute('aria-label') ||
  element.textContent.replace(element.querySelector('.tip')?.textContent ?? '', '').trim();

/** What the tab key goes through, from before the element until after it. */
async function tabbed(element: ReluPlayground): Promise<string[]> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  element.before(before);
  element.after(after);
  before.focus();
  const seen: string[] = [];
  for (let i = 0; i < 50; i++) {
    await input.press('Tab');
    if (document.activeElement !== element) break;
    seen.push(nameOf(element.shadowRoot!.activeElement!));
  }
  assert.equal(document.activeElement, after);
  return seen;
}

describe('the tab key', () => {
  it('skips the figure, or goes through toolbar, layers, handles and fields, and out again', async () => {
    const element = await mount();
    assert.deepEqual(await tabbed(element), [
      ...['Skip this figure', 'Play', 'Why?'],
      ...['teacher-arm', 'teacher-kink', 'student-arm', 'student-kink'],
      ...['student-wa', 'student-wb', 'teacher-shape', 'student-shape', 'step'],
      ...['teacher-m', 'teacher-k', 'teacher-c', 'teacher-s'],
      ...['student-m', 'student-k', 'student-c', 'student-s'],
      ...['student-w', 'student-b', 'student-a', 'student-r'],
    ]);
  });

  for (const [controls, most] of [
    ['full', 24],
    ['minimal', 8],
  ] as const) {
    it(`stops at most ${most} times with controls="${controls}"`, async () => {
      for (const width of controls === 'full' ? [360, 600, 720, 1100] : [720, 1100]) {
        clear();
        const element = put(`controls="${controls}"`, width);
        await settled(element);
        assert.isAtMost((await tabbed(element)).length, most, `${width} px`);
      }
    });
  }

  it('comes to a link first that leads past the figure, and is seen only then', async () => {
    const element = await mount();
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    element.before(before);
    element.after(after);
    before.focus();
    assert.isAtMost(part(element, '.skip').getBoundingClientRect().width, 1);
    await input.press('Tab');
    assert.isAbove(part(element, '.skip').getBoundingClientRect().width, 80);
    await input.press('Enter');
    await input.press('Tab');
    assert.equal(document.activeElement, after);
  });

  it('shows where it is', async function () {
    // A window that is not in front, as WebKit's without a window manager, has no visible focus.
    if (!document.hasFocus()) this.skip();
    const element = await mount('layers="solutions"');
    // Without it the focus would leave the page, and in Firefox it does not come back for the tests that follow.
    element.after(document.createElement('button'));
    element.advance(3);
    await element.updateComplete;
    part(element, '.play').focus();
    const unseen: string[] = [];
    for (let i = 0; i < 60; i++) {
      await input.press('Tab');
      const focused = element.shadowRoot!.activeElement;
      if (!focused) break;
      await element.updateComplete;
      if (!isSeen(focused)) unseen.push(nameOf(focused));
    }
    assert.isNull(element.shadowRoot!.activeElement, 'the focus has left the element');
    assert.deepEqual(unseen, []);
  });

  it('goes backwards through the same', async () => {
    const element = await mount();
    const there = await tabbed(element);
    const back: string[] = [];
    for (let i = 0; i < 60; i++) {
      await input.press('Shift', 'Tab');
      const focused = element.shadowRoot!.activeElement;
      if (!focused) break;
      back.push(nameOf(focused));
    }
    assert.deepEqual(back.reverse(), there);
  });
});

/** An outline of its own, of its mark (handles) or a border of what holds it (fields). */
function isSeen(focused: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(focused.querySelector('.mark') ?? focused);
  const field = focused.closest('.field');
  return field ? getComputedStyle(field).boxShadow !== 'none' : outlineStyle === 'solid' && outlineWidth === '2px';
}

describe('targets', () => {
  for (const size of [8, 16]) {
    it(`are at least 24 px in both directions, with text of ${size} px too`, async () => {
      const element = await mount();
      element.style.setProperty('--relu-playground-font-size', `${size}px`);
      part(element, '#student-k').focus();
      part(element, '#more').showPopover();
      await frames(3);
      const targets = [...element.shadowRoot!.querySelectorAll('button, select, summary, label, input, [role=slider]')];
      const small = targets.filter((target) => {
        // A field has one target: its box, with the label in it. A checkbox is in its label.
        const { width, height } = (target.closest('.field, .menu label') ?? target).getBoundingClientRect();
        const isName = target.matches('.rate label, .speed label, .presets label, .skip');
        return !isName && width > 0 && Math.min(width, height) < 24;
      });
      assert.isAbove(targets.length, 40);
      assert.deepEqual(small.map(nameOf), []);
    });
  }
});

describe('text of twice the size', () => {
  for (const [width, layers] of [
    [320, 'edges'],
    [640, 'edges outcomes'],
    [900, 'edges outcomes'],
  ] as const) {
    it(`has room on ${width} px`, async () => {
      const element = await show(`layers="${layers}" learning-rate="0.05"`, width);
      element.style.setProperty('--relu-playground-font-size', '28px');
      await settled(element);
      element.advance(12_345);
      await frames(3);
      const { right } = element.getBoundingClientRect();
      for (const each of element.shadowRoot!.querySelectorAll<HTMLElement>(
        'button, select, p, b, span, legend, output',
      )) {
        if (each.closest('.handle, .tip, .name, .said, .skip, .behind, [popover]')) continue;
        assert.isAtMost(each.getBoundingClientRect().right, right + 0.5, each.outerHTML);
        if (each.clientWidth > 0) assert.isAtMost(each.scrollWidth, each.clientWidth + 1, each.outerHTML);
      }
      for (const input of element.shadowRoot!.querySelectorAll<HTMLInputElement>('.field input')) {
        assert.isAtMost(input.scrollWidth, input.clientWidth + 1, input.id);
      }
      const below = (one: string, other: string): number =>
        part(element, other).getBoundingClientRect().top - part(element, one).getBoundingClientRect().bottom;
      assert.isAtLeast(below('.buttons', '.regime'), 0);
      assert.isAtLeast(below('.regime', '.figures'), 0);
    });
  }
});

describe('voices', () => {
  it('are told of messages, and not of the numbers of every frame', async () => {
    const element = await mount();
    const live = [...element.shadowRoot!.querySelectorAll('output, [role=status], [aria-live]')].filter(
      (each) => each.getAttribute('aria-live') !== 'off',
    );
    assert.deepEqual(
      live.map((each) => each.className || each.id),
      ['taken', 'said', 'problem'],
    );
  });

  it('are told what all of it is', async () => {
    const element = await mount();
    const root = part(element, '.root');
    assert.deepEqual([root.getAttribute('role'), root.getAttribute('aria-label')], ['group', 'ReLU playground']);
  });
});

describe('pictures and messages', () => {
  it('every plot is a picture with a description', async () => {
    const element = await mount('teacher-k="-0.25" teacher-s="-1"');
    const pictures = [...element.shadowRoot!.querySelectorAll('[role=img]')].map((each) =>
      each.getAttribute('aria-label'),
    );
    assert.deepEqual(pictures, [
      'Teacher and student as functions of the input',
      'Phase space of the weights w and a',
      'Phase space of the weights w and b',
      'Phase space of the shape, arm to the right',
      'Phase space of the shape, arm to the left',
      'The loss, step by step, on a logarithmic scale',
    ]);
  });

  it('a divergence is announced: the place for it was there before', async () => {
    const element = await mount('learning-rate="1" student-w="5" student-a="5"');
    const status = part(element, '[role=status]');
    assert.equal(status.textContent.trim(), '');
    element.advance(1000);
    await element.updateComplete;
    assert.strictEqual(part(element, '[role=status]'), status);
    assert.match(status.textContent, /Stopped at step \d+/);
  });

  it('the rates are said as they are, not as the slider has them', async () => {
    const element = await mount('learning-rate="-0.1" speed="100"');
    const said = (id: string): string | null => part(element, `#${id}`).getAttribute('aria-valuetext');
    assert.deepEqual([said('rate'), said('speed')], ['minus 0.1', '6000 steps a second']);
    assert.equal(part<HTMLInputElement>(element, '#rate').value, '-1');
    assert.equal(part<HTMLInputElement>(element, '#speed').value, '2');
    assert.equal(part(element, '.reverse').getAttribute('aria-pressed'), 'true');
  });
});
