/** The same random numbers on every machine (mulberry32), for tests that need thousands of cases of one kind. */
export function random(seed: number): { between(low: number, high: number): number; sign(): 1 | -1 } {
  const next = (): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return { between: (low, high) => low + (high - low) * next(), sign: () => (next() < 0.5 ? -1 : 1) };
}
