import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import {
  OUTCOME_KINDS,
  outcomeMap,
  outcomeOf,
  presets,
  SLICES,
  studentInSlice,
  type Student,
  type Teacher,
} from '../../src/engine/index.js';
import { startsOf } from '../../src/engine/starts.js';
import type * as Bundled from '../../src/sweep/index.js';
import { random } from '../engine/random.js';
import { bundled } from './bundled.js';

const folder = bundled({ sweep: 'src/sweep/index.ts' });
const file = join(folder, 'sweep.mjs');
const { sweep } = (await import(file)) as typeof Bundled;

const { student, teacher } = presets.get('home');
const limits = { x: [-1.5, 1.5], y: [-1.5, 1.5] } as const;
const few = { law: 'gaussian', count: 100, scale: 1 } as const;

/** How many starts have each end, one after the other. */
function countsOneByOne(starts: readonly Student[], teacher: Teacher, learningRate: number): Record<string, number> {
  const counts = Object.fromEntries(OUTCOME_KINDS.map((kind) => [kind, 0]));
  for (const start of starts) counts[outcomeOf(start, teacher, { learningRate }).kind]!++;
  return counts;
}

describe('a sweep', () => {
  const { between, sign } = random(14);
  const teachers: [name: string, teacher: Teacher, student: Student][] = [...presets].map(([name, preset]) => [
    name,
    preset.teacher,
    preset.student,
  ]);
  for (let i = 1; i <= 10; i++) {
    const drawn = { m: sign() * between(0.3, 1.5), k: between(-1.6, 1.6), c: between(-1, 1), s: sign() };
    const through = { w: sign() * between(0.2, 2), b: between(-2, 2), a: sign() * between(0.2, 2), c: between(-1, 1) };
    teachers.push([`random teacher ${i}`, drawn, through]);
  }

  for (const [name, teacher, student] of teachers)
    it(`counts the ends that each start has alone, at a small and a large rate: ${name}`, async () => {
      const grid = { law: 'grid', slice: 'wa', student, count: '6x5', limits } as const;
      const one = Array.from({ length: 30 }, (_, i) =>
        studentInSlice('wa', student, -1.25 + 0.5 * (i % 6), 1.2 - 0.6 * Math.floor(i / 6)),
      );
      for (const learningRate of [0.01, 1.2]) {
        const { counts, ends, total } = await sweep({ starts: one, teacher, learningRate });
        assert.deepEqual(counts, countsOneByOne(one, teacher, learningRate));
        assert.equal(total, 30);
        one.forEach((start, i) =>
          assert.equal(OUTCOME_KINDS[ends[i]!], outcomeOf(start, teacher, { learningRate }).kind, `start ${i}`),
        );
        // The same starts up to rounding: those of a grid.
        const { starts } = await sweep({ starts: grid, teacher, learningRate });
        one.forEach(({ w, a }, i) => {
          assert.ok(Math.abs(starts.w[i]! - w) < 1e-15 && Math.abs(starts.a[i]! - a) < 1e-15, `start ${i}`);
        });
      }
    });

  it('of a grid has the ends of the map of the same part of the slice, pixel by pixel', async () => {
    for (const slice of SLICES) {
      for (const rule of [{}, { learningRate: 0.3 }, { learningRate: 0.9, samples: 5, steps: 50_000 }] as const) {
        const area = { x: [-2, 1], y: [-0.5, 2] } as const;
        const grid = { law: 'grid', slice, student, count: [24, 16], limits: area } as const;
        const { ends } = await sweep({ starts: grid, teacher, ...rule });
        const { learningRate, samples } = { learningRate: undefined, samples: undefined, ...rule };
        const { kinds } = outcomeMap({
          slice,
          student,
          teacher,
          width: 24,
          height: 16,
          limits: area,
          ...(learningRate !== undefined && { learningRate }),
          ...(samples !== undefined && { samples }),
        });
        assert.deepEqual(ends, kinds, `${slice}, ${JSON.stringify(rule)}`);
      }
    }
  });

  it('is the same on one thread, on three and on more than there is work for', async () => {
    const starts = { law: 'disk', slice: 'wb', student, count: 333, radius: 2, seed: 5 } as const;
    const swept = [];
    for (const threads of [1, 3, 256]) swept.push(await sweep({ starts, teacher, learningRate: 0.3, threads }));
    assert.deepEqual(swept[1], swept[0]);
    assert.deepEqual(swept[2], swept[0]);
  });

  it('takes numbers in lists of any kind, and gives ends that belong to nobody else', async () => {
    const lists = { w: [1, -1], b: Float32Array.of(0, 0), a: Float64Array.of(1, 1), c: [0, 0] };
    const { ends, words, law } = await sweep({ starts: lists, teacher });
    assert.deepEqual([...ends], [1, 3]);
    assert.equal(words, '1 reaches the teacher · 1 dies');
    assert.equal(law, '2 given starts');
    assert.ok(ends.buffer instanceof ArrayBuffer);
  });

  it('tells how far it is: ever more starts, and all of them at last', async () => {
    const told: number[] = [];
    await sweep({ starts: few, teacher, onProgress: (done, total) => told.push(done, total) });
    const done = told.filter((_, i) => i % 2 === 0);
    assert.deepEqual(
      done,
      [...new Set(done)].sort((x, y) => x - y),
    );
    assert.equal(done.at(-1), 100);
    assert.ok(told.every((total, i) => i % 2 === 0 || total === 100));
  });
});

describe('a sweep that is ended early', () => {
  /** Seconds of work for each start: none of them ever settles. */
  const endless = { starts: few, teacher, learningRate: 1e-9, samples: 7, steps: 1e9, threads: 2 } as const;

  it('by its signal rejects with the reason, before it begins and while it works', async () => {
    const reason = new Error('enough');
    await assert.rejects(sweep({ ...endless, signal: AbortSignal.abort(reason) }), reason);
    await assert.rejects(sweep({ ...endless, signal: AbortSignal.timeout(300) }), { name: 'TimeoutError' });
  });

  it('by what onProgress throws rejects with that', async () => {
    const onProgress = (): never => {
      throw new Error('no more');
    };
    await assert.rejects(sweep({ starts: few, teacher, onProgress }), /no more/);
  });

  it('by a start that is out of range rejects with its name', async () => {
    const starts = { law: 'grid', slice: 'km+', student, count: '2x2' } as const;
    const far = { x: [-1e75, 1e75], y: [1e60, 1e61] } as const;
    await assert.rejects(sweep({ starts: { ...starts, limits: far }, teacher }), {
      name: 'RangeError',
      message: /student\.\w must be from -1e\+75 to 1e\+75/,
    });
  });

  it('by a thread that ends without a word rejects', () => {
    writeFileSync(
      join(folder, 'exit.cjs'),
      "if (!require('node:worker_threads').isMainThread && !require('node:worker_threads').isInternalThread) process.exit(3);",
    );
    const code = `
      import { sweep } from ${JSON.stringify(pathToFileURL(file).href)};
      await sweep(${JSON.stringify({ starts: few, teacher })}).catch(({ message }) => console.log(message));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, NODE_OPTIONS: `--require ${join(folder, 'exit.cjs')}` },
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.equal(stdout, 'a thread has ended early, with code 3\n', stderr);
  });

  it('because it is in a bundle says so, and begins no threads without end', () => {
    const contents = `
      import { sweep } from './src/sweep/index.ts';
      await sweep(${JSON.stringify({ starts: few, teacher })});`;
    const program = join(folder, 'program.mjs');
    buildSync({
      stdin: { contents, resolveDir: process.cwd() },
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'es2022',
    });
    const { status, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8', timeout: 60_000 });
    assert.equal(status, 1);
    assert.match(stderr, /relu-playground\/sweep must be left out of a bundle/);
  });
});

describe('a sweep in a thread of another program', () => {
  it('is a sweep like any other', () => {
    const thread = join(folder, 'thread.mjs');
    writeFileSync(
      thread,
      `import { sweep } from './sweep.mjs';
       console.log((await sweep(${JSON.stringify({ starts: few, teacher })})).total);`,
    );
    const code = `
      import { Worker } from 'node:worker_threads';
      new Worker(${JSON.stringify(thread)}, { workerData: { other: 1 }, execArgv: [] });`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
    assert.equal(printed, '100\n');
  });
});

describe('a sweep asked with', () => {
  const good: Bundled.SweepOptions = { starts: few, teacher };
  const grid = { law: 'grid', slice: 'wa', student, count: '2x2' };
  const disk = { law: 'disk', slice: 'wa', student, count: 5, radius: 1 };
  const CASES: readonly (readonly [name: string, bad: object, message: RegExp])[] = [
    ['no starts', { starts: undefined }, /starts must be a list of students, .*grid, disk, gaussian.* not undefined/],
    ['a text for starts', { starts: '20x20' }, /starts must be a list .* not '20x20'/],
    ['an empty list', { starts: [] }, /the number of starts must be from 1 to 10000000, not 0/],
    ['a start that is not finite', { starts: [student, { ...student, b: NaN }] }, /starts\[1\]\.b must be a finite/],
    ['a start that is none', { starts: [student, 3] }, /starts\[1\] must be an object, not 3/],
    ['lists of two lengths', { starts: { w: [1], b: [1, 2], a: [1], c: [1] } }, /starts\.b must have 1 numbers/],
    ['a list that is missing', { starts: { w: [1], b: [1], a: [1] } }, /starts\.c must be a list of numbers/],
    ['infinite numbers', { starts: { w: [1], b: [1], a: [Infinity], c: [1] } }, /starts\.a\[0\] .*finite/],
    [
      'an unknown law',
      { starts: { ...grid, law: 'ring' } },
      /starts\.law must be one of grid, disk, gaussian, not 'ri/,
    ],
    ['an unknown slice', { starts: { ...grid, slice: 'ab' } }, /slice must be one of wa, wb, km\+, km-, not 'ab'/],
    ['a slice without its student', { starts: { ...grid, slice: 'km+', student: { ...student, w: 0 } } }, /r = \|w\/a/],
    ['a grid of a number', { starts: { ...grid, count: 400 } }, /starts\.count must be columns and rows, '20x20'/],
    ['a grid of nonsense', { starts: { ...grid, count: 'ax3' } }, /starts\.count must be columns and rows/],
    ['no column', { starts: { ...grid, count: '0x20' } }, /starts\.count, columns, must be from 1 to 8192, not 0/],
    ['10⁹ rows', { starts: { ...grid, count: [1, 1e9] } }, /starts\.count, rows, must be from 1 to 8192/],
    ['a grid that is too large', { starts: { ...grid, count: [8192, 8192] } }, /columns × rows, .* to 10000000/],
    ['limits that fall', { starts: { ...grid, limits: { x: [1, 0], y: [0, 1] } } }, /starts\.limits\.x must increase/],
    ['a radius of a grid', { starts: { ...grid, radius: 1 } }, /starts\.radius \(1\) is unknown/],
    ['10⁹ starts', { starts: { ...few, count: 1e9 } }, /starts\.count must be from 1 to 10000000, not 1000000000/],
    ['half a start', { starts: { ...few, count: 2.5 } }, /starts\.count must be a whole number/],
    ['no scale', { starts: { law: 'gaussian', count: 5 } }, /starts\.scale must be a number, not undefined/],
    ['a negative radius', { starts: { ...disk, radius: -1 } }, /starts\.radius must be from 0 to 100000000, not -1/],
    ['half a center', { starts: { ...disk, center: [1] } }, /starts\.center must be \[x, y\]/],
    ['a negative seed', { starts: { ...disk, seed: -1 } }, /starts\.seed must be from 0 to 4294967295, not -1/],
    ['no teacher', { teacher: undefined }, /teacher must be an object, not undefined/],
    ['an infinite rate', { learningRate: Infinity }, /learningRate must be a finite number, not Infinity/],
    ['a text for a rate', { learningRate: '0.1' }, /learningRate must be a number, not '0.1'/],
    ['one sample', { learningRate: 0.1, samples: 1 }, /samples must be from 2/],
    ['samples without a rate', { samples: 5 }, /learningRate must be given with samples/],
    ['steps without a rate', { steps: 5 }, /learningRate must be given with steps/],
    ['too many steps', { learningRate: 0.1, steps: 1e10 }, /steps must be from 0 to 1000000000/],
    ['no thread', { threads: 0 }, /threads must be from 1 to 256, not 0/],
    ['half a thread', { threads: 1.5 }, /threads must be a whole number, not 1.5/],
    ['a signal that is none', { signal: 'stop' }, /signal must be an AbortSignal, not 'stop'/],
    ['a text for onProgress', { onProgress: 'tell' }, /onProgress must be a function, not 'tell'/],
    ['an unknown option', { rate: 0.1 }, /options\.rate \(0\.1\) is unknown/],
  ];
  for (const [name, bad, message] of CASES)
    it(`${name} rejects with a message that says so`, async () => {
      await assert.rejects(sweep({ ...good, ...bad } as Bundled.SweepOptions), (error: Error) => {
        assert.match(error.name, /^(TypeError|RangeError)$/);
        assert.match(error.message, message);
        return true;
      });
    });
});

describe('starts that are drawn', () => {
  const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
  const N = 100_000;

  it('are the same by the same seed, and others by another one', () => {
    const drawn = (seed: number): Student[] => [...startsOf({ law: 'gaussian', count: 50, scale: 2, seed }).students];
    assert.deepEqual(drawn(9), drawn(9));
    assert.notDeepEqual(drawn(9)[0], drawn(10)[0]);
  });

  it('from a Gaussian have its moments in each number, and are independent', () => {
    const students = [...startsOf({ law: 'gaussian', count: N, scale: 0.5, seed: 3 }).students];
    const keys = ['w', 'b', 'a', 'c'] as const;
    // Five standard errors of each mean: a mean of x² has a variance of 2/N, one of x⁴ of 96/N, one of x·y of 1/N.
    for (const [i, key] of keys.entries()) {
      const x = students.map((each) => each[key] / 0.5);
      assert.ok(Math.abs(mean(x)) < 5 / Math.sqrt(N), `the mean of ${key}`);
      assert.ok(Math.abs(mean(x.map((each) => each ** 2)) - 1) < 5 * Math.sqrt(2 / N), `the variance of ${key}`);
      assert.ok(Math.abs(mean(x.map((each) => each ** 4)) - 3) < 5 * Math.sqrt(96 / N), `the kurtosis of ${key}`);
      for (const other of keys.slice(i + 1)) {
        const product = mean(students.map((each) => (each[key] * each[other]) / 0.25));
        assert.ok(Math.abs(product) < 5 / Math.sqrt(N), `${key} and ${other}`);
      }
    }
  });

  it('from a disk are in it, evenly, and keep the rest of the student', () => {
    const center = [0.3, -1] as const;
    const disk = { law: 'disk', slice: 'wb', student, count: N, radius: 2, center, seed: 8 } as const;
    const students = [...startsOf(disk).students];
    const squares = students.map(({ w, b }) => ((w - 0.3) / 2) ** 2 + ((b + 1) / 2) ** 2);
    assert.ok(squares.every((square) => square <= 1 + 1e-12));
    assert.ok(students.every(({ a, c }) => a === student.a && c === student.c));
    // The square of the distance is uniform in [0, 1], so its mean has a variance of 1/(12·N); x is symmetric.
    assert.ok(Math.abs(mean(squares) - 1 / 2) < 5 / Math.sqrt(12 * N));
    assert.ok(Math.abs(mean(students.map(({ w }) => (w - 0.3) / 2))) < 5 / Math.sqrt(4 * N));
    assert.ok(Math.abs(mean(students.map(({ b }) => (b + 1) / 2))) < 5 / Math.sqrt(4 * N));
  });
});
