import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Counts the tests of one file in one browser. A file that fails outside of its tests counts as one failure. */
function count({ testResults, passed: allPassed }) {
  const tests = testsOf(testResults).filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  const failed = tests.length - passed;
  return { passed, failed: allPassed || failed > 0 ? failed : 1 };
}

/** Whether the browser crashed with the file's page: an error of the file as a whole that tells of nothing else. */
const wasLost = ({ errors }) => errors.some(({ message }) => /browser disconnected|invalid session id/.test(message));

const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/**
 * A reporter that writes { passed, failed, lost } to a file and says for each browser how many tests it ran. `lost` are
 * the files that a crash of the browser has cut short, as [{ engine, file }]: they count as neither.
 */
export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const finished = [...sessions];
      const lost = finished
        .filter(wasLost)
        .map(({ browser, testFile }) => ({ engine: browser.name.toLowerCase(), file: testFile }));
      const perBrowser = new Map();
      for (const session of finished.filter((session) => !wasLost(session))) {
        const { name } = session.browser;
        perBrowser.set(name, add(perBrowser.get(name) ?? { passed: 0, failed: 0 }, count(session)));
      }
      for (const [name, { passed, failed }] of perBrowser) console.log(`${name}: ${passed} passed, ${failed} failed`);
      const total = [...perBrowser.values()].reduce(add, { passed: 0, failed: 0 });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ ...total, lost }));
    },
  };
}
