/**
 * For which teachers does a random start find the teacher?
 *
 * Moves the teacher's kink k from one end of the data to the other and asks, for the same 20 000 random students
 * (w, b, a, c normal with deviation 1), where gradient flow ends. Takes a second or two.
 *
 *   cd examples/node && npm install && npm start
 */
import { MultiBar, Presets } from 'cli-progress';
import { outcomeOf, R } from 'relu-playground/engine';

const STARTS = 20_000;
const KINKS = Array.from({ length: 13 }, (_, i) => R * (i / 6 - 1) * 0.95);

/** mulberry32 and Box–Muller: the same students on every run. */
function normals(seed) {
  const uniform = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

const normal = normals(1);
const students = Array.from({ length: STARTS }, () => ({ w: normal(), b: normal(), a: normal(), c: normal() }));

const bars = new MultiBar(
  { format: '{bar} {percentage} % of the starts, {eta_formatted} left' },
  Presets.shades_classic,
);
const bar = bars.create(KINKS.length * STARTS, 0);
const rows = KINKS.map((k) => {
  const counts = { teacher: 0, linear: 0, dead: 0, saddle: 0, undecided: 0 };
  let evaluations = 0;
  students.forEach((student, i) => {
    const outcome = outcomeOf(student, { m: 0.5, k, c: 0, s: 1 });
    counts[outcome.kind]++;
    evaluations += outcome.evaluations;
    if (i % 1000 === 999) bar.increment(1000);
  });
  return { k, counts, evaluations: evaluations / STARTS };
});
bars.stop();

const percent = (count) => `${((100 * count) / STARTS).toFixed(1)} %`.padStart(8);
console.log('teacher k   teacher   linear     dead   undecided   evaluations per start');
for (const { k, counts, evaluations } of rows) {
  console.log(
    `${k.toFixed(2).padStart(9)}  ${percent(counts.teacher)} ${percent(counts.linear)} ${percent(counts.dead)}` +
      `    ${percent(counts.undecided)}   ${evaluations.toFixed(1).padStart(10)}`,
  );
}
