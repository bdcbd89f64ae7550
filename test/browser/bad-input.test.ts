/** Whatever an author or a script writes: a bad value counts as none, one warning says so, and nothing breaks. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { parameters, propertyOf, type Parameter } from '../../src/session/parameters.js';
import { scaleOf } from '../../src/views/core/scale.js';
import { clear, everythingSaid, fieldText, mount, painted, part, put, settled } from './support/playground.js';

const HUGE_TEXT = 'x'.repeat(10_000_000);
/** A number between 0 and 1, which nobody means. */
const HUGE_NUMBER = `0.${'1'.repeat(10_000_000)}`;

const fail = (): never => {
  throw new Error('hostile');
};
const hostile = { valueOf: fail, toString: fail, [Symbol.toPrimitive]: fail };
/** Whatever is asked of it, it throws; the other one throws as soon as anybody looks whether it is a list. */
const hostileProxy = new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail });
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Texts and values that no attribute but playing accepts. */
const badTexts = ['fast', '', ' ', 'NaN', 'Infinity', '-Infinity', '1e999', '0x10', '1 2', '1.2.3', '--1', '<b>'];
const badValues: readonly unknown[] = [
  ...badTexts,
  HUGE_TEXT,
  NaN,
  Infinity,
  -Infinity,
  true,
  false,
  10n,
  Symbol('symbol'),
  {},
  [],
  [1],
  ['home'],
  () => 1,
  hostile,
  hostileProxy,
  revoked.proxy,
  { valueOf: () => 1 },
  new Number(1),
  new String('home'),
  Object.create(null),
  new Date(0),
];

/** Values that only this one refuses. */
const outOfRange: Record<string, readonly string[]> = {
  preset: ['hom', 'Home', '1'],
  'teacher-m': ['1e7', '-1000001'],
  'teacher-s': ['0.5', '0', '2', '-1.01'],
  'student-s': ['0.5', '0', '-2'],
  'student-r': ['-1', '-1e-9'],
  samples: ['1', '0', '-3', '2.5', '1e7', 'Exact'],
  'learning-rate': ['4.001', '-5'],
  speed: ['0', '-1', '1.5', '10001'],
  theme: ['Dark', 'blue', '1'],
  controls: ['Full', 'few', '1'],
};

/** Lists skip the words that they do not know: see below. */
const lists = ['layers', 'views'];
const refusing = parameters.filter(({ attribute }) => attribute !== 'playing' && !lists.includes(attribute));
const propertyIn = (element: ReluPlayground, parameter: Parameter<unknown>): unknown =>
  element[propertyOf(parameter) as keyof ReluPlayground];

/** Of the preset home. */
const fallbacks: Record<string, unknown> = {
  preset: 'home',
  'teacher-m': 0.5,
  'teacher-k': 0.5,
  'teacher-c': -0.5,
  'teacher-s': 1,
  'student-w': 1,
  'student-b': 0,
  'student-a': 1,
  'student-c': 0,
  'student-m': 1,
  'student-k': 0,
  'student-s': 1,
  'student-r': 1,
  samples: 'exact',
  'learning-rate': 0.01,
  speed: 'auto',
  step: 0,
  theme: 'auto',
  controls: 'full',
};

const warn = console.warn;
let warnings: string[] = [];

beforeEach(() => {
  warnings = [];
  console.warn = (...values: unknown[]) => void warnings.push(values.join(' '));
});

afterEach(() => {
  console.warn = warn;
  clear();
});

/** One warning, with the element, what was set, the value and what is accepted. */
function assertWarned(name: string, value: string, accepts: string): void {
  assert.lengthOf(warnings, 1, warnings.join('\n').slice(0, 1000));
  const [warning] = warnings as [string];
  for (const expected of ['<relu-playground>', name, value, accepts]) assert.include(warning, expected);
  assert.isBelow(warning.length, 300);
  warnings = [];
}

const shown = (value: unknown): string => {
  try {
    return String(value).slice(0, 40);
  } catch {
    return 'object';
  }
};

function assertNoNaN(element: ReluPlayground): void {
  const said = everythingSaid(element);
  assert.notMatch(said, /NaN|undefined|Infinity|null|\[object/);
  assert.notInclude(said, 'xxxxxxxxxx');
}

describe('a bad attribute', () => {
  for (const parameter of refusing) {
    const { attribute, accepts } = parameter;
    it(`${attribute} falls back and warns once`, async () => {
      for (const text of [...badTexts, ...(outOfRange[attribute] ?? []), HUGE_TEXT]) {
        const element = put();
        element.setAttribute(attribute, text);
        assert.strictEqual(propertyIn(element, parameter), fallbacks[attribute]);
        await element.updateComplete;
        assert.strictEqual(propertyIn(element, parameter), fallbacks[attribute]);
        assertWarned(attribute, text.slice(0, 40), accepts);
        assertNoNaN(element);
        clear();
      }
    });
  }

  it('in the HTML of the page warns once, and the others count', async () => {
    const element = await mount('learning-rate="fast" teacher-m="1.5" student-w="-0.5"');
    assertWarned('learning-rate="fast"', 'fast', 'a number, −4 … 4');
    assert.deepEqual([element.learningRate, element.teacherM, element.studentW], [0.01, 1.5, -0.5]);
    assert.equal(fieldText(element, 'student-w'), '−0.500');
  });

  it('says which element it is of', async () => {
    await mount('id="second" teacher-s="0.5"');
    assert.deepEqual(warnings, ['<relu-playground id="second">: teacher-s="0.5" is ignored; accepted: 1 or −1']);
  });

  it('takes the place of a good one by the default', async () => {
    const element = await mount('learning-rate="0.5" teacher-k="1" preset="in-sign-change-iv"');
    element.setAttribute('learning-rate', 'fast');
    element.setAttribute('teacher-k', 'left');
    assert.equal(element.learningRate, 0.01);
    assert.equal(element.teacherK, 0);
    assert.lengthOf(warnings, 2);
  });

  it('does not lose the state', async () => {
    const element = await mount('layers="trajectories"');
    element.advance(100);
    await settled(element);
    const { student, step } = element;
    const trail = painted(element, 'wa');
    for (const attribute of ['learning-rate', 'samples', 'speed', 'theme', 'teacher-m', 'teacher-s']) {
      element.setAttribute(attribute, 'bad');
    }
    await settled(element);
    assert.deepEqual(element.student, student);
    assert.equal(element.step, step);
    assert.isAbove(trail, 0);
    assert.equal(painted(element, 'wa'), trail);
    element.advance();
    assert.equal(element.step, 101);
  });

  it('of 10 MB is refused at once', async () => {
    const element = await mount();
    // By properties: attributes of that size keep the browser itself busy.
    const before = performance.now();
    for (const text of [HUGE_TEXT, HUGE_NUMBER]) {
      for (const parameter of refusing) Object.assign(element, { [propertyOf(parameter)]: text });
    }
    await element.updateComplete;
    assert.isBelow(performance.now() - before, 2000);
    assert.lengthOf(warnings, 2 * refusing.length);
    for (const warning of warnings) assert.isBelow(warning.length, 300);
  });

  it('playing takes any text for true, as every boolean attribute', async () => {
    for (const text of ['', 'playing', 'false', 'NaN', HUGE_TEXT]) {
      const element = put();
      element.setAttribute('playing', text);
      assert.isTrue(element.playing);
      clear();
    }
    assert.deepEqual(warnings, []);
  });
});

describe('a list', () => {
  for (const [name, good] of [
    ['layers', 'fate'],
    ['views', 'wa'],
  ] as const) {
    it(`of ${name} skips unknown names with one warning, and the others count`, async () => {
      const element = await mount(`${name}="${good} nothing Fate, constructor"`);
      assert.deepEqual<unknown>(element[name], [good]);
      assertWarned(name, 'nothing Fate constructor', 'any of ');
      element[name] = ['toString', good] as never;
      assert.deepEqual<unknown>(element[name], [good]);
      assertWarned(name, 'toString', 'any of ');
    });

    it(`of ${name} that is none falls back and warns once`, async () => {
      const element = await mount();
      const { [name]: fallback } = element;
      for (const bad of [1, 1n, {}, [1], [hostile], Symbol('list'), hostile, hostileProxy, revoked.proxy, () => 1]) {
        element[name] = bad as never;
        await element.updateComplete;
        assert.deepEqual<unknown>(element[name], fallback);
        assert.lengthOf(warnings.splice(0), 1);
      }
      element.setAttribute(name, HUGE_TEXT);
      await element.updateComplete;
      assert.lengthOf(element[name], 0);
      assert.lengthOf(warnings, 1);
      assert.isBelow(warnings[0]!.length, 400);
    });
  }
});

describe('a bad property', () => {
  for (const parameter of refusing) {
    const { attribute, accepts } = parameter;
    it(`${propertyOf(parameter)} falls back and warns once`, async () => {
      const element = await mount();
      for (const value of [...badValues, ...(outOfRange[attribute] ?? [])]) {
        Object.assign(element, { [propertyOf(parameter)]: value });
        await element.updateComplete;
        assert.strictEqual(propertyIn(element, parameter), fallbacks[attribute], shown(value));
        assertWarned(attribute, shown(value), accepts);
        assertNoNaN(element);
      }
    });
  }

  it('playing takes anything for what it is worth', async () => {
    const element = await mount();
    for (const value of badValues) {
      Object.assign(element, { playing: value });
      // Any text counts, as in HTML: frameworks hand attributes on as properties.
      assert.strictEqual(element.playing, typeof value === 'string' || Boolean(value));
    }
    element.playing = false;
    assert.deepEqual(warnings, []);
  });

  it('null and undefined take a value back without a warning', async () => {
    const element = await mount();
    for (const parameter of refusing) {
      for (const nothing of [null, undefined]) {
        Object.assign(element, { [propertyOf(parameter)]: nothing });
        assert.strictEqual(propertyIn(element, parameter), fallbacks[parameter.attribute]);
      }
    }
    assert.deepEqual(warnings, []);
  });

  for (const [property, keys, accepted] of [
    ['teacher', ['m', 'k', 'c', 's'], 'm, k, c, s'],
    ['student', ['w', 'b', 'a', 'c'], 'w, b, a, c'],
  ] as const) {
    it(`${property} that is no object with its keys changes nothing and warns once`, async () => {
      const element = await mount();
      element.advance(5);
      const before = { ...element[property] };
      // The second field is bad: the first one alone would be accepted.
      const throwing = Object.defineProperty({ [keys[0]]: 0.25, [keys[1]]: 0 }, keys[1], { get: fail });
      for (const value of [...badValues, throwing]) {
        Object.assign(element, { [property]: value });
        assertWarned(property, shown(value), accepted);
        assert.deepEqual({ ...element[property] }, before);
        assert.equal(element.step, 5);
      }
      await element.updateComplete;
      assertNoNaN(element);
    });

    it(`${property} that is not given, or has fields without a value, changes nothing: frameworks render so`, async () => {
      const element = await mount();
      element.advance(5);
      const before = { ...element[property] };
      const without = Object.fromEntries(keys.map((key) => [key, undefined]));
      for (const value of [undefined, null, { [keys[1]]: undefined }, without]) {
        Object.assign(element, { [property]: value });
        assert.deepEqual({ ...element[property] }, before);
        assert.equal(element.step, 5);
      }
      Object.assign(element, { [property]: { ...without, [keys[1]]: 0.75 } });
      assert.deepEqual({ ...element[property] }, { ...before, [keys[1]]: 0.75 });
      assert.deepEqual(warnings, []);
    });

    for (const key of keys) {
      it(`${property}.${key} that is no such number changes nothing and warns once`, async () => {
        const element = await mount();
        element.advance(5);
        const before = { ...element[property] };
        const other = key === 'c' ? keys[0] : 'c';
        for (const value of [...badValues, '1e7', 1e7, null]) {
          Object.assign(element, { [property]: { [other]: 0.75, [key]: value } });
          assertWarned(`${property}.${key}`, shown(value), key === 's' ? '1 or −1' : 'a number, −1e6 … 1e6');
          assert.deepEqual({ ...element[property] }, before);
          assert.equal(element.step, 5);
        }
      });
    }
  }

  it('what can only be read stays', async () => {
    const element = await mount();
    for (const property of ['shape', 'loss']) {
      assert.throws(() => Object.assign(element, { [property]: 1 }), TypeError);
    }
    assert.equal(element.step, 0);
  });
});

describe('advance', () => {
  for (const [n, text] of [
    [NaN, 'NaN'],
    [-1, '-1'],
    [1.5, '1.5'],
    [Infinity, 'Infinity'],
    [1e300, '1e+300'],
    ['5', '5'],
    [5n, '5'],
    [null, 'null'],
    [Symbol('n'), 'Symbol(n)'],
    [hostile, 'object'],
    [HUGE_TEXT, 'xxxx'],
  ] as const) {
    it(`(${text} as ${typeof n}) does nothing and warns once`, async () => {
      const element = await mount();
      element.advance(3);
      const { student } = element;
      let steps = 0;
      element.addEventListener('relu-step', () => steps++);
      element.advance(n as unknown as number);
      assertWarned('advance', text, '0 … 1e7');
      assert.equal(element.step, 3);
      assert.deepEqual(element.student, student);
      assert.equal(steps, 0);
    });
  }

  it('(0) makes no step, nor tells of one', async () => {
    const element = await mount();
    let events = 0;
    element.addEventListener('relu-step', () => events++);
    element.advance(0);
    assert.equal(element.step, 0);
    assert.equal(events, 0);
    assert.deepEqual(warnings, []);
  });
});

describe('degenerate values', () => {
  const flat = [
    { attributes: 'student-w="0" student-b="0.5"', height: 0.5, fields: { 'student-k': '–', 'student-w': '0.000' } },
    { attributes: 'student-w="0" student-b="-0.5"', height: 0, fields: { 'student-k': '–', 'student-m': '0.000' } },
    { attributes: 'student-a="0"', height: 0, fields: { 'student-r': '∞', 'student-k': '0.000' } },
    { attributes: 'student-r="0" student-c="0.3"', height: 0.3, fields: { 'student-r': '0.000', 'student-k': '–' } },
    { attributes: 'student-m="0"', height: 0, fields: { 'student-r': '∞', 'student-m': '0.000' } },
    { attributes: 'student-w="0" student-a="0"', height: 0, fields: { 'student-r': '–', 'student-k': '–' } },
  ];
  for (const { attributes, height, fields } of flat) {
    it(`${attributes} is a flat student`, async () => {
      const element = await mount(attributes);
      // Flat at h against home: ½·E[(h + ½ − ½·relu(x − ½))²].
      const [r, e] = [Math.sqrt(3), height + 0.5];
      const d = r - 0.5;
      const loss = (e * e * 2 * r - (e * d * d) / 2 + d ** 3 / 12) / (4 * r);
      assert.approximately(element.loss, loss, 1e-12);
      for (const [attribute, text] of Object.entries(fields)) assert.equal(fieldText(element, attribute), text);
      assertNoNaN(element);
      element.advance(1000);
      await element.updateComplete;
      for (const value of Object.values(element.student)) assert.isTrue(Number.isFinite(value));
      assert.isBelow(element.loss, loss);
      assert.equal(element.step, 1000);
      assertNoNaN(element);
      assert.deepEqual(warnings, []);
    });
  }

  it('r = 0 and back restores the kink and the slope', async () => {
    const element = await mount('preset="in-sign-change-iii"');
    element.studentR = 0;
    assert.deepEqual({ ...element.student }, { w: 0, b: 0, a: 4 / 3, c: 0 });
    element.studentR = 9 / 16;
    assert.approximately(element.studentW, -0.75, 1e-12);
    assert.approximately(element.studentB, 0.8, 1e-12);
    assert.approximately(element.studentA, 4 / 3, 1e-12);
  });

  it('in any combination, however large or small, neither break anything nor make a NaN', async () => {
    const element = await mount();
    const values = [0, 1, -1, 1e6, -1e6, 1e-6, 1e-160, -1e-320, 5e-324];
    const keys = ['W', 'B', 'A', 'C', 'M', 'K', 'R'] as const;
    let seed = 1;
    const pick = <T>(list: readonly T[]): T => {
      seed = (seed * 48_271) % 2_147_483_647;
      return list[seed % list.length]!;
    };
    for (let i = 0; i < 600; i++) {
      const change = { [`student${pick(keys)}`]: pick(values) };
      const said = `${JSON.stringify(element.student)} and ${JSON.stringify(change)}`;
      if ('studentR' in change) change['studentR'] = Math.abs(change['studentR']!);
      Object.assign(element, change);
      for (const value of Object.values(element.student)) assert.isTrue(Number.isFinite(value), said);
      assert.isFalse(Number.isNaN(element.loss), said);
      if (i % 20 === 0) element.advance(3);
      if (i % 4 === 0) {
        await element.updateComplete;
        assertNoNaN(element);
      }
      if (i % 50 === 0) element.resetStudent();
    }
    assert.deepEqual(warnings, []);
  });

  it('far outside of the boxes are shown at their borders', async () => {
    const element = await mount('student-w="1e6" student-b="-1e6" student-a="-1e6" teacher-k="-1e6" teacher-m="1e6"');
    assert.equal(part(element, '#student-wa .note').textContent, 'w 1.0·10⁶, a −1.0·10⁶');
    const box = part(element, "[data-box='wa']").getBoundingClientRect();
    const { left, top, width, height } = part(element, '#student-wa').getBoundingClientRect();
    const scale = scaleOf({ x: [-1.5, 1.5], y: [-1.5, 1.5] }, box.width, box.height, 14);
    assert.approximately(left + width / 2 - box.left, scale.x(1.5), 0.1);
    assert.approximately(top + height / 2 - box.top, scale.y(-1.5), 0.1);
    assertNoNaN(element);
  });
});
