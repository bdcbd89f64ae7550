/** What all benchmarks measure and print with. */

/** Resolves after so many seconds. */
export const seconds = (n) => new Promise((resolve) => setTimeout(resolve, n * 1000));

export const sum = (list) => list.reduce((total, value) => total + value, 0);
export const mean = (list) => sum(list) / list.length;
/** The value below which a share of the list lies, 0 … 1. */
export const part = (list, share) => [...list].sort((x, y) => x - y)[Math.floor(share * (list.length - 1))];
export const median = (list) => part(list, 0.5);

const ROUND = 6; // milliseconds for a contender in a round, at least one call

/**
 * Time per call of several contenders, interleaved so that the machine's moods hit all of them alike: medians over the
 * rounds, in nanoseconds. contenders is { name: [function, calls that it stands for] }.
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
