/** Attributes and properties: whatever is set, whenever and in whatever order, is what counts and what is shown. */
import { assert } from 'chai';
import { descend, presets } from '../../src/engine/index.js';
import type { ReluPlayground } from '../../src/index.js';
import { parameters, propertyOf } from '../../src/session/parameters.js';
import { formatNumber, formatRate } from '../../src/views/core/format.js';
import { openPage } from './support/page.js';
import { clear, fieldText, frames, mount, next, part, put, settled } from './support/playground.js';

type Value = string | number | boolean | readonly string[];

interface Case {
  readonly text: string;
  readonly value: Value;
  readonly fallback: Value;
}

const cases: Record<string, Case> = {
  preset: { text: 'out-sign-change-ii', value: 'out-sign-change-ii', fallback: 'home' },
  'teacher-m': { text: '1.25', value: 1.25, fallback: 0.5 },
  'teacher-k': { text: '-0.75', value: -0.75, fallback: 0.5 },
  'teacher-c': { text: '4e-1', value: 0.4, fallback: -0.5 },
  'teacher-s': { text: '-1', value: -1, fallback: 1 },
  'student-w': { text: '-0.8', value: -0.8, fallback: 1 },
  'student-b': { text: '0.3', value: 0.3, fallback: 0 },
  'student-a': { text: '−1.4', value: -1.4, fallback: 1 },
  'student-c': { text: '0,2', value: 0.2, fallback: 0 },
  'student-m': { text: '2', value: 2, fallback: 1 },
  'student-k': { text: ' 0.6 ', value: 0.6, fallback: 0 },
  'student-s': { text: '-1', value: -1, fallback: 1 },
  'student-r': { text: '4', value: 4, fallback: 1 },
  samples: { text: '201', value: 201, fallback: 'exact' },
  'learning-rate': { text: '-.25', value: -0.25, fallback: 0.01 },
  speed: { text: '25', value: 25, fallback: 'auto' },
  step: { text: '90', value: 90, fallback: 0 },
  playing: { text: '', value: true, fallback: false },
  theme: { text: 'dark', value: 'dark', fallback: 'auto' },
  layers: { text: ' fits  field', value: ['fits', 'field'], fallback: ['edges', 'fate', 'trajectories', 'residual'] },
  views: { text: 'loss io', value: ['loss', 'io'], fallback: ['io', 'wa', 'wb', 'km', 'loss'] },
  controls: { text: 'minimal', value: 'minimal', fallback: 'full' },
};

const property = (attribute: string): string => propertyOf({ attribute } as Parameters<typeof propertyOf>[0]);

const read = (element: ReluPlayground, attribute: string): unknown =>
  element[property(attribute) as keyof ReluPlayground];

function assertIs(element: ReluPlayground, attribute: string, expected: Value): void {
  const value = read(element, attribute);
  if (typeof expected === 'number') assert.approximately(value as number, expected, 1e-12, attribute);
  else assert.deepEqual(value, expected, attribute);
}

/** What the matching control shows. */
function shown(element: ReluPlayground, attribute: string): unknown {
  const output = (of: string): string => part(element, `output[for=${of}]`).textContent;
  switch (attribute) {
    case 'preset':
      return part<HTMLSelectElement>(element, 'select').value;
    case 'learning-rate':
      return output('rate');
    case 'speed':
      return output('speed');
    case 'step':
      return Number(part<HTMLInputElement>(element, '#step').value);
    case 'playing':
      return part(element, '.play').textContent.trim() === 'Pause';
    case 'theme':
      return part(element, '.root').dataset['scheme'];
    case 'samples':
      return element.loss;
    case 'layers':
      return element.shadowRoot!.querySelectorAll('.chips [aria-pressed=true], .menu :checked').length;
    case 'views':
      return [...element.shadowRoot!.querySelectorAll('figure')].filter(({ offsetWidth }) => offsetWidth > 0).length;
    case 'controls':
      return element.shadowRoot!.querySelectorAll('.toolbar button').length;
    default:
      return fieldText(element, attribute);
  }
}

function expectedShown(attribute: string, value: Value): unknown {
  if (attribute === 'learning-rate') return formatRate(value as number);
  if (attribute === 'speed') return value === 'auto' ? '×1' : `×${value}`;
  if (attribute === 'step') return value;
  if (attribute === 'theme') return value === 'auto' ? 'light' : value;
  // Losses of the preset home, by quadrature and by the sum over 201 samples.
  if (attribute === 'samples') return value === 'exact' ? LOSS_OF_HOME : LOSS_OF_HOME_SAMPLED;
  if (attribute === 'layers') return (value as readonly string[]).length;
  // The views of k and m are two figures.
  if (attribute === 'views')
    return (value as readonly string[]).length + Number((value as readonly string[]).includes('km'));
  if (attribute === 'controls') return value === 'full' ? 16 : 4;
  if (attribute.endsWith('-s')) return value === 1 ? '+1' : '−1';
  return typeof value === 'number' ? formatNumber(value) : value;
}

const LOSS_OF_HOME = halfMeanSquare(200_001, true);
const LOSS_OF_HOME_SAMPLED = halfMeanSquare(201, false);

/** ½·mean of (relu(x) − (0.5·relu(x − 0.5) − 0.5))² over equally spaced inputs; the ends by half for an integral. */
function halfMeanSquare(n: number, isIntegral: boolean): number {
  let [sum, weights] = [0, 0];
  for (let i = 0; i < n; i++) {
    const x = Math.sqrt(3) * ((2 * i) / (n - 1) - 1);
    const weight = isIntegral && (i === 0 || i === n - 1) ? 0.5 : 1;
    sum += weight * (Math.max(0, x) - (0.5 * Math.max(0, x - 0.5) - 0.5)) ** 2;
    weights += weight;
  }
  return sum / weights / 2;
}

async function assertShows(element: ReluPlayground, attribute: string, value: Value): Promise<void> {
  await element.updateComplete;
  const [actual, expected] = [shown(element, attribute), expectedShown(attribute, value)];
  if (attribute === 'samples') assert.approximately(actual as number, expected as number, 1e-9);
  else assert.strictEqual(actual, expected, attribute);
}

afterEach(clear);

describe('attributes', () => {
  it('are those of the table, all of them tested here', () => {
    assert.sameMembers(
      parameters.map(({ attribute }) => attribute),
      Object.keys(cases),
    );
  });

  for (const [attribute, { text, value, fallback }] of Object.entries(cases)) {
    it(`${attribute} in the page's HTML`, async () => {
      const element = await mount(`${attribute}="${text}"`);
      assertIs(element, attribute, value);
      await assertShows(element, attribute, value);
      element.pause();
    });

    it(`${attribute} set and removed later`, async () => {
      const element = await mount();
      assertIs(element, attribute, fallback);
      await assertShows(element, attribute, fallback);
      element.setAttribute(attribute, text);
      assertIs(element, attribute, value);
      await assertShows(element, attribute, value);
      element.removeAttribute(attribute);
      assertIs(element, attribute, fallback);
      await assertShows(element, attribute, fallback);
    });

    it(`${attribute} as the property ${property(attribute)}`, async () => {
      const element = await mount();
      Object.assign(element, { [property(attribute)]: value });
      assertIs(element, attribute, value);
      await assertShows(element, attribute, value);
      Object.assign(element, { [property(attribute)]: attribute === 'playing' ? false : undefined });
      assertIs(element, attribute, fallback);
      await assertShows(element, attribute, fallback);
    });
  }

  for (const [name, preset] of presets) {
    it(`preset ${name} is where it begins`, async () => {
      const element = await mount(`preset="${name}"`);
      assert.deepEqual({ ...element.teacher }, preset.teacher);
      assert.deepEqual({ ...element.student }, preset.student);
      assert.equal(part<HTMLSelectElement>(element, 'select').selectedOptions[0]!.textContent, preset.label);
    });
  }
});

/** Every order of a list. */
function orders<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((item) => orders(list.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

describe('the order of attributes', () => {
  const attributes = [
    ['preset', 'in-sign-change-iii'],
    ['student-w', '-0.5'],
    ['student-m', '2'],
    ['teacher-k', '0.25'],
    ['playing', ''],
  ] as const;

  /** w = −½ beside b = 0.8 and a = 4/3 makes k = 1.6 and r = 3/8; m = 2 keeps both. */
  function assertAll({ teacher, student, playing }: ReluPlayground): void {
    const w = -Math.sqrt(2 * 0.375);
    assert.deepEqual({ ...teacher }, { m: 0.5, k: 0.25, c: 0, s: 1 });
    assert.approximately(student.w, w, 1e-12);
    assert.approximately(student.b, -1.6 * w, 1e-12);
    assert.approximately(student.a, Math.sqrt(2 / 0.375), 1e-12);
    assert.equal(student.c, 0);
    assert.isTrue(playing);
  }

  it('does not matter in HTML', () => {
    for (const order of orders(attributes)) {
      assertAll(put(order.map(([name, value]) => `${name}="${value}"`).join(' ')));
      clear();
    }
  });

  it('does not matter before an element is on the page', () => {
    for (const order of orders(attributes)) {
      const element = document.createElement('relu-playground');
      for (const [name, value] of order) element.setAttribute(name, value);
      assertAll(element);
    }
  });

  it('does not matter for overrides of a preset that comes later or earlier', async () => {
    const later = await mount('teacher-m="1.5" student-a="-0.5"');
    later.setAttribute('preset', 'in-sign-change-iv');
    const earlier = await mount('preset="in-sign-change-iv"');
    earlier.setAttribute('student-a', '-0.5');
    await earlier.updateComplete;
    earlier.setAttribute('teacher-m', '1.5');
    for (const { teacher, student } of [later, earlier]) {
      assert.deepEqual({ ...teacher }, { m: 1.5, k: 0, c: 0, s: 1 });
      assert.deepEqual({ ...student }, { w: -0.75, b: 1.1, a: -0.5, c: 0 });
    }
  });

  it('lets a removed override return to the preset, and leaves the rest', async () => {
    const element = await mount('preset="in-sign-change-iv" student-b="0.4" student-a="2"');
    element.removeAttribute('student-b');
    assert.deepEqual({ ...element.student }, { w: -0.75, b: 1.1, a: 2, c: 0 });
  });
});

describe('attributes while it learns', () => {
  it('of the teacher leave the student where it is', async () => {
    const element = await mount();
    element.advance(50);
    const { student } = element;
    element.setAttribute('teacher-m', '1.5');
    assert.deepEqual(element.student, student);
    assert.equal(element.step, 50);
    assert.equal(element.teacher.m, 1.5);
  });

  it('of the student move only that weight and begin anew', async () => {
    const element = await mount();
    element.advance(50);
    const { student } = element;
    element.setAttribute('student-w', '-0.5');
    assert.deepEqual({ ...element.student }, { ...student, w: -0.5 });
    assert.equal(element.step, 0);
  });

  it('of how to learn take effect with the next step', async () => {
    const element = await mount();
    element.advance(10);
    const { student, teacher } = element;
    element.setAttribute('learning-rate', '0.2');
    element.setAttribute('samples', '5');
    element.advance(10);
    const { w, b, a, c } = descend(student, teacher, { learningRate: 0.2, steps: 10, samples: 5 });
    assert.deepEqual({ ...element.student }, { w, b, a, c });
    assert.equal(element.step, 20);
  });

  it('an equal value is no change', async () => {
    const element = await mount('student-w="0.5"');
    element.advance(10);
    const { student } = element;
    element.setAttribute('student-w', '0.5');
    assert.deepEqual(element.student, student);
    assert.equal(element.step, 10);
  });
});

describe('properties', () => {
  it('that were set before the element is defined survive', async () => {
    const page = await openPage('/test/browser/support/pages/early.html');
    const element = page.querySelector('relu-playground')!;
    await page.defaultView!.customElements.whenDefined('relu-playground');
    await settled(element);
    const { preset, learningRate, samples, speed, playing, theme, teacher, student } = element;
    assert.deepEqual(
      { preset, learningRate, samples, speed, playing, theme },
      { preset: 'in-sign-change-ii', learningRate: 0.125, samples: 17, speed: 3, playing: false, theme: 'dark' },
    );
    // Of what is set both ways the property counts, the attribute is for the rest.
    assert.deepEqual({ ...teacher }, { m: 1.5, k: 0.75, c: 0.25, s: -1 });
    assert.deepEqual({ ...student }, { w: -2, b: 0, a: 0.25, c: 0.5 });
    assert.equal(fieldText(element, 'student-w'), '−2.000');
    assert.equal(fieldText(element, 'teacher-k'), '0.750');
    // They are live properties now.
    element.learningRate = 0.5;
    assert.equal(part(element, 'output[for=rate]').textContent, '0.13');
    await element.updateComplete;
    assert.equal(part(element, 'output[for=rate]').textContent, '0.5');
    assert.deepEqual(
      Object.keys(element).filter((key) => /^(preset|learning|samples|speed|playing|theme|teacher|student)/.test(key)),
      [],
    );
  });

  it('are live while it learns', async () => {
    const element = await mount('learning-rate="0.05" speed="2"');
    const start = element.student;
    element.play();
    for (let i = 0; i < 3; i++) await next(element, 'relu-step');
    element.pause();
    const { step, studentW, studentB, studentA, studentC, studentM, studentK, studentS, studentR } = element;
    assert.isAtLeast(step, 3);
    const { w, b, a, c } = descend(start, element.teacher, { learningRate: 0.05, steps: step });
    assert.deepEqual([studentW, studentB, studentA, studentC], [w, b, a, c]);
    assert.notEqual(w, start.w);
    assert.deepEqual([studentM, studentK, studentS, studentR], [a * w, -b / w, 1, w / a]);
    await frames();
    assert.equal(fieldText(element, 'student-w'), formatNumber(w));
  });

  it('as text are read as attributes are', async () => {
    const element = await mount();
    Object.assign(element, { learningRate: '0.2', teacherS: '-1', samples: '7' });
    assert.deepEqual([element.learningRate, element.teacherS, element.samples], [0.2, -1, 7]);
  });
});

describe('teacher and student', () => {
  it('are set as a whole', async () => {
    const element = await mount();
    element.teacher = { m: -1, k: 0.25, c: 0.5, s: -1 };
    element.student = { w: -2, b: 1, a: 0.5, c: -0.25 };
    assert.deepEqual({ ...element.teacher }, { m: -1, k: 0.25, c: 0.5, s: -1 });
    assert.deepEqual({ ...element.student }, { w: -2, b: 1, a: 0.5, c: -0.25 });
    assert.deepEqual({ ...element.shape }, { m: 1, k: 0.5, c: -0.25, s: -1, r: 4 });
    await element.updateComplete;
    const texts = ['m', 'k', 'c', 's'].map((key) => fieldText(element, `teacher-${key}`));
    assert.deepEqual(texts, ['−1.000', '0.250', '0.500', '−1']);
  });

  it('are set in part', async () => {
    const element = await mount('preset="in-sign-change-iv"');
    element.advance(3);
    const { student } = element;
    element.teacher = { k: 1 };
    assert.deepEqual({ ...element.teacher }, { m: 0.5, k: 1, c: 0, s: 1 });
    assert.equal(element.step, 3);
    element.student = { a: 2 };
    assert.deepEqual({ ...element.student }, { ...student, a: 2 });
    assert.equal(element.step, 0);
  });

  it('take what a step or the engine gives', async () => {
    const element = await mount();
    element.student = descend(element.student, element.teacher, { learningRate: 0.1, steps: 3 });
    const other = await mount('learning-rate="0.1"');
    other.advance(3);
    assert.deepEqual({ ...element.student }, { ...other.student });
    assert.equal(element.loss, other.loss);
  });

  it('are not changed by changing what they gave', async () => {
    const element = await mount();
    const given = [element.student, element.teacher, element.shape];
    element.addEventListener('relu-step', ({ detail }: CustomEventInit) => given.push(detail.student, detail.teacher));
    element.advance();
    const { student } = element;
    for (const values of given) for (const key of Object.keys(values)) Object.assign(values, { [key]: 7 });
    assert.deepEqual({ ...element.student }, student);
    assert.deepEqual({ ...element.teacher }, { m: 0.5, k: 0.5, c: -0.5, s: 1 });
    const other = await mount();
    assert.deepEqual({ ...other.student }, { w: 1, b: 0, a: 1, c: 0 });
    assert.deepEqual({ ...other.teacher }, { m: 0.5, k: 0.5, c: -0.5, s: 1 });
  });

  it('shape, loss and step follow', async () => {
    const element = await mount();
    assert.deepEqual({ ...element.shape }, { m: 1, k: 0, c: 0, s: 1, r: 1 });
    assert.approximately(element.loss, LOSS_OF_HOME, 1e-9);
    assert.equal(element.step, 0);
    element.student = { w: -1, b: 0.5, a: 0.5 };
    assert.deepEqual({ ...element.shape }, { m: 0.5, k: 0.5, c: 0, s: -1, r: 2 });
    element.student = { w: 0.5, b: -0.25, a: 1, c: -0.5 };
    assert.equal(element.loss, 0);
    element.student = { w: 0 };
    assert.isNaN(element.shape.k);
  });
});
