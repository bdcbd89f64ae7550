/**
 * Puts small faults into the sources, one at a time, and looks whether the tests of their layer notice it:
 * `npm run mutants`, or `npm run mutants -- engine src/session/run.ts` for a layer and a file. The faults are listed in
 * test/mutants, each with what it breaks; one that no test can notice has the reason there. It takes minutes and is no
 * step of `npm test`.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { transformSync } from 'esbuild';
import { LAYERS } from '../test/mutants/index.mjs';
import { isSlow, testsIn } from './test-files.mjs';

/** The share of mutants that has to be killed. */
const LEAST = 0.9;

/** A fault can make a test run for ever: the tests of a layer are stopped after so many times what they take without. */
const PATIENCE = 5;
/** The most that a test file may take without a fault. */
const BASELINE_MS = 600_000;

/** A copy of what tests read, to break. @returns its folder */
function copyOfTheProject(name) {
  const folder = resolve('.test-results/mutants', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'test', 'scripts', 'examples', 'dist', 'package.json', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/**
 * Runs test files in one process, until something fails.
 * @returns the title of what has failed, or that it took too long; undefined if all has passed
 */
function firstFailure(folder, files, timeout) {
  const imports = files.map((file) => `await import('./${file}');`).join('');
  const options = ['--import', 'tsx', '--import', './test/seed.ts', '--test-reporter=tap', '--input-type=module'];
  const child = spawn('node', [...options, '--eval', imports], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  let failure;
  const end = (reason) => {
    failure ??= reason;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => end('taking too long'), timeout);
  createInterface(child.stdout).on('line', (line) => {
    const [, title] = /^\s*not ok \d+ - (.*)$/.exec(line) ?? [];
    if (title) end(title);
  });
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      done(failure ?? (code === 0 ? undefined : 'an exception'));
    });
  });
}

/** Does some work with each item, one in each folder at a time. */
async function inEach(folders, items, work) {
  const queue = [...items];
  await Promise.all(
    folders.map(async (folder) => {
      for (let item = queue.shift(); item; item = queue.shift()) await work(folder, item);
    }),
  );
}

/** Those of the test files that pass as they are, the fast ones first; and the time that they take together. */
async function passing(folders, files) {
  const usable = [];
  await inEach(folders, files, async (folder, file) => {
    const start = performance.now();
    const failure = await firstFailure(folder, [file], BASELINE_MS);
    if (failure) console.error(`${file} fails without a mutant, and is left out: ${failure}`);
    else usable.push({ file, time: performance.now() - start });
  });
  usable.sort((x, y) => x.time - y.time);
  return { tests: usable.map(({ file }) => file), time: usable.reduce((sum, { time }) => sum + time, 0) };
}

/** The same test files, with those first whose names have to do with a source file: they find most of its faults. */
function relatedFirst(tests, source) {
  const subject = basename(source, '.ts');
  const isRelated = (test) => {
    const [name] = basename(test).split('.');
    return subject.includes(name) || name.includes(subject);
  };
  return [...tests.filter(isRelated), ...tests.filter((test) => !isRelated(test))];
}

const named = process.argv.slice(2);
const isWanted = (layer, file) => named.length === 0 || named.includes(layer) || named.includes(file);

/** Whether a text is a module: tests would "kill" one that is none. */
function compiles(code) {
  try {
    transformSync(code, { loader: 'ts', logLevel: 'silent' });
    return true;
  } catch {
    return false;
  }
}

/** The wanted mutants of a layer; `at` is the number of the line. */
function mutantsOf(layer) {
  const files = Object.entries(LAYERS[layer].mutants).filter(([file]) => isWanted(layer, file));
  return files.flatMap(([file, faults]) => {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return faults.map(([find, replacement, breaks, survives]) => {
      const parts = text.split(find);
      const at = parts[0].split('\n').length;
      const isUsable = parts.length === 2 && compiles(parts.join(replacement));
      return { file, find, replacement, breaks, survives, at, isUsable };
    });
  });
}

/** Tries one mutant. @returns what has killed it, or undefined */
async function killerOf({ file, find, replacement }, folder, tests, timeout) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  // As a function, since a text may hold `$&`.
  writeFileSync(
    path,
    text.replace(find, () => replacement),
  );
  const killer = await firstFailure(folder, relatedFirst(tests, file), timeout);
  writeFileSync(path, text);
  return killer;
}

function report({ file, at, breaks, survives }, killer, isLast) {
  const left = isLast ? 'SURVIVES' : 'left to the slow tests';
  const verdict = killer ? `killed by ${killer}` : survives ? `survives, for ${survives}` : left;
  console.log(`${file}:${at} ${breaks}: ${verdict}`);
}

/** Tries all mutants of a layer, several at a time. @returns how many there are, and how many were killed */
async function testLayer(layer) {
  const mutants = mutantsOf(layer);
  if (mutants.length === 0) return { all: 0, killed: 0 };
  console.log(`\n── ${layer}`);
  const folders = Array.from({ length: availableParallelism() }, (_, i) => copyOfTheProject(`${layer}-${i}`));
  for (const { file, find } of mutants.filter(({ isUsable }) => !isUsable))
    console.error(`${file} has this text not once, or does not compile without it: ${find}`);
  // Slow tests are for the few that the others leave.
  const files = testsIn(...LAYERS[layer].tests);
  let left = mutants.filter(({ isUsable }) => isUsable);
  const usable = left.length;
  const stages = [files.filter((file) => !isSlow(file)), files.filter(isSlow)].filter(({ length }) => length > 0);
  for (const stage of stages) {
    if (left.length === 0) break;
    const { tests, time } = await passing(folders, stage);
    const survivors = [];
    await inEach(folders, left, async (folder, mutant) => {
      const killer = await killerOf(mutant, folder, tests, PATIENCE * time);
      if (!killer) survivors.push(mutant);
      report(mutant, killer, stage === stages.at(-1));
    });
    left = survivors;
  }
  const killed = usable - left.length;
  console.log(`${layer}: ${killed} of ${mutants.length} killed`);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  return { all: mutants.length, killed };
}

const total = { all: 0, killed: 0 };
for (const layer of Object.keys(LAYERS)) {
  const { all, killed } = await testLayer(layer);
  total.all += all;
  total.killed += killed;
}
if (total.all === 0)
  console.error(`No mutants of ${named.join(', ')}: there are those of ${Object.keys(LAYERS).join(', ')}`);
const rate = total.killed / Math.max(1, total.all);
console.log(`\n${total.killed} of ${total.all} mutants killed: ${(100 * rate).toFixed(1)} %`);
process.exitCode = rate >= LEAST ? 0 : 1;
