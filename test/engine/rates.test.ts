import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bestFits,
  descend,
  descendBatch,
  descendPath,
  eigenvalues,
  endsByRate,
  flow,
  hessian,
  landing,
  loss,
  outcomeMap,
  OUTCOME_KINDS,
  outcomeOf,
  presets,
  R,
  sharpness,
  studentInSlice,
  type Student,
  type Teacher,
} from '../../src/engine/index.js';
import { plainEnd } from './plain-descent.js';
import { random } from './random.js';

const home = presets.get('home');
const t1 = home.teacher;
const t2 = presets.get('in-sign-change-iii').teacher;
const KEYS = ['w', 'b', 'a', 'c'] as const;
const weights = ({ w, b, a, c }: Student): Student => ({ w, b, a, c });

/** The student on the teacher's hyperbola with this |w|. */
const onHyperbola = ({ m, k, c, s }: Teacher, size: number): Student => ({
  w: s * size,
  b: -k * s * size,
  a: m / size,
  c,
});

describe('the outcome of descent at a rate', () => {
  for (const learningRate of [0.1, 0.3, 0.9, 1.5, 2, 2.5]) {
    for (const samples of ['exact', 21, 5] as const) {
      it(`is where plain descent ends: η = ${learningRate}, samples ${samples}, w-a of two teachers`, () => {
        let settled = 0;
        const wrong: string[] = [];
        for (const { teacher, student } of [home, presets.get('in-sign-change-iii')]) {
          const side = 16;
          for (let i = 0; i < side * side; i++) {
            const x = ((i % side) + 0.5) * (5 / side) - 2.5;
            const y = 2.5 - (Math.floor(i / side) + 0.5) * (5 / side);
            const start = studentInSlice('wa', student, x, y);
            const end = plainEnd(start, teacher, learningRate, samples, 30_000);
            if (!end) continue;
            settled++;
            const { kind } = outcomeOf(start, teacher, { learningRate, samples, steps: 50_000 });
            if (kind !== end) wrong.push(`${kind}, not ${end}: ${JSON.stringify(start)}`);
          }
        }
        assert.ok(settled >= 400, `only ${settled} are settled`);
        // At large rates some slide for longer than the plain steps are watched, or roam for long before they die.
        assert.ok(wrong.length <= 0.005 * settled, wrong.join('\n'));
      });
    }
  }

  it('is dead at η = 2, where c alternates, and diverges beyond', () => {
    const dead = { w: 1, b: -2, a: 1, c: 1 };
    const at2 = outcomeOf(dead, t1, { learningRate: 2 });
    assert.deepEqual([at2.kind, at2.holdsAtStart], ['dead', true]);
    const { mean } = bestFits(t1);
    const once = descend(dead, t1, { learningRate: 2, steps: 1 });
    const twice = descend(dead, t1, { learningRate: 2, steps: 2 });
    assert.ok(Math.abs(once.c - (2 * mean - 1)) < 1e-14 && Math.abs(twice.c - 1) < 1e-14);
    for (const rate of [0.3, 1.7]) {
      const next = descend(dead, t1, { learningRate: rate, steps: 1 });
      assert.ok(Math.abs(next.c - mean - (1 - rate) * (1 - mean)) < 1e-14, 'c − t̄ is multiplied by 1 − η');
    }
    assert.equal(outcomeOf(dead, t1, { learningRate: 2.001 }).kind, 'diverged');
    assert.equal(outcomeOf({ ...dead, c: mean }, t1, { learningRate: 1.999 }).kind, 'dead');
  });

  it('tells the period of an orbit that returns, and it does return', () => {
    const periods = new Set<number>();
    for (let i = 0; i < 200; i++) {
      const learningRate = 1.4 + 0.003 * i;
      const { kind, period, student } = outcomeOf(home.student, t2, { learningRate, steps: 20_000 });
      if (kind !== 'unsettled' || period === undefined) continue;
      periods.add(period);
      const back = descend(student, t2, { learningRate, steps: period });
      const half = descend(student, t2, { learningRate, steps: period === 1 ? 1 : period >> 1 });
      for (const key of KEYS)
        assert.ok(Math.abs(back[key] - student[key]) < 1e-8, `period ${period} at ${learningRate}`);
      assert.ok(
        KEYS.some((key) => Math.abs(half[key] - student[key]) > 1e-6),
        `a shorter period than ${period}`,
      );
    }
    assert.ok(periods.has(2), [...periods].join(' '));
  });

  it('is an interpolant, not the teacher, where few samples are met by another function', () => {
    const { kind, student } = outcomeOf(home.student, t1, { learningRate: 0.05, samples: 2 });
    assert.equal(kind, 'interpolant');
    assert.ok(loss(student, t1, 2) < 1e-9);
    assert.ok(loss(student, t1) > 0.01 * bestFits(t1).constantLoss);
    assert.equal(outcomeOf(home.student, t1, { learningRate: 0.05, samples: 21 }).kind, 'teacher');
  });

  it('is the teacher for what slides along its solutions for very long at the edge of stability', () => {
    for (const [learningRate, teacher, start] of [
      [0.9, t2, { w: 2.9119707718491554, b: -1.6230532983317971, a: 0.2292992351576686, c: -0.7580637815408409 }],
      [0.5, t1, { w: -2.856540579814464, b: 1.471861444413662, a: -1.327448186930269, c: 0.9076859103515744 }],
    ] as const) {
      assert.equal(outcomeOf(start, teacher, { learningRate, steps: 50_000 }).kind, 'teacher');
      // After 20 000 steps λ at the landing point still is above 2/η; in the end it is not.
      const early = descend(start, teacher, { learningRate, steps: 20_000 });
      assert.ok(learningRate * sharpness(landing(weights(early), teacher), teacher) > 2);
      const late = descend(weights(early), teacher, { learningRate, steps: 1_000_000 });
      assert.ok(learningRate * sharpness(landing(weights(late), teacher), teacher) < 2);
      assert.ok(loss(weights(late), teacher) < 1e-12 * bestFits(teacher).linearLoss);
    }
  });

  it('is never called a line where descent dies later: beside the best line its steps are too long at η = 1.2', () => {
    for (const start of [
      { w: 2.3249999999999993, b: 0.8, a: 0.8249999999999997, c: 0 },
      { w: -0.8250000000000002, b: 1.4250000000000007, a: 1.3333333333333333, c: 0 },
      { w: 1.0269797953221864, b: 0.5391643925441483, a: 1.8257418583505538, c: 0 },
    ]) {
      const options = { learningRate: 1.2, steps: 1_000_000 };
      assert.equal(plainEnd(start, t2, 1.2, 'exact', 1_000_000), 'dead');
      assert.equal(outcomeOf(start, t2, options).kind, 'dead');
    }
  });

  it('in a map is that of every pixel, but for 0.2 % at the most', () => {
    for (const [learningRate, samples] of [
      [0.9, 'exact'],
      [1.5, 5],
    ] as const) {
      const side = 96;
      const map = outcomeMap({ ...home, slice: 'wa', width: side, height: side, learningRate, samples });
      const different = map.kinds.filter((kind, i) => {
        const x = ((i % side) + 0.5) * (6 / side) - 3;
        const y = 3 - (Math.floor(i / side) + 0.5) * (6 / side);
        const start = studentInSlice('wa', home.student, x, y);
        return OUTCOME_KINDS[kind] !== outcomeOf(start, t1, { learningRate, samples, steps: 50_000 }).kind;
      }).length;
      assert.ok(different <= 0.002 * side * side, `${different} pixels differ at ${learningRate}`);
      assert.ok(map.isWhole && map.block === 1);
    }
  });
});

describe('laws of large rates', () => {
  it('the flow lands where Q = a² − w² − b² says', () => {
    const { between, sign } = random(9);
    let landed = 0;
    for (let i = 0; i < 150; i++) {
      const teacher: Teacher = { m: sign() * between(0.3, 1.5), k: between(-1.2, 1.2), c: between(-1, 1), s: sign() };
      const start = { w: between(-2, 2), b: between(-1, 1), a: between(-2, 2), c: between(-1, 1) };
      if (outcomeOf(start, teacher).kind !== 'teacher') continue;
      const path = flow(start, teacher, { until: 1e-8, tolerance: 1e-7 });
      if (!path.complete) continue;
      landed++;
      const end = landing(start, teacher);
      for (const key of KEYS)
        assert.ok(Math.abs(path[key].at(-1)! - end[key]) < 1e-3, `${key} of ${JSON.stringify(start)}`);
      assert.ok(loss(end, teacher) < 1e-25);
    }
    assert.ok(landed > 40, `${landed} landed`);
  });

  it('no teacher point is stable above max 2/λ: 1.738 for T1, 1.433 for T2', () => {
    for (const [teacher, most, at] of [
      [t1, 1.738, 1.08],
      [t2, 1.433, 0.85],
    ] as const) {
      let best = 0;
      let where = 0;
      for (let size = 0.05; size < 20; size *= 1.002) {
        const rate = 2 / sharpness(onHyperbola(teacher, size), teacher);
        if (rate > best) [best, where] = [rate, size];
      }
      assert.ok(Math.abs(best - most) < 1e-3 && Math.abs(where - at) < 5e-3, `${best} at ${where}`);
      // A start next to the flattest point comes back below this rate and leaves above it.
      const { w, b, a, c } = onHyperbola(teacher, where);
      const beside = { w: w + 1e-4, b, a, c: c + 1e-4 };
      assert.equal(outcomeOf(beside, teacher, { learningRate: most - 0.02 }).kind, 'teacher');
      assert.notEqual(outcomeOf(beside, teacher, { learningRate: most + 0.02, steps: 100_000 }).kind, 'teacher');
    }
  });

  it('no best line is stable above max 2/λ: 1.317 for T1, 1.047 for T2', () => {
    for (const [teacher, most] of [
      [t1, 1.317],
      [t2, 1.047],
    ] as const) {
      const { slope, mean } = bestFits(teacher);
      let best = 0;
      let flattest: Student = home.student;
      for (let a = 0.05; a < 4; a *= 1.005) {
        for (let beyond = 1.0001; beyond < 4; beyond *= 1.02) {
          const w = slope / a;
          const b = beyond * R * Math.abs(w);
          const line = { w, b, a, c: mean - a * b };
          const rate = 2 / sharpness(line, teacher);
          if (rate > best) [best, flattest] = [rate, line];
        }
      }
      assert.ok(Math.abs(best - most) < 1e-3, `${best}`);
      const beside = { ...flattest, b: flattest.b + 1e-4, c: flattest.c + 1e-5 };
      assert.notEqual(outcomeOf(beside, teacher, { learningRate: most + 0.03, steps: 100_000 }).kind, 'linear');
    }
  });

  it('λ at the landing point never rises by more than 6 % along descent that reaches the teacher', () => {
    const { between } = random(21);
    let runs = 0;
    for (let i = 0; i < 300; i++) {
      const learningRate = between(0.05, 1.6);
      const start = { w: between(-2, 2), b: between(-1, 1), a: between(-2, 2), c: between(-1, 1) };
      if (outcomeOf(start, t1, { learningRate, steps: 20_000 }).kind !== 'teacher') continue;
      const path = descendPath(start, t1, { learningRate, at: Array.from({ length: 300 }, (_, step) => step) });
      let least = Infinity;
      for (let j = 0; j < path.step.length; j++) {
        const here = { w: path.w[j]!, b: path.b[j]!, a: path.a[j]!, c: path.c[j]! };
        const lambda = sharpness(landing(here, t1), t1);
        assert.ok(lambda <= least * 1.06, `${lambda} after ${least} at η = ${learningRate}`);
        least = Math.min(least, lambda);
      }
      runs++;
    }
    assert.ok(runs > 50, `${runs} runs`);
  });
});

describe('sharpness', () => {
  it('is the largest eigenvalue of the Hessian: its trace and a power iteration agree', () => {
    const { between, sign } = random(5);
    for (let i = 0; i < 200; i++) {
      const student = { w: between(-2, 2), b: between(-2, 2), a: between(-2, 2), c: between(-1, 1) };
      const teacher: Teacher = { m: between(-1, 1), k: between(-R, R), c: between(-1, 1), s: sign() };
      const values = eigenvalues(student, teacher);
      const matrix = hessian(student, teacher);
      const trace = matrix.reduce((sum, row, j) => sum + row[j]!, 0);
      assert.ok(Math.abs(values.reduce((sum, value) => sum + value) - trace) < 1e-10 * (1 + Math.abs(trace)));
      assert.equal(sharpness(student, teacher), Math.max(...values));
      assert.ok(sharpness(student, teacher) >= 1 - 1e-12);
    }
  });
});

describe('descents in arrays', () => {
  it('a path is descent at the chosen steps, to the last bit, and ends where it diverges', () => {
    const at = [0, 1, 7, 100, 1234];
    const path = descendPath(home.student, t1, { learningRate: 0.1, samples: 21, at });
    assert.ok(path.complete);
    assert.deepEqual([...path.step], at);
    at.forEach((steps, i) => {
      const end = descend(home.student, t1, { learningRate: 0.1, samples: 21, steps });
      for (const key of KEYS) assert.equal(path[key][i], end[key]);
      assert.equal(path.loss[i], loss(weights(end), t1, 21));
    });
    const short = descendPath(home.student, t1, { learningRate: 50, at: Float64Array.of(0, 1, 2, 1000) });
    assert.equal(short.complete, false);
    assert.ok(short.step.length < 4 && short.w.length === short.step.length && short.loss.every(Number.isFinite));
    assert.throws(() => descendPath(home.student, t1, { learningRate: 1, at: [1, 1] }), /options\.at must increase/);
  });

  it('a batch is descent of each of its students, to the last bit', () => {
    const { between } = random(8);
    const starts = Array.from({ length: 50 }, () => ({
      w: between(-3, 3),
      b: between(-3, 3),
      a: between(-3, 3),
      c: between(-3, 3),
    }));
    for (const samples of ['exact', 7] as const) {
      const batch = {
        w: Float64Array.from(starts, ({ w }) => w),
        b: Float64Array.from(starts, ({ b }) => b),
        a: Float64Array.from(starts, ({ a }) => a),
        c: Float64Array.from(starts, ({ c }) => c),
      };
      const options = { learningRate: 0.4, steps: 200, samples } as const;
      const complete = descendBatch(batch, t2, options);
      const ends = starts.map((start) => descend(start, t2, options));
      ends.forEach((end, i) => KEYS.forEach((key) => assert.equal(batch[key][i], end[key])));
      assert.equal(complete, ends.filter(({ diverged }) => !diverged).length);
    }
    const one = { w: Float64Array.of(1), b: Float64Array.of(1), a: Float64Array.of(1, 2), c: Float64Array.of(1) };
    assert.throws(() => descendBatch(one, t1, { learningRate: 0.1, steps: 1 }), /batch\.a must have 1 numbers/);
  });

  it('the ends by rate are those of each rate, with the last 64 losses', () => {
    const rates = [0.1, 1.5, 1.8, 3];
    const ends = [...endsByRate(home.student, t1, { rates, steps: 500 })];
    assert.deepEqual(
      ends.map(({ learningRate }) => learningRate),
      rates,
    );
    ends.forEach(({ learningRate, kind, losses }) => {
      assert.equal(kind, outcomeOf(home.student, t1, { learningRate, steps: 50_000 }).kind);
      assert.equal(losses.length, kind === 'diverged' ? 0 : 64);
      if (losses.length > 0) {
        const { length } = losses;
        const last = descend(home.student, t1, { learningRate, steps: 500 + length - 1 });
        assert.equal(losses[length - 1], loss(weights(last), t1));
      }
    });
    assert.equal(ends[3]!.kind, 'diverged');
  });
});
