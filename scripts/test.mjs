import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { distIsFresh } from './dist.mjs';
import { run } from './run.mjs';
import { sizesFit } from './size.mjs';
import { isSlow, testsIn } from './test-files.mjs';

const RESULTS = '.test-results';
const NOTHING = { passed: 0, failed: 0 };

/** A step that passes or fails as a whole counts as one. */
const check = (passes) => async () => ((await passes()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * A step with tests of its own counts them by a reporter. Where it fails without a failed test, that counts as one,
 * unless it says what was lost and has to be run again.
 */
async function counted(name, command, args, env) {
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  const succeeded = await run(command, args, env);
  const { passed, failed, lost = [] } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : NOTHING;
  return { passed, failed: succeeded || failed > 0 || lost.length > 0 ? failed : 1, lost };
}

/** A file that a crash of its browser has cut short is run once more: WebKitGTK crashes now and then, at no test. */
async function browserTests() {
  const { lost, ...total } = await counted('browser', 'web-test-runner', []);
  for (const { engine, file } of lost) {
    console.log(`${engine} has crashed in ${file}: run once more`);
    const again = await counted('browser', 'web-test-runner', ['--files', file], { BROWSERS: engine });
    total.passed += again.passed;
    total.failed += again.failed + again.lost.length;
  }
  return total;
}

function nodeTests(name, files) {
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./scripts/node-report.mjs', `--test-reporter-destination=${RESULTS}/${name}.json`],
  ];
  return counted(name, 'node', ['--import', 'tsx', '--import', './test/seed.ts', '--test', ...reporters, ...files]);
}

const unitTests = testsIn(
  'test/engine',
  'test/session',
  'test/views',
  'test/sweep',
  'test/cli',
  'test/element',
  'test/sites',
);

const STEPS = {
  format: check(() => run('prettier', ['--check', '.'])),
  lint: check(() => run('eslint', ['.'])),
  types: check(() => run('tsc', ['--project', '.'])),
  dist: check(distIsFresh),
  size: check(sizesFit),
  package: () => nodeTests('package', testsIn('test/package')),
  start: () => nodeTests('start', testsIn('test/start')),
  unit: () =>
    nodeTests(
      'unit',
      unitTests.filter((file) => !isSlow(file)),
    ),
  slow: () => nodeTests('slow', unitTests.filter(isSlow)),
  pictures: () => nodeTests('pictures', testsIn('test/pictures')),
  navigation: () => nodeTests('navigation', testsIn('test/navigation')),
  readers: () => nodeTests('readers', testsIn('test/readers')),
  browser: browserTests,
  sites: () => counted('sites', 'node', ['scripts/test-sites.mjs']),
};

/** Site generators are on few machines, and their packages take minutes to come: without being asked, in CI only. */
const usualSteps = () => Object.keys(STEPS).filter((name) => name !== 'sites' || process.env.CI);

/** The steps named on the command line, or the usual ones. */
function chosenSteps(names) {
  const unknown = names.filter((name) => !STEPS[name]);
  if (unknown.length) {
    const known = Object.keys(STEPS).join(', ');
    console.error(`No step ${unknown.join(', ')}. There are: ${known}; or file, followed by test files`);
    process.exit(1);
  }
  return (names.length ? names : usualSteps()).map((name) => [name, STEPS[name]]);
}

/** What the command line asks for: `file` and test files, or steps. */
function chosenTests([first, ...rest]) {
  if (first === 'file') return [['file', () => nodeTests('file', rest)]];
  return chosenSteps(first === undefined ? [] : [first, ...rest]);
}

const total = { passed: 0, failed: 0 };
mkdirSync(RESULTS, { recursive: true });
for (const [name, test] of chosenTests(process.argv.slice(2))) {
  console.log(`\n── ${name}`);
  const { passed, failed } = await test();
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
