/** What it is to those who do not see it, or do not use a mouse: by axe, by the slider pattern, by the tab key. */
import { assert } from 'chai';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { ReluPlayground } from '../../src/index.js';
import { studentParameters, teacherParameters } from '../../src/session/parameters.js';
import * as input from './support/input.js';
import { clear, mount, part, settled, until } from './support/playground.js';

/** The script puts itself there. */
const { axe } = window as unknown as {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};

const { documentElement: root } = document;

async function assertAccessible(element: ReluPlayground): Promise<void> {
  const { violations, passes } = await axe.run(element, { resultTypes: ['violations'] });
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join('\n')}`,
  );
  assert.deepEqual(said, []);
  const names = passes.map(({ id }) => id);
  // It has looked inside.
  assert.includeMembers(names, ['aria-input-field-name', 'button-name', 'color-contrast', 'select-name', 'label']);
}

afterEach(() => {
  clear();
  delete root.dataset['theme'];
  root.style.background = '';
});

const states: Record<string, { attributes?: string; act?: (element: ReluPlayground) => Promise<void> | void }> = {
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
};

for (const scheme of ['light', 'dark']) {
  describe(`axe in ${scheme} colours finds nothing`, () => {
    beforeEach(() => {
      root.dataset['theme'] = scheme;
      root.style.background = scheme === 'dark' ? '#12161d' : '#fff';
    });

    for (const [name, { attributes, act }] of Object.entries(states)) {
      it(name, async () => {
        const element = await mount(attributes);
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

  it('are at least 24 px in both directions', async () => {
    const element = await mount();
    for (const id of Object.keys(handles)) {
      const { width, height } = part(element, `#${id}`).getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 24, id);
    }
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
  it('goes through the controls, the handles and the fields, in the order of the page, and out again', async () => {
    const element = await mount();
    assert.deepEqual(await tabbed(element), [
      ...['Play', 'One step', 'Reset student', 'Reset teacher', 'Erase trajectories'],
      ...['Preset', 'Layers', 'rate', 'Reverse', 'speed'],
      ...['teacher-arm', 'teacher-kink', 'student-arm', 'student-kink', 'step'],
      ...['Weights w,a', 'student-wa', 'Weights w,b', 'student-wb'],
      ...['Shape k,m', 'Shape k,m', 'teacher-shape', 'student-shape'],
      ...['teacher-m', 'teacher-k', 'teacher-c', 'teacher-s'],
      ...['student-m', 'student-k', 'student-c', 'student-s'],
      ...['student-w', 'student-b', 'student-a', 'student-r'],
    ]);
  });

  it('shows where it is', async function () {
    // A window that is not in front, as WebKit's without a window manager, has no visible focus.
    if (!document.hasFocus()) this.skip();
    const element = await mount();
    part(element, '.play').focus();
    await input.press('Tab');
    const { outlineStyle, outlineWidth } = getComputedStyle(part(element, '.step'));
    assert.deepEqual([outlineStyle, outlineWidth], ['solid', '2px']);
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
      'The loss, step by step, on a logarithmic scale',
      'Phase space of the weights w and a',
      'Phase space of the weights w and b',
      'Phase space of the shape, arm to the right',
      'Phase space of the shape, arm to the left',
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
    assert.deepEqual([said('rate'), said('speed')], ['−0.1', '100 steps per 1/60 second']);
    assert.equal(part<HTMLInputElement>(element, '#rate').value, '-1');
    assert.equal(part<HTMLInputElement>(element, '#speed').value, '2');
    assert.equal(part(element, '.reverse').getAttribute('aria-pressed'), 'true');
  });
});
