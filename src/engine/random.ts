/** Random numbers that are the same on every machine: starts that are drawn can be drawn again by their seed. */

/** The largest seed: the state of the generator has 32 bits. */
export const MAX_SEED = 2 ** 32 - 1;

/**
 * A source of numbers that are uniform in (0, 1), neither end included: mulberry32 by Tommy Ettinger
 * (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c, in the public domain), which repeats itself
 * after 2³² numbers.
 * @param seed a whole number, 0 … MAX_SEED
 */
export function uniformNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/**
 * A source of numbers with the normal distribution of mean 0 and standard deviation 1, by the transformation of Box and
 * Muller (1958): two uniform numbers make two normal ones.
 */
export function normalNumbers(seed: number): () => number {
  const uniform = uniformNumbers(seed);
  let second: number | undefined;
  return () => {
    if (second !== undefined) {
      const waiting = second;
      second = undefined;
      return waiting;
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    second = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}
