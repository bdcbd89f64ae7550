/**
 * A long life in short: random actions, each followed by a look at everything. `npm run soak` does many more. Its name
 * makes it the last of the tests: in Firefox, keys that have left the page would keep the focus from the pages after it.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { Soak } from './support/soak.js';
import { clear } from './support/playground.js';

const { actions, seed } = await executeServerCommand<{ actions: number; seed: number }, undefined>('soak');

describe(`${actions} random actions from the seed ${seed}`, function () {
  this.timeout(1000 * Math.max(120, actions));

  it('leave no error, no nonsense, and the state that a model without a DOM has', async () => {
    const soak = new Soak(seed);
    try {
      await soak.run(actions);
    } finally {
      soak.stop();
      clear();
    }
  });
});
