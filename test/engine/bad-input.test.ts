import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as engine from '../../src/engine/index.js';

type Arguments = readonly unknown[];

const student = { w: 1, b: 0.2, a: 0.8, c: -0.1 };
const teacher = { m: 0.5, k: 0.5, c: -0.5, s: 1 };
const shape = { m: 0.5, k: 0.5, c: -0.5, s: 1, r: 1 };

/** One good call of each exported function, with the names of its arguments. */
const CALLS: Readonly<Record<string, readonly [names: readonly string[], good: Arguments]>> = {
  bestFits: [['teacher'], [teacher]],
  descendBatch: [
    ['batch', 'teacher', 'options'],
    [
      { w: Float64Array.of(1, 2), b: Float64Array.of(1, 2), a: Float64Array.of(1, 2), c: Float64Array.of(1, 2) },
      teacher,
      { learningRate: 0.1, steps: 3, samples: 5 },
    ],
  ],
  descendPath: [
    ['student', 'teacher', 'options'],
    [student, teacher, { learningRate: 0.1, samples: 5, at: [0, 10] }],
  ],
  eigenvalues: [
    ['student', 'teacher'],
    [student, teacher],
  ],
  endsByRate: [
    ['student', 'teacher', 'options'],
    [student, teacher, { rates: [0.1, 1], samples: 5, steps: 10 }],
  ],
  landing: [
    ['student', 'teacher'],
    [student, teacher],
  ],
  sharpness: [
    ['student', 'teacher'],
    [student, teacher],
  ],
  descend: [
    ['student', 'teacher', 'options'],
    [student, teacher, { learningRate: 0.1, steps: 3, samples: 5 }],
  ],
  flow: [
    ['student', 'teacher', 'options'],
    [student, teacher, { time: 1, until: 1e-3, tolerance: 1e-3, tries: 50 }],
  ],
  gradient: [
    ['student', 'teacher', 'samples'],
    [student, teacher, 5],
  ],
  hessian: [
    ['student', 'teacher'],
    [student, teacher],
  ],
  inputAt: [
    ['i', 'n'],
    [1, 5],
  ],
  loss: [
    ['student', 'teacher', 'samples'],
    [student, teacher, 5],
  ],
  outcomeMap: [
    ['options'],
    [{ slice: 'wa', student, teacher, width: 4, height: 4, limits: { x: [-1, 1], y: [-1, 1] } }],
  ],
  outcomeOf: [
    ['student', 'teacher', 'options'],
    [student, teacher, { learningRate: 0.1, steps: 3, samples: 5 }],
  ],
  predict: [
    ['student', 'x'],
    [student, 1],
  ],
  refineOutcomeMap: [
    ['options'],
    [{ slice: 'wa', student, teacher, width: 4, height: 4, limits: { x: [-1, 1], y: [-1, 1] } }],
  ],
  regimeOf: [
    ['student', 'teacher'],
    [student, teacher],
  ],
  shapeOf: [['student'], [student]],
  solutions: [['teacher'], [teacher]],
  studentInSlice: [
    ['slice', 'student', 'x', 'y'],
    ['km+', student, 1, 1],
  ],
  studentOf: [['shape'], [shape]],
  target: [
    ['teacher', 'x'],
    [teacher, 1],
  ],
};

const functions = engine as unknown as Record<string, (...args: Arguments) => unknown>;

const fail = (): never => {
  throw new Error('hostile');
};
/** Whatever is asked of it, it throws; the other one throws as soon as anybody looks whether it is a list. */
const hostile = new Proxy({}, { get: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail });
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Values that are right nowhere, and what an error must quote of them. */
const BAD: readonly [value: unknown, quoted: string][] = [
  [Symbol('rate'), 'Symbol(rate)'],
  [() => 1, 'a function'],
  [hostile, 'an object'],
  [revoked.proxy, 'an object'],
  [NaN, 'NaN'],
  [Infinity, 'Infinity'],
  ['1', "'1'"],
  ['zz', "'zz'"],
  [null, 'null'],
  [true, 'true'],
  [10n, '10n'],
  [[1], '[1]'],
  [-7.5e30, '-7.5e+30'],
];

/** Those that are wrong where no object is wanted: as an object each of them is one without fields. */
const WITHOUT_FIELDS: typeof BAD = [
  [new Number(0.5), '[object Number]'],
  [new Date(NaN), '[object Date]'],
  [new Map([['w', 1]]), '[object Map]'],
  [/w/, '[object RegExp]'],
  [Object.create(null), '{}'],
];

const badIn = (good: unknown): typeof BAD =>
  typeof good === 'object' && !Array.isArray(good) && !ArrayBuffer.isView(good) ? BAD : [...BAD, ...WITHOUT_FIELDS];

/** Numbers of these names may be as large as that. */
const UNBOUNDED = /^(w|b|a|c|m|k|x|y|r|learningRate)$/;

function refuses(name: string, args: Arguments, argument: string, quoted: string): void {
  assert.throws(
    () => functions[name]!(...args),
    (error: Error) => {
      assert.match(error.name, /^(RangeError|TypeError)$/, `${name}: ${error.stack}`);
      assert.ok(error.message.includes(argument), `${name}: "${error.message}" does not name ${argument}`);
      assert.ok(error.message.includes(quoted), `${name}: "${error.message}" does not quote ${quoted}`);
      return true;
    },
    `${name} takes ${quoted} for ${argument}`,
  );
}

describe('bad input', () => {
  it('is tried on every exported function', () => {
    const exported = Object.keys(engine).filter((name) => typeof functions[name] === 'function');
    assert.deepEqual(exported.sort(), Object.keys(CALLS).sort());
  });

  for (const [name, [names, good]] of Object.entries(CALLS)) {
    it(`is refused by ${name}, in every argument and field, with its name and the value`, () => {
      functions[name]!(...good);
      const replaced = (i: number, value: unknown): Arguments => good.map((each, j) => (i === j ? value : each));
      names.forEach((argument, i) => {
        for (const [value, quoted] of badIn(good[i])) {
          if (value === -7.5e30 && UNBOUNDED.test(argument)) continue;
          refuses(name, replaced(i, value), argument, quoted);
        }
        const given = good[i];
        if (typeof given !== 'object') return;
        for (const [key, field] of Object.entries(given as object)) {
          // A teacher's or student's field is named as teacher.m, an option of its own as in the options.
          for (const [value, quoted] of badIn(field)) {
            if (value === -7.5e30 && UNBOUNDED.test(key)) continue;
            if (/^(rates|at)$/.test(key) && quoted === '[1]') continue;
            refuses(name, replaced(i, { ...(given as object), [key]: value }), key, quoted);
          }
          if (typeof field !== 'object' || Array.isArray(field) || ArrayBuffer.isView(field)) continue;
          for (const inner of Object.keys(field as object)) {
            refuses(name, replaced(i, { ...(given as object), [key]: { ...field, [inner]: NaN } }), inner, 'NaN');
          }
          refuses(name, replaced(i, { ...(given as object), [key]: { ...field, z: 3 } }), `${key}.z`, '3');
        }
        for (const key of Object.keys(given as object)) {
          const throwing = Object.defineProperty({ ...(given as object) }, key, { get: fail, enumerable: true });
          refuses(name, replaced(i, throwing), key, 'an object');
        }
        refuses(name, replaced(i, { ...(given as object), sample: 5 }), 'sample', '5');
        refuses(name, replaced(i, { ...(given as object), learningrate: 0.25 }), 'learningrate', '0.25');
      });
    });

    it(`is refused by ${name} where something is missing`, () => {
      names.forEach((argument, i) => {
        const given = good[i];
        if (argument === 'samples' || (name === 'outcomeOf' && argument === 'options')) return;
        refuses(name, good.slice(0, i), argument, 'undefined');
        if (typeof given !== 'object') return;
        for (const key of Object.keys(given as object)) {
          if (
            /^(samples|limits|tolerance|tries|time|until)$/.test(key) ||
            (name !== 'descend' && name !== 'descendBatch' && key === 'steps')
          )
            continue;
          const rest = Object.fromEntries(Object.entries(given as object).filter(([other]) => other !== key));
          refuses(
            name,
            good.map((each, j) => (i === j ? rest : each)),
            key,
            'undefined',
          );
        }
      });
    });
  }

  it('of a size that would never end is refused', () => {
    refuses('loss', [student, teacher, 1e17], 'samples', '1e17'.replace('1e17', '100000000000000000'));
    refuses('descend', [student, teacher, { learningRate: 0.1, steps: 1e16 }], 'options.steps', '10000000000000000');
    refuses('outcomeOf', [student, teacher, { learningRate: 0.1, steps: 1e16 }], 'options.steps', '10000000000000000');
  });

  it('that throws when it is read is refused by its name, whether that is known or not', () => {
    for (const key of ['w', 'c', 'bias']) {
      const cause = new Error('not to be read');
      const get = (): never => {
        throw cause;
      };
      const hostile = Object.defineProperty({ ...student }, key, { enumerable: true, get }) as typeof student;
      assert.throws(
        () => functions['loss']!(hostile, teacher),
        (error: Error) =>
          error instanceof TypeError &&
          error.message.startsWith(`student.${key} can't be read`) &&
          error.cause === cause,
        key,
      );
    }
  });

  it('that is long is quoted by its beginning: a message is for people', () => {
    const messageFor = (value: unknown): string => {
      try {
        functions['bestFits']!(value);
      } catch (error) {
        return (error as Error).message;
      }
      throw new Error('was not refused');
    };
    const quoted = (value: unknown): string => messageFor(value).replace('teacher must be an object, not ', '');
    assert.equal(quoted('x'.repeat(58)), `'${'x'.repeat(58)}'`);
    assert.equal(quoted('x'.repeat(59)), `'${'x'.repeat(58)}…`);
    assert.equal(quoted('x'.repeat(1e6)), `'${'x'.repeat(58)}…`);
    assert.equal(quoted(Array.from({ length: 1000 }, () => 7)).length, 60);
  });

  it('of a number whose square would be infinite is refused; up to there all results are numbers', () => {
    /** Neither a NaN nor what is infinite, wherever it is in a result. */
    const isFinite = (value: unknown): boolean =>
      typeof value === 'number'
        ? Number.isFinite(value)
        : typeof value !== 'object' || value === null || Object.values(value).every(isFinite);
    const sized = ['w', 'b', 'a', 'c', 'm', 'x', 'y'];
    for (const [name, [names, good]] of Object.entries(CALLS)) {
      // What a solution is like where it has no kink is told by NaN.
      if (name === 'solutions') continue;
      for (const [i, argument] of names.entries()) {
        const given = good[i];
        const replaced = (value: unknown): Arguments => good.map((each, j) => (i === j ? value : each));
        if (sized.includes(argument)) {
          for (const size of [1.1e75, -1e308]) refuses(name, replaced(size), argument, String(size));
          for (const size of [1e75, -1e75]) assert.ok(isFinite(functions[name]!(...replaced(size))), name);
        }
        if (!/^(student|teacher|shape)$/.test(argument)) continue;
        for (const key of Object.keys(given as object).filter((each) => sized.includes(each))) {
          for (const size of [1.1e75, -1e308, Number.MAX_VALUE])
            refuses(name, replaced({ ...(given as object), [key]: size }), `${argument}.${key}`, String(size));
          for (const size of [1e75, -1e75, 1e-75]) {
            const result = functions[name]!(...replaced({ ...(given as object), [key]: size }));
            assert.ok(isFinite(result), `${name} with ${argument}.${key} = ${size}: ${JSON.stringify(result)}`);
          }
        }
      }
    }
  });

  it('of a kink is one where the line would not be finite: a weight near 0 makes a far one', () => {
    const { target, shapeOf, loss } = engine;
    const far = shapeOf({ w: 1e-100, b: 1, a: 2, c: 0 });
    assert.ok(Math.abs(target(far, 1) - 2) < 1e-12);
    assert.ok(Number.isFinite(loss(student, far)));
    refuses('target', [{ ...teacher, k: 1e160 }, 1], 'teacher', '1e+160');
    refuses('landing', [student, { ...teacher, m: 1e-300, k: -1e160 }], 'teacher.k', '-1e+160');
  });

  it('can not change the presets for others', () => {
    const { presets } = engine;
    const home = presets.get('home');
    assert.throws(() => Object.assign(home.teacher, { m: 9 }), TypeError);
    assert.throws(() => Object.assign(home.student, { w: 9 }), TypeError);
    assert.throws(() => Object.assign(home, { label: '' }), TypeError);
    assert.throws(() => (presets as Map<string, unknown>).set('home', {}), TypeError);
    assert.throws(() => (presets as Map<string, unknown>).delete('home'), TypeError);
    assert.throws(() => (presets as Map<string, unknown>).clear(), TypeError);
    assert.equal(presets.get('home').teacher.m, 0.5);
    for (const list of [engine.SLICES, engine.OUTCOME_KINDS]) assert.ok(Object.isFrozen(list));
  });
});
