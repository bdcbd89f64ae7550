/** Time per call of several contenders, interleaved so that the machine's moods hit all of them alike. */

const ROUND = 6; // milliseconds for a contender in a round, at least one call

const median = (values) => values.sort((x, y) => x - y)[values.length >> 1];

/**
 * Medians over the rounds, in nanoseconds per call: contenders is { name: [function, calls that it stands for] }.
 * The first round warms up and is not counted.
 */
export function compare(contenders, rounds = 31) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, [run, calls = 1]] of Object.entries(contenders)) {
      const started = performance.now();
      let count = 0;
      do {
        run();
        count += calls;
      } while (performance.now() - started < ROUND);
      if (round > 0) times[name].push(((performance.now() - started) * 1e6) / count);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}
