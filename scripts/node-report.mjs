/** Suites, and files that fail only because a test in them does, are not tests of their own. */
function isTest({ skip, details }) {
  return !skip && details.type !== 'suite' && details.error?.failureType !== 'subtestsFailed';
}

/** A reporter for node:test that writes { passed, failed }. */
export default async function* countingReporter(events) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:pass' && isTest(data)) count.passed += 1;
    if (type === 'test:fail' && isTest(data)) count.failed += 1;
  }
  yield JSON.stringify(count);
}
