import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import {
  bestFits,
  CERTIFICATES,
  descend,
  OUTCOME_KINDS,
  outcomeOf,
  presets,
  R,
  SLICES,
  studentInSlice,
  type Slice,
  type Student,
  type Teacher,
} from '../../src/engine/index.js';
import { descentSetting, overshootOfFlattest } from '../../src/engine/descent-setting.js';
import { flattestSharpness } from '../../src/engine/flattest.js';
import { students, teachers } from './arbitraries.js';
import { plainEnd } from './plain-descent.js';
import { random } from './random.js';

interface Reference {
  side: number;
  range: number;
  cases: { name: string; teacher: Teacher; student: Student; maps: Record<Slice, string> }[];
}
/** Made by make-outcome-maps.ts: descent at rate 0.01, step by step to its end, without certificates. */
const reference = JSON.parse(
  readFileSync(new URL('../fixtures/outcome-maps.json', import.meta.url), 'utf8'),
) as Reference;

/** Whether all eight neighbours on the map have the same kind. */
function isInterior(kinds: Uint8Array, side: number, i: number): boolean {
  const x = i % side;
  const y = Math.floor(i / side);
  for (let row = Math.max(0, y - 1); row <= Math.min(side - 1, y + 1); row++) {
    for (let column = Math.max(0, x - 1); column <= Math.min(side - 1, x + 1); column++) {
      if (kinds[row * side + column] !== kinds[i]) return false;
    }
  }
  return true;
}

describe('outcome', () => {
  it('stays what it is at the end itself, where rounding puts the loss on either side of a bound', () => {
    for (const name of ['out-sign-change-i', 'in-sign-change-ii', 'in-sign-change-iv']) {
      const { teacher, student } = presets.get(name)!;
      const { kind } = outcomeOf(student, teacher);
      let { w, b, a, c } = student;
      for (let steps = 0; steps < 60_000; steps += 50) {
        ({ w, b, a, c } = descend({ w, b, a, c }, teacher, { learningRate: 0.01, steps: 50 }));
        assert.equal(outcomeOf({ w, b, a, c }, teacher).kind, kind, `${name}, step ${steps}`);
      }
    }
  });

  it('is where descent at rate 0.01 ends, for 360 448 starts', () => {
    const { side, range, cases } = reference;
    let total = 0;
    let evaluations = 0;
    let undecided = 0;
    const wrong: string[] = [];
    const wrongInside: string[] = [];
    for (const { name, teacher, student, maps } of cases) {
      for (const slice of SLICES) {
        const kinds = new Uint8Array(inflateRawSync(Buffer.from(maps[slice], 'base64')));
        assert.equal(kinds.length, side * side);
        kinds.forEach((expected, i) => {
          // 22 starts of the reference were still on a plateau after 4 million steps.
          if (OUTCOME_KINDS[expected] === 'undecided') return;
          const x = (((i % side) + 0.5) / side) * 2 * range - range;
          const y = range - ((Math.floor(i / side) + 0.5) / side) * 2 * range;
          const outcome = outcomeOf(studentInSlice(slice, student, x, y), teacher);
          total++;
          evaluations += outcome.evaluations;
          if (outcome.kind === 'undecided') undecided++;
          if (outcome.kind === OUTCOME_KINDS[expected]) return;
          const where = `${name} ${slice} ${x} ${y}: ${outcome.kind}, not ${OUTCOME_KINDS[expected]}`;
          wrong.push(where);
          if (isInterior(kinds, side, i)) wrongInside.push(where);
        });
      }
    }
    assert.ok(total >= 22 * 4 * 64 * 64 - 22);
    assert.deepEqual(wrongInside, []);
    assert.ok(wrong.length <= 0.001 * total, `${wrong.length} of ${total}: ${wrong.slice(0, 5).join('\n')}`);
    assert.equal(undecided, 0);
    assert.ok(evaluations / total <= 14, `mean evaluations ${evaluations / total}`);
  });

  const ends: Record<string, string> = {
    home: 'teacher',
    'out-sign-change-i': 'dead',
    'out-sign-change-ii': 'teacher',
    'out-sign-change-iii': 'teacher',
    'in-sign-change-i': 'dead',
    'in-sign-change-ii': 'linear',
    'in-sign-change-iii': 'teacher',
    'in-sign-change-iv': 'linear',
  };
  for (const [name, { teacher, student }] of presets) {
    it(`of ${name} is the same by flow and by descent, exact and with 201 samples`, () => {
      assert.equal(outcomeOf(student, teacher).kind, ends[name]);
      for (const samples of ['exact', 201] as const) {
        const outcome = outcomeOf(student, teacher, { learningRate: 0.01, samples });
        assert.equal(outcome.kind, ends[name], `${samples}: ${outcome.reason}`);
      }
    });
  }

  it('of descent differs from that of the flow where its steps do', () => {
    const { teacher, student } = presets.get('home')!;
    assert.equal(outcomeOf(student, teacher, { learningRate: 1000 }).kind, 'diverged');
    assert.equal(outcomeOf(student, teacher, { learningRate: -0.1 }).kind, 'diverged');
    const stopped = outcomeOf(student, teacher, { learningRate: 0.01, samples: 21, steps: 150 });
    assert.equal(stopped.kind, 'undecided');
    assert.equal(stopped.evaluations, 150);
    // The flow comes back from the edge of the data, but between its last two samples the kink is lost.
    const nearDeath = { w: 0.1, b: -0.15, a: 1, c: 2 };
    const t2: Teacher = { m: 0.5, k: 0, c: 0, s: 1 };
    assert.equal(outcomeOf(nearDeath, t2).kind, 'teacher');
    assert.equal(outcomeOf(nearDeath, t2, { learningRate: 0.01 }).kind, 'teacher');
    assert.equal(outcomeOf(nearDeath, t2, { learningRate: 0.01, samples: 201 }).kind, 'dead');
  });

  it('of small steps is found along the flow, and is where the steps themselves end', () => {
    const { between, sign } = random(31);
    let along = 0;
    for (let i = 0; i < 300; i++) {
      const teacher: Teacher = { m: sign() * between(0.3, 1.5), k: between(-1.3, 1.3), c: between(-1, 1), s: sign() };
      const start = { w: between(-2, 2), b: between(-2, 2), a: between(-2, 2), c: between(-1, 1) };
      const learningRate = between(0.01, 0.06);
      const { kind, evaluations, holdsAtStart } = outcomeOf(start, teacher, { learningRate, steps: 0 });
      if (kind === 'undecided' || holdsAtStart) continue;
      along++;
      assert.ok(evaluations < 200, `${evaluations} evaluations`);
      const end = plainEnd(start, teacher, learningRate, 'exact', 100_000);
      assert.ok(!end || end === kind, `${kind}, not ${end}: ${JSON.stringify({ start, teacher, learningRate })}`);
    }
    assert.ok(along > 100, `only ${along} of 300`);
  });

  it('is that of the start, not of a point across a border that a coarse path comes to', () => {
    const cases: [string, Student, Teacher][] = [
      [
        'linear',
        { w: -0.5194930862635374, b: 0.18699502246454358, a: -2.6938243685290217, c: 0.939588044770062 },
        { m: -1.2090511843562126, k: 0.7662235249299556, c: -0.05264136474579573, s: -1 },
      ],
      [
        'teacher',
        { w: 0.00830117054283619, b: 0.31864459346979856, a: -0.14302768744528294, c: 0.9808160001412034 },
        { m: -1.8752821188420057, k: -0.42276784405112267, c: -0.9789670282043517, s: -1 },
      ],
      // Of 600 000 random starts those that passed closest to the saddle w = a = 0, and on which side.
      [
        'linear',
        { w: -0.5486029023304582, b: 2.2244193982332945, a: -1.1637606443837285, c: 1.0843867314979434 },
        { m: 1.6782614434603602, k: -1.4299537144601346, c: 0.6665540775284171, s: 1 },
      ],
      [
        'linear',
        { w: 0.35514990938827395, b: 0.6859960951842368, a: 0.7483623712323606, c: 0.3137249839492142 },
        { m: -1.8540582636836915, k: -1.5644490793347359, c: 0.35556674655526876, s: 1 },
      ],
    ];
    for (const [kind, student, teacher] of cases) {
      assert.equal(outcomeOf(student, teacher).kind, kind);
      assert.equal(outcomeOf(student, teacher, { learningRate: 0.001, steps: 1e7 }).kind, kind);
    }
  });

  it('beside the dead cone is dead where the kink is lost to rounding, and not where it comes back', () => {
    const { teacher } = presets.get('home')!;
    const lost = { w: 0.010152444882704996, b: -0.014668726029289363, a: 1.0260505295741233, c: 1.580218732236674 };
    const outcome = outcomeOf(lost, teacher);
    assert.equal(outcome.kind, 'dead');
    assert.equal(outcomeOf(lost, teacher, { learningRate: 0.01 }).kind, 'dead');
    // The least gap of the flow is 9e−12 and 1e−12 of the half width of the data; the kink is drawn in again.
    const returning: [string, Student, Teacher][] = [
      [
        'teacher',
        { w: 0.23119242768734694, b: 1.8061598273925483, a: 2.359889344777912, c: 1.8033394538797438 },
        { m: 0.25288264248520137, k: 0.8376151956617832, c: 0.15088718757033348, s: 1 },
      ],
      [
        'linear',
        { w: -0.22586675640195608, b: 0.6283009052276611, a: 0.9590425919741392, c: 0.8165316334925592 },
        { m: -0.6668030621483922, k: 0.6162580877542494, c: -0.3867006339132786, s: -1 },
      ],
    ];
    for (const [kind, student, teacher] of returning) {
      assert.equal(outcomeOf(student, teacher).kind, kind);
      assert.equal(outcomeOf(student, teacher, { learningRate: 0.001, steps: 1e7 }).kind, kind);
    }
  });

  it('says by typed fields what proves it, and whether that holds at the start', () => {
    const { teacher, student } = presets.get('home')!;
    const onTheWay = outcomeOf(student, teacher);
    assert.deepEqual([onTheWay.certificate, onTheWay.holdsAtStart], ['below-line', false]);
    assert.equal(onTheWay.reason, CERTIFICATES['below-line'].words);
    const dead = outcomeOf({ w: 1, b: -2, a: 1, c: 0 }, teacher);
    assert.deepEqual([dead.certificate, dead.holdsAtStart, dead.evaluations], ['inactive', true, 1]);
    const saddle = outcomeOf({ w: 0, b: 2, a: 0, c: bestFits(teacher).mean }, teacher);
    assert.deepEqual([saddle.certificate, saddle.holdsAtStart], [undefined, true]);
    assert.deepEqual(Object.keys(outcomeOf(onTheWay.student, teacher).student), ['w', 'b', 'a', 'c']);
  });

  it('has its border on the line (w, 0, −1/w, 0) at w = 1.12130', () => {
    const t2: Teacher = { m: 0.5, k: 0, c: 0, s: 1 };
    assert.equal(outcomeOf({ w: 1.12, b: 0, a: -1 / 1.12, c: 0 }, t2).kind, 'dead');
    assert.equal(outcomeOf({ w: 1.1225, b: 0, a: -1 / 1.1225, c: 0 }, t2).kind, 'teacher');
  });

  it('of degenerate students and teachers is a documented one, never with a wrong word', () => {
    const t1 = presets.get('home')!.teacher;
    assert.equal(outcomeOf({ w: 0, b: 0, a: 0, c: 1 }, t1).kind, 'dead');
    assert.equal(outcomeOf({ w: 0, b: 2, a: 0, c: bestFits(t1).mean }, t1).kind, 'saddle');
    assert.notEqual(outcomeOf({ w: 0, b: 2, a: 0, c: 0 }, t1).kind, 'saddle');
    fc.assert(
      fc.property(students, teachers, (student, teacher) => {
        const { kind, evaluations, loss } = outcomeOf(student, teacher);
        assert.ok(evaluations <= 2001 && loss >= 0);
        const { form } = bestFits(teacher);
        if (kind === 'teacher') assert.equal(form, 'bent');
        if (form === 'constant') assert.notEqual(kind, 'saddle');
      }),
      { numRuns: 3000 },
    );
  });

  it('never hangs, however large the values are', () => {
    for (const size of [1e3, 1e5, 1e8]) {
      for (const sign of [1, -1]) {
        const student = { w: size, b: -size / 3, a: sign * size, c: size };
        const teacher: Teacher = { m: -size, k: sign * R * 0.99, c: size, s: sign as 1 | -1 };
        const started = performance.now();
        const { kind, student: end } = outcomeOf(student, teacher);
        assert.ok([...OUTCOME_KINDS].includes(kind));
        for (const value of Object.values(end)) assert.ok(Number.isFinite(value), `${kind} ${value}`);
        outcomeOf(student, teacher, { learningRate: 0.01, steps: 1000 });
        assert.ok(performance.now() - started < 1000);
      }
    }
  });

  it('refuses bad arguments by name', () => {
    const { teacher, student } = presets.get('home')!;
    assert.throws(() => outcomeOf({ ...student, a: NaN }, teacher), /student\.a/);
    assert.throws(() => outcomeOf(student, { ...teacher, m: Infinity }), /teacher\.m/);
    assert.throws(() => outcomeOf(student, teacher, { learningRate: NaN }), /learningRate/);
    assert.throws(() => outcomeOf(student, teacher, { learningRate: 0.1, samples: 1 }), /samples/);
    assert.throws(() => outcomeOf(student, teacher, { learningRate: 0.1, steps: -1 }), /steps/);
  });
});

describe('the flattest solution that is remembered', () => {
  it('is that of the teacher who is asked for, also where one object gets other numbers', () => {
    const [one, other] = [
      { m: 0.5, k: 0.5, c: -0.5, s: 1 },
      { m: 0.9, k: -0.4, c: 0.2, s: -1 },
    ] as const;
    const changing: Teacher = { ...one };
    const overshoot = (teacher: Teacher): number => overshootOfFlattest(descentSetting(teacher, 1.2, 'exact'));
    for (const now of [one, other, one, one, other, { ...one, k: 0.4 }, { ...other, s: 1 as const }]) {
      const expected = (1.2 * flattestSharpness(now, bestFits(now))) / 2;
      assert.equal(overshoot(now), expected);
      assert.equal(overshoot(Object.assign(changing, now)), expected);
    }
    assert.notEqual(overshoot(one), overshoot(other));
  });
});
