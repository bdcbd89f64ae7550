/**
 * Puts small faults into the sources, one at a time, and looks whether the tests of their layer notice it:
 * `npm run mutants`, or `npm run mutants -- engine src/session/run.ts` for a layer and a file. The faults are listed in test/mutants, each with what
 * it breaks; one that no test can notice has the reason there. It takes minutes and is no step of `npm test`.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { LAYERS } from '../test/mutants/index.mjs';
import { testsIn } from './test-files.mjs';

/** The share of mutants that has to be killed. */
const LEAST = 0.9;

/** A fault can make a test run for ever: it is stopped after so many times what it takes without one, and some seconds. */
const PATIENCE = 10;
const PATIENCE_MS = 20_000;

/** A copy of what tests read, to break. @returns its folder */
function copyOfTheProject(name) {
  const folder = resolve('.test-results/mutants', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['src', 'test', 'scripts', 'dist', 'package.json', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs a test file until something in it fails. @returns whether all of it has passed in time, and how long it took */
function runTest(folder, file, timeout) {
  const start = performance.now();
  const args = ['--import', 'tsx', '--import', './test/seed.ts', '--test-reporter=tap', file];
  const child = spawn('node', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
  child.stdout.on('data', (text) => /^\s*not ok/m.test(text) && child.kill('SIGKILL'));
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ passes: code === 0, time: performance.now() - start });
    });
  });
}

/** The test files of a layer from the fastest to the slowest, as [file, ms]. One that fails as it is proves nothing. */
async function usableTests(folder, layer) {
  const tests = [];
  for (const file of testsIn(...LAYERS[layer].tests)) {
    const { passes, time } = await runTest(folder, file, 600_000);
    if (passes) tests.push([file, time]);
    else console.error(`${file} fails without a mutant, and is left out`);
  }
  return tests.sort(([, x], [, y]) => x - y);
}

const named = process.argv.slice(2);
const isWanted = (layer, file) => named.length === 0 || named.includes(layer) || named.includes(file);

/** The wanted mutants of a layer; `at` is the number of the line. */
function mutantsOf(layer) {
  const files = Object.entries(LAYERS[layer].mutants).filter(([file]) => isWanted(layer, file));
  return files.flatMap(([file, faults]) => {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return faults.map(([find, replacement, breaks, survives]) => {
      const parts = text.split(find);
      const at = parts[0].split('\n').length;
      return { file, find, replacement, breaks, survives, at, isThere: parts.length === 2 };
    });
  });
}

/** The test file that has killed the latest mutant of each source: it is the first to try. */
const killers = new Map();

/** Tries one mutant. @returns the test file that has killed it, or undefined */
async function killerOf({ file, find, replacement }, folder, tests) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  // As a function, since a text may hold `$&`.
  writeFileSync(
    path,
    text.replace(find, () => replacement),
  );
  const isFirst = ([test]) => test === killers.get(file);
  let killer;
  for (const [test, time] of [...tests.filter(isFirst), ...tests.filter((one) => !isFirst(one))]) {
    const { passes } = await runTest(folder, test, PATIENCE * time + PATIENCE_MS);
    if (!passes) killer = test;
    if (killer) break;
  }
  writeFileSync(path, text);
  if (killer) killers.set(file, killer);
  return killer;
}

function report({ file, at, breaks, survives }, killer) {
  const verdict = killer ? `killed by ${killer}` : survives ? `survives, for ${survives}` : 'SURVIVES';
  console.log(`${file}:${at} ${breaks}: ${verdict}`);
}

/** Tries all mutants of a layer, several at a time. @returns how many there are, and how many were killed */
async function testLayer(layer) {
  const mutants = mutantsOf(layer);
  if (mutants.length === 0) return { all: 0, killed: 0 };
  console.log(`\n── ${layer}`);
  const folders = Array.from({ length: availableParallelism() }, (_, i) => copyOfTheProject(`${layer}-${i}`));
  const tests = await usableTests(folders[0], layer);
  for (const { file, find } of mutants.filter(({ isThere }) => !isThere))
    console.error(`${file} has not once: ${find}`);
  const queue = mutants.filter(({ isThere }) => isThere);
  let killed = 0;
  await Promise.all(
    folders.map(async (folder) => {
      for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
        const killer = await killerOf(mutant, folder, tests);
        if (killer) killed++;
        report(mutant, killer);
      }
    }),
  );
  console.log(`${layer}: ${killed} of ${mutants.length} killed`);
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
rmSync('.test-results/mutants', { recursive: true, force: true });
process.exitCode = rate >= LEAST ? 0 : 1;
