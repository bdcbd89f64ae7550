import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { presets } from '../../src/engine/index.js';
import * as table from '../../src/session/parameters.js';

const { parameters, byAttribute, propertyOf } = table;

const NUMBER = 'a number, −1e6 … 1e6';
const DIRECTION = '1 or −1';

interface Case {
  accepts: string;
  fallback?: unknown;
  /** [what is given, what it means] */
  good: [unknown, unknown][];
  bad: unknown[];
}

const plain: Case = {
  accepts: NUMBER,
  good: [
    ['0', 0],
    ['−1,5', -1.5],
    [2.5, 2.5],
    ['1e6', 1e6],
    ['-1e6', -1e6],
    [5e-324, 5e-324],
  ],
  bad: ['1000000.1', '-1e7', 1e7, -1000001],
};

const direction: Case = {
  accepts: DIRECTION,
  good: [
    ['1', 1],
    ['+1', 1],
    ['−1', -1],
    ['-1', -1],
    [1, 1],
    [-1, -1],
  ],
  bad: ['0', '0.5', '-0.5', '2', 0, -0, 0.5, 3],
};

const cases: Record<string, Case> = {
  controls: {
    accepts: 'one of full, minimal, none',
    fallback: 'full',
    good: [
      ['full', 'full'],
      ['minimal', 'minimal'],
      ['none', 'none'],
    ],
    bad: ['Full', 'all', 0],
  },
  preset: {
    accepts: `one of ${[...presets.keys()].join(', ')}`,
    fallback: 'home',
    good: [...presets.keys()].map((name) => [name, name]),
    bad: ['hom', 'Home', ' home', 'constructor', '__proto__', 0],
  },
  'teacher-m': plain,
  'teacher-k': plain,
  'teacher-c': plain,
  'teacher-s': direction,
  'student-w': plain,
  'student-b': plain,
  'student-a': plain,
  'student-c': plain,
  'student-m': plain,
  'student-k': plain,
  'student-s': direction,
  'student-r': {
    accepts: 'a number, 0 … 1e6',
    good: [
      ['0', 0],
      ['1e6', 1e6],
      [0.5, 0.5],
    ],
    bad: ['-0.1', -1, -5e-324, '2e6'],
  },
  samples: {
    accepts: 'exact, or a whole number, 2 … 1e6',
    fallback: 'exact',
    good: [
      ['exact', 'exact'],
      ['2', 2],
      ['201', 201],
      [1e6, 1e6],
    ],
    bad: ['1', '0', '-5', '2.5', 1, 2.5, 1000001, 'Exact', 'all'],
  },
  'learning-rate': {
    accepts: 'a number, −4 … 4',
    fallback: 0.01,
    good: [
      ['−4', -4],
      ['4', 4],
      ['0,05', 0.05],
      [0, 0],
    ],
    bad: ['fast', '4.001', '-4.001', 5],
  },
  speed: {
    accepts: 'auto, or a whole number, 1 … 10000',
    fallback: 'auto',
    good: [
      ['auto', 'auto'],
      ['1', 1],
      ['1e4', 10_000],
      [500, 500],
    ],
    bad: ['0', '0.5', '1.5', '10001', 0, -1, 1.5, 'Auto', 'exact'],
  },
  step: {
    accepts: 'a whole number, 0 … 1e6',
    fallback: 0,
    good: [
      ['0', 0],
      ['90', 90],
      ['1e6', 1e6],
      [1234, 1234],
    ],
    bad: ['-1', '0.5', '1000001', -1, 1.5, 'last'],
  },
  theme: {
    accepts: 'one of auto, light, dark',
    fallback: 'auto',
    good: [
      ['auto', 'auto'],
      ['light', 'light'],
      ['dark', 'dark'],
    ],
    bad: ['Dark', 'blue', 1],
  },
};

/** What no parameter but a boolean accepts. */
const hostile: unknown[] = [
  ...[NaN, Infinity, -Infinity, 'NaN', 'Infinity', '1e999', '', ' ', 'junk', '\0'],
  ...[true, false, {}, [], [1], () => 1, Symbol('1'), 1n, new Number(1), Object.create(null), new Date(1)],
];

describe('the table of parameters', () => {
  it('has a test for each', () => {
    assert.deepEqual(
      parameters.map(({ attribute }) => attribute).sort(),
      [...Object.keys(cases), 'playing', 'layers', 'views'].sort(),
    );
    for (const parameter of parameters) assert.equal(byAttribute.get(parameter.attribute), parameter);
    assert.equal(byAttribute.size, parameters.length);
  });

  it('names each property as its attribute, in camel case', () => {
    assert.equal(propertyOf(byAttribute.get('learning-rate')!), 'learningRate');
    assert.equal(propertyOf(byAttribute.get('teacher-m')!), 'teacherM');
    assert.equal(propertyOf(byAttribute.get('student-r')!), 'studentR');
    assert.equal(propertyOf(byAttribute.get('speed')!), 'speed');
    assert.equal(new Set(parameters.map(propertyOf)).size, parameters.length);
  });

  it('says what each means', () => {
    for (const parameter of parameters) assert.ok(parameter.meaning && parameter.accepts, parameter.attribute);
  });
});

for (const [attribute, { accepts, fallback, good, bad }] of Object.entries(cases)) {
  const parameter = byAttribute.get(attribute)!;

  describe(attribute, () => {
    it('says what it accepts and what it is without a value', () => {
      assert.equal(parameter.accepts, accepts);
      assert.equal(parameter.fallback, fallback);
      if (fallback !== undefined) assert.equal(parameter.parse(fallback), fallback);
    });

    it('accepts that', () => {
      for (const [raw, value] of good) assert.equal(parameter.parse(raw), value, String(raw));
    });

    it('refuses everything else', () => {
      for (const raw of [...bad, ...hostile]) assert.equal(parameter.parse(raw), undefined, typeof raw);
    });

    it('refuses 10 MB of text', () => {
      const texts = ['1', '−1,', 'home', ' '].map((part) => part.repeat(1e7 / part.length));
      for (const text of texts) assert.equal(parameter.parse(text), undefined);
    });
  });
}

describe('playing', () => {
  it('is a boolean attribute: any text means true', () => {
    for (const raw of ['', 'playing', 'false', 'x'.repeat(1e7), true, 1]) assert.equal(table.playing.parse(raw), true);
    for (const raw of [false, 0, NaN]) assert.equal(table.playing.parse(raw), false);
    assert.equal(table.playing.fallback, false);
  });
});

describe('a list of names', () => {
  const names = new table.NamesParameter('sides', 'where');
  names.define(['left', 'right', 'top'], ['top']);

  it('accepts those that are defined; others are skipped', () => {
    assert.equal(names.accepts, 'any of left right top');
    assert.deepEqual(names.fallback, ['top']);
    assert.deepEqual(names.parse('top left'), ['top', 'left']);
    assert.deepEqual(names.parse(' left,\tright '), ['left', 'right']);
    assert.deepEqual(names.parse('left Left x'), ['left']);
    assert.equal(names.skipped('left Left x'), 'Left x');
    assert.deepEqual(names.parse(['right', 'left']), ['right', 'left']);
    assert.deepEqual(names.parse(''), []);
  });

  it('refuses what is no list of texts', () => {
    for (const raw of [0, [1], [['left']], {}, Symbol('x'), null, () => 1]) assert.equal(names.parse(raw), undefined);
  });

  it('cuts 10 MB of text', () => {
    assert.deepEqual(names.parse('x '.repeat(5e6)), []);
  });

  it('accepts nothing before the views have defined their names', () => {
    assert.deepEqual(new table.NamesParameter('sides', 'where').parse('left'), []);
  });
});
