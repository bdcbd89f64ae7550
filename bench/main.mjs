import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import * as tf from '@tensorflow/tfjs';
import { buildSync } from 'esbuild';
import {
  descend,
  gradient,
  outcomeMap,
  outcomeOf,
  presets,
  refineOutcomeMap,
  SLICES,
  studentInSlice,
} from '../src/engine/index.ts';
import { numjs, plainLoop, tensorflow } from './peers.mjs';
import { exactGradient, referenceRule, sampledGradient } from './reference-rule.mjs';
import { compare, mean, median, sum } from './timing.mjs';

const here = process.argv[2];
const rows = [];
const row = (work, ours, peer, theirs, target, holds) => rows.push({ work, ours, peer, theirs, target, holds });
const time = (ns) =>
  ns < 1e3 ? `${ns.toFixed(1)} ns` : ns < 1e6 ? `${(ns / 1e3).toFixed(1)} µs` : `${(ns / 1e6).toFixed(1)} ms`;
const times = (ratio) => `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}×`;

const { teacher, student } = presets.get('home');

async function steps() {
  await tf.setBackend('cpu');
  const plainStep = plainLoop(teacher);
  const numjsStep = numjs(teacher);
  const tfjs = tensorflow(teacher, student);
  agree(plainStep, numjsStep);
  const result = compare({
    exact: [() => descend(student, teacher, { learningRate: 0.01, steps: 100_000 }), 100_000],
    sampled: [() => descend(student, teacher, { learningRate: 0.01, steps: 100_000, samples: 201 }), 100_000],
    plain: [() => repeat(plainStep, 10_000), 10_000],
    numjs: [() => repeat(numjsStep, 10), 10],
    tfjs: [() => tfjs.step(), 1],
  });
  const compared = (peer, name, least) => {
    const ratio = result[peer] / result.exact;
    row(
      'one descent step, exact',
      time(result.exact),
      name,
      time(result[peer]),
      `≥ ${least}× faster: ${times(ratio)}`,
      ratio >= least,
    );
  };
  compared('numjs', 'numjs, 201 samples', 1000);
  compared('tfjs', 'TensorFlow.js (cpu), 201 samples', 10_000);
  compared('plain', 'a typed-array loop, 201 samples', 30);
  const ratio = result.plain / result.sampled;
  row(
    'the same on 201 samples, in O(1)',
    time(result.sampled),
    'a typed-array loop, 201 samples',
    time(result.plain),
    `(no target): ${times(ratio)}`,
    null,
  );
}

/** All peers must compute the same before their times mean anything. */
function agree(...peers) {
  const ends = [descend(student, teacher, { learningRate: 0.01, steps: 50, samples: 201 })];
  for (const peer of peers) ends.push(repeat(peer, 50));
  for (const end of ends) {
    for (const key of ['w', 'b', 'a', 'c']) {
      if (Math.abs(end[key] - ends[0][key]) > 1e-3) throw new Error(`the peers disagree: ${JSON.stringify(ends)}`);
    }
  }
}

function repeat(step, count) {
  let state = student;
  for (let i = 0; i < count; i++) state = step(state);
  return state;
}

function againstC() {
  const folder = mkdtempSync(`${tmpdir()}/relu-bench-`);
  const program = `${folder}/exact-descent`;
  try {
    execFileSync('gcc', ['-O3', '-o', program, `${here}exact-descent.c`, '-lm']);
  } catch {
    row('one descent step, exact', '', 'C −O3', 'no gcc here', '≤ 2× the time', null);
    return;
  }
  const { w, b, a, c } = student;
  const args = [1e6, w, b, a, c, teacher.m, teacher.k, teacher.c, teacher.s, 0.01].map(String);
  const inC = [];
  const ours = [];
  for (let round = 0; round < 15; round++) {
    inC.push(Number(execFileSync(program, args, { encoding: 'utf8' }).split(' ')[0]));
    const started = performance.now();
    descend(student, teacher, { learningRate: 0.01, steps: 1e6 });
    ours.push(performance.now() - started);
  }
  rmSync(folder, { recursive: true });
  const [js, native] = [ours, inC].map(median);
  row(
    'one descent step, exact',
    time(js),
    'the same formula in C −O3',
    time(native),
    `≤ 2× the time: ${times(js / native)}`,
    js <= 2 * native,
  );
}

/** The cells of the reference page's four maps: columns, lines, and the limits of x and y. */
const GRID = {
  wa: [36, 36, 1.5, 1.5],
  wb: [36, 36, 1.5, 1.5],
  'km+': [50, 20, Math.sqrt(3), 2.5],
  'km-': [50, 20, Math.sqrt(3), 2.5],
};

const cellsOf = (start) =>
  SLICES.flatMap((slice) => {
    const [columns, lines, x, y] = GRID[slice];
    return Array.from({ length: columns * lines }, (_, i) => {
      const across = (((i % columns) + 0.5) / columns) * 2 - 1;
      const up = ((Math.floor(i / columns) + 0.5) / lines) * 2 - 1;
      return studentInSlice(slice, start, across * x, up * y);
    });
  });

function starts() {
  for (const name of ['home', 'in-sign-change-iii', 'in-sign-change-i']) {
    const { teacher, student } = presets.get(name);
    const cells = cellsOf(student);
    const some = cells.filter((_, i) => i % 29 === 0);
    const rules = { sampled: sampledGradient, exact: exactGradient };
    for (const [key, gradient] of Object.entries(rules)) rules[key] = referenceRule(teacher, gradient(teacher));
    const all = (decide) => [() => some.forEach(decide), some.length];
    const result = compare(
      { ours: all((start) => outcomeOf(start, teacher)), sampled: all(rules.sampled), exact: all(rules.exact) },
      5,
    );
    const evaluations = mean(cells.map((start) => outcomeOf(start, teacher).evaluations));
    row(`evaluations per start, cells of ${name}`, evaluations.toFixed(1), '', '', '≤ 14', evaluations <= 14);
    const compared = (key, label) => {
      const ratio = result[key] / result.ours;
      const steps = Math.round(mean(some.map((start) => rules[key](start).step)));
      const peer = `${label} (${steps} steps)`;
      row(
        `outcome of a start, cells of ${name}`,
        time(result.ours),
        peer,
        time(result[key]),
        `≥ 250× faster: ${times(ratio)}`,
        ratio >= 250,
      );
    };
    compared('sampled', 'reference rule, 201 samples');
    compared('exact', 'reference rule with our exact gradient');
  }
}

function maps() {
  const own = () => SLICES.map((slice) => outcomeMap({ slice, student, teacher, width: 256, height: 256 }));
  // Every ninth cell, taken for nine: all of them would need a minute a round.
  const some = cellsOf(student).filter((_, i) => i % 9 === 0);
  const sampled = referenceRule(teacher, sampledGradient(teacher));
  const exact = referenceRule(teacher, exactGradient(teacher));
  const result = compare(
    { ours: [own], sampled: [() => some.forEach(sampled), 1 / 9], exact: [() => some.forEach(exact), 1 / 9] },
    3,
  );
  const compared = (key, label) => {
    const ratio = result[key] / result.ours;
    row(
      'four maps, 256 × 256',
      time(result.ours),
      `${label}, its 4 592 cells`,
      time(result[key]),
      `≥ 10× faster: ${times(ratio)}`,
      ratio >= 10,
    );
  };
  compared('sampled', 'reference rule, 201 samples');
  compared('exact', 'reference rule with our exact gradient');
  const drawn = own();
  const share = sum(drawn.map(({ integrated }) => integrated)) / (4 * 256 * 256);
  row('share of the pixels integrated', `${(100 * share).toFixed(1)} %`, '', '', '≤ 12 %', share <= 0.12);
}

/** The steps after which plain descent gives up; ours has the same where a single start is compared. */
const BUDGET = 20_000;

/** Outcomes of descent at a rate, over w-a of home, ±1.5, against plain steps to the same rule: a residual of 9 digits. */
function rates() {
  const side = 12;
  const starts = Array.from({ length: side * side }, (_, i) => {
    const across = (((i % side) + 0.5) / side) * 2 - 1;
    const up = ((Math.floor(i / side) + 0.5) / side) * 2 - 1;
    return studentInSlice('wa', student, 1.5 * across, 1.5 * up);
  });
  for (const [learningRate, most] of [
    [0.1, 150e3],
    [0.3, 40e3],
    [0.9, 40e3],
    [1.5, 40e3],
  ]) {
    const { ours, plain } = compare(
      {
        ours: [
          () => starts.forEach((start) => outcomeOf(start, teacher, { learningRate, steps: BUDGET })),
          starts.length,
        ],
        plain: [() => starts.forEach((start) => plainRest(start, learningRate)), starts.length],
      },
      5,
    );
    row(
      `outcome of descent at η = ${learningRate}`,
      time(ours),
      'plain steps to rest',
      time(plain),
      `≤ ${most / 1e3} µs, ≥ 20× faster: ${times(plain / ours)}`,
      ours <= most && plain >= 20 * ours,
    );
  }
}

/** Plain steps until the gradient is gone to 9 digits, or all of the budget. */
function plainRest(start, learningRate) {
  let here = start;
  for (let steps = 0; steps < BUDGET; steps += 100) {
    const { w, b, a, c, diverged } = descend(here, teacher, { learningRate, steps: 100 });
    here = { w, b, a, c };
    const slope = gradient(here, teacher);
    if (diverged || Math.hypot(slope.w, slope.b, slope.a, slope.c) < 1e-9) return;
  }
}

/** All four maps of descent, first whole picture and all pixels, against plain steps to rest from every pixel. */
function mapsAtRates() {
  for (const [learningRate, most] of [
    [0.1, 4000],
    [0.3, 1500],
    [0.9, 1500],
    [1.5, 1500],
    [2.5, 1500],
  ]) {
    const rounds = Array.from({ length: 3 }, () => refinedMaps(learningRate));
    const first = median(rounds.map((round) => round.first));
    const all = median(rounds.map((round) => round.all));
    const plain = plainMaps(learningRate);
    const pictures = `first picture of four maps, η = ${learningRate}`;
    row(pictures, time(first * 1e6), '', '', '≤ 150 ms', first <= 150);
    row(
      `four maps of descent, 256 × 256, η = ${learningRate}`,
      time(all * 1e6),
      'plain steps to rest from every pixel',
      time(plain * 1e6),
      `≤ ${most / 1000} s, ≥ 20× faster: ${times(plain / all)}`,
      all <= most && plain >= 20 * all,
    );
  }
}

const SIDE = 256;

/** Milliseconds until all four maps have something for every pixel, and until they are complete. */
function refinedMaps(learningRate) {
  let [first, all] = [0, 0];
  for (const slice of SLICES) {
    const started = performance.now();
    const steps = refineOutcomeMap({ slice, student, teacher, width: SIDE, height: SIDE, learningRate });
    let step = steps.next();
    while (!step.done && !step.value.isWhole) step = steps.next();
    first += performance.now() - started;
    while (!step.done) step = steps.next();
    all += performance.now() - started;
  }
  return { first, all };
}

/** The same from every pixel by plain steps, in milliseconds: that of a grid of 12 × 12 pixels, taken for all. */
function plainMaps(learningRate) {
  const side = 12;
  const started = performance.now();
  for (const slice of SLICES) {
    for (let i = 0; i < side * side; i++) {
      const across = (((i % side) + 0.5) / side) * 6 - 3;
      const up = ((Math.floor(i / side) + 0.5) / side) * 6 - 3;
      plainRest(studentInSlice(slice, student, across, up), learningRate);
    }
  }
  return (performance.now() - started) * (SIDE / side) ** 2;
}

function growth() {
  const sides = [128, 256, 512, 1024, 2048];
  const list = sides.map((side) => {
    const map = outcomeMap({ slice: 'wa', student, teacher, width: side, height: side });
    const { ours } = compare(
      { ours: [() => outcomeMap({ slice: 'wa', student, teacher, width: side, height: side })] },
      3,
    );
    return {
      side,
      integrated: map.integrated,
      share: `${((100 * map.integrated) / side ** 2).toFixed(1)} %`,
      time: time(ours),
    };
  });
  console.log('\nOne map (wa) by its side:\n');
  print(list);
}

function size() {
  const [{ contents }] = buildSync({
    entryPoints: [`${here}../src/engine/index.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  }).outputFiles;
  const bytes = gzipSync(contents, { level: 9 }).length;
  row('the engine alone, gzipped', `${bytes} bytes`, '', '', '≤ 16 kB', bytes <= 16_000);
}

/** A table in Markdown. */
function print(list) {
  const keys = Object.keys(list[0]);
  console.log(`| ${keys.join(' | ')} |\n|${keys.map(() => '---').join('|')}|`);
  for (const item of list)
    console.log(
      `| ${keys.map((key) => (item[key] === true ? 'yes' : item[key] === false ? '**no**' : (item[key] ?? ''))).join(' | ')} |`,
    );
}

await steps();
againstC();
starts();
maps();
rates();
mapsAtRates();
size();
console.log(`\nNode ${process.version}, ${cpus()[0].model}; medians, peers interleaved in the same run.\n`);
print(rows);
growth();
