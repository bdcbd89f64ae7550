/** npm run soak: a long series of random actions in each browser. ACTIONS says how many, SEED which ones. */
import { run } from './run.mjs';

const { ACTIONS = '10000', SEED = String(Math.floor(1e9 * Math.random())) } = process.env;
console.log(`${ACTIONS} random actions; the same again: SEED=${SEED} npm run soak`);
const succeeded = await run('web-test-runner', ['--files', 'test/browser/z-soak.test.ts'], { ACTIONS, SEED });
process.exitCode = succeeded ? 0 : 1;
