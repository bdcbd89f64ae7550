import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as engine from '../../src/engine/index.js';
import { dataOfMap } from '../../src/session/map-data.js';
import { dataOfRun } from '../../src/session/run-data.js';
import { spaces } from '../../src/views/spaces/index.js';
import { advance, choosePreset, configure, goTo, storeAfter, student, teacher } from './support.js';
import { descentPath } from './independent-descent.js';
import { numbersOf, tableOf } from './tables.js';

const version = '1.2.3';
const { R } = engine;

const csvOf = (store: ReturnType<typeof storeAfter>, every?: number): string =>
  [...dataOfRun(store.history.run, { format: 'csv', version, ...(every && { every }) })].join('');

/** What lines of code compute that import the engine. */
function runCode(lines: readonly string[], result: string): unknown {
  const [first, ...rest] = lines;
  const names = /^import \{ (.+) \} from 'relu-playground\/engine';$/.exec(first!)![1]!;
  const code = new Function('engine', `const { ${names} } = engine; ${rest.join('\n')} return ${result};`);
  return code(engine);
}

describe('the data of a run', () => {
  for (const [name, samples] of [
    ['home', 'exact'],
    ['in-sign-change-iii', 'exact'],
    ['in-sign-change-iv', 7],
  ] as const)
    it(`are the steps of descent, as made by quadrature and finite sums: ${name}, ${samples}`, () => {
      const store = storeAfter(choosePreset(name), configure({ samples }), advance(1500));
      const { rows, columns } = tableOf(csvOf(store));
      assert.deepEqual(columns, ['step', 'loss', 'w', 'b', 'a', 'c', 'm', 'k', 's']);
      assert.equal(rows.length, 1501);
      const { student: start, teacher: target } = engine.presets.get(name)!;
      descentPath(start, target, 0.01, samples, 1500).forEach(({ loss, ...at }, step) => {
        const row = numbersOf(rows[step]!);
        const { w, b, a, c } = at;
        const expected = [step, loss, w, b, a, c, a * Math.abs(w), -b / w, Math.sign(w)];
        expected.forEach((value, i) => {
          assert.ok(Math.abs(row[i]! - value) <= 1e-9 * (1 + Math.abs(value)), `${columns[i]} at ${step}: ${row[i]}`);
        });
      });
    });

  it('are exact: each number is the one that the timeline has, to the last bit', () => {
    const store = storeAfter(choosePreset('out-sign-change-ii'), advance(333));
    const { rows } = tableOf(csvOf(store));
    for (const step of [0, 1, 100, 333]) {
      const [at, , w, b, a, c] = numbersOf(rows[step]!);
      assert.deepEqual([at, { w, b, a, c }], [step, store.history.run.at(step).learner.student]);
    }
  });

  it('come with code for Node that computes the last row to the last bit', () => {
    const store = storeAfter(
      student(0.1, -0.7, 1.3, -0),
      teacher(0.3, 0.1, 0, -1),
      configure({ samples: 12 }),
      advance(777),
    );
    const { rows, code } = tableOf(csvOf(store));
    const { w, b, a, c } = runCode(code, 'student') as engine.Student;
    assert.deepEqual(numbersOf(rows.at(-1)!).slice(2, 6), [w, b, a, c]);
  });

  it('have a row for every n steps, and one for the last step', () => {
    const { rows } = tableOf(csvOf(storeAfter(advance(25)), 10));
    assert.deepEqual(
      rows.map(([step]) => step),
      ['0', '10', '20', '25'],
    );
  });

  it('have one row where nothing has been learned', () => {
    assert.equal(tableOf(csvOf(storeAfter())).rows.length, 1);
  });

  it('leave k empty while the student is flat, and keep the sign of zero', () => {
    const { rows } = tableOf(csvOf(storeAfter(student(0, 0, 1, -0))));
    assert.deepEqual(rows[0]!.slice(2), ['0', '0', '1', '-0', '0', '', '1']);
  });

  it('say that the run has stopped, and why', () => {
    const { settings, rows } = tableOf(
      csvOf(storeAfter(student(1, 0, 1, 0), configure({ learningRate: 4 }), advance(1000))),
    );
    assert.match(settings.get('stopped')!, /^at step \d+: the next step diverges$/);
    assert.equal(Number(rows.at(-1)![0]), Number(/\d+/.exec(settings.get('stopped')!)![0]));
  });

  it('of a run that was changed on the way say so, and give no code that would compute another one', () => {
    const store = storeAfter(advance(20), teacher(1, 0, 0, 1), advance(20));
    const { settings, code, rows } = tableOf(csvOf(store));
    assert.ok(settings.get('changed'));
    assert.deepEqual(code, []);
    assert.equal(rows.length, 41);
  });

  it('are all of the run, also after going back in it', () => {
    assert.equal(tableOf(csvOf(storeAfter(advance(30), goTo(10)))).rows.length, 31);
  });

  it('begin with the version and the settings, by the names of the attributes', () => {
    const text = csvOf(storeAfter(choosePreset('home'), configure({ learningRate: 0.5, samples: 30 })));
    assert.ok(text.startsWith(`# relu-playground ${version}\n`));
    const { settings } = tableOf(text);
    const told = [
      'teacher-m',
      'teacher-k',
      'teacher-c',
      'teacher-s',
      'learning-rate',
      'samples',
      'student-w',
      'student-b',
    ];
    assert.deepEqual(
      told.map((name) => settings.get(name)),
      ['0.5', '0.5', '-0.5', '1', '0.5', '30', '1', '0'],
    );
  });

  it('are the same as JSON, with null where k is empty', () => {
    const store = storeAfter(student(0, 0.5, 1, 0), advance(3));
    const text = [...dataOfRun(store.history.run, { format: 'json', version })].join('');
    const json = JSON.parse(text) as {
      about: string;
      settings: Record<string, unknown>;
      code: string[];
      columns: Record<string, unknown[]>;
    };
    const { columns, rows, code, settings } = tableOf(csvOf(store));
    assert.equal(json.about, `relu-playground ${version}`);
    assert.deepEqual(json.code, code);
    assert.deepEqual(new Map(Object.entries(json.settings).map(([name, value]) => [name, String(value)])), settings);
    assert.deepEqual(Object.keys(json.columns), columns);
    columns.forEach((column, i) => {
      const values = rows.map((row) => (row[i] === '' ? null : Number(row[i])));
      assert.deepEqual(json.columns[column], values);
    });
    assert.equal(json.columns['k']![0], null);
  });

  it('keep the sign of zero as JSON too', () => {
    const { run } = storeAfter(student(0, 0, 1, -0)).history;
    const { columns } = JSON.parse([...dataOfRun(run, { format: 'json', version })].join('')) as {
      columns: Record<'b' | 'c', number[]>;
    };
    assert.ok(Object.is(columns.c[0], -0) && Object.is(columns.b[0], 0));
  });
});

describe('the data of a map', () => {
  const mapOf = (id: keyof typeof spaces, store: ReturnType<typeof storeAfter>, width = 12, height = 10): string => {
    const { slice, kept, domain, axes } = spaces[id];
    const names = [axes.x.symbol, axes.y.symbol] as const;
    const student = kept(store.state.learner);
    return [
      ...dataOfMap(store.state, {
        format: 'csv',
        version,
        slice: slice!,
        student,
        limits: domain,
        names,
        width,
        height,
      }),
    ].join('');
  };

  for (const [id, rate] of [
    ['wa', 0.01],
    ['wb', 1.2],
    ['km+', 0.01],
    ['km-', -0.5],
  ] as const)
    it(`tell of each start where it ends, as if it were followed alone: ${id} at a rate of ${rate}`, () => {
      const store = storeAfter(choosePreset('in-sign-change-iii'), configure({ learningRate: rate }));
      const { rows, columns } = tableOf(mapOf(id, store));
      const { x, y } = spaces[id].axes;
      assert.deepEqual(columns, [x.symbol, y.symbol, 'end']);
      assert.equal(rows.length, 12 * 10);
      const { learner, teacher } = store.state;
      for (const [u, v, end] of rows) {
        const { student } = spaces[id].lift(learner, Number(u), Number(v));
        const { kind } = engine.outcomeOf(student, teacher, rate > 0 ? { learningRate: rate } : undefined);
        assert.equal(end, kind, `${u} ${v}`);
      }
    });

  it('lie in the middles of cells that fill the space, from the top left, row by row', () => {
    const { rows } = tableOf(mapOf('km+', storeAfter(), 2, 2));
    assert.deepEqual(
      rows.map(([k, m]) => [(Number(k) / R).toFixed(12), Number(m)]),
      [
        ['-0.500000000000', 1.25],
        ['0.500000000000', 1.25],
        ['-0.500000000000', -1.25],
        ['0.500000000000', -1.25],
      ],
    );
  });

  it('come with code for Node that computes the same ends', () => {
    const store = storeAfter(student(-0.5, 0.2, 0.9, 0.1), configure({ learningRate: 0.9, samples: 5 }));
    const { rows, code } = tableOf(mapOf('wb', store));
    const { kinds } = runCode(code, 'map') as engine.OutcomeMap;
    assert.deepEqual(
      rows.map(([, , end]) => end),
      [...kinds].map((kind) => engine.OUTCOME_KINDS[kind]),
    );
  });

  it('say that they are those of small steps where the steps do not lead downhill', () => {
    const told = (rate: number): string | undefined =>
      tableOf(mapOf('wa', storeAfter(configure({ learningRate: rate })), 2, 2)).settings.get('ends');
    assert.deepEqual([told(0.01), told(0), told(-1)], [undefined, ...Array(2).fill('in the limit of small steps')]);
  });
});
