/** The line in words, against what descent then does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  bestFits,
  descend,
  inputAt,
  loss,
  outcomeOf,
  presets,
  R,
  type Samples,
  type Student,
  type Teacher,
} from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import { Store } from '../../src/session/store.js';
import type { RegimeKind, RunRegime } from '../../src/session/regime.js';
import type { State } from '../../src/session/state.js';
import { lineFor, wordsOf, type Words } from '../../src/views/text/status.js';
import { random } from '../engine/random.js';
import { wildLearners } from '../session/arbitraries.js';

const blank = new Store().state;
const stateOf = (student: Student, teacher: Teacher, change: Partial<State> = {}): State => ({
  ...blank,
  learner: learnerOf(student),
  teacher,
  ...change,
});

/** Three lines on a phone. */
const LONGEST = 122;

function assertReadable({ text, proof = '' }: Pick<Words, 'text' | 'proof'>): void {
  assert.match(text, /^[A-Z].*\.$/);
  assert.doesNotMatch(text + proof, /NaN|undefined|null|object|Infinity/);
  if (proof) assert.match(proof, /^([A-Z]|w |λ ).*\.$/);
  assert.ok(text.length <= LONGEST, `${text.length}: ${text}`);
}

function after(
  student: Student,
  teacher: Teacher,
  steps: number,
  learningRate = 0.01,
  samples: Samples = 'exact',
): Student {
  const { w, b, a, c } = descend(student, teacher, { learningRate, steps, samples });
  return { w, b, a, c };
}

const isCertain = ({ kind }: Words): boolean => ['teacher', 'linear', 'dead', 'arrived'].includes(kind);

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const students: fc.Arbitrary<Student> = fc.record({
  w: between(-2, 2),
  b: between(-2, 2),
  a: between(-2, 2),
  c: between(-1, 1),
});
const teachers = fc.record({
  m: between(-2, 2).filter((m) => Math.abs(m) > 0.2),
  k: between(-1.5, 1.5),
  c: between(-1, 1),
  s: fc.constantFrom(1 as const, -1 as const),
});
const anyTeacher: fc.Arbitrary<Teacher> = fc.record({
  m: fc.oneof(between(-3, 3), fc.constantFrom(0, 1e-9, 1e6)),
  k: fc.oneof(between(-4, 4), fc.constantFrom(R, -R, 0, 1e6)),
  c: fc.oneof(between(-3, 3), fc.constantFrom(0, -1e6)),
  s: fc.constantFrom(1 as const, -1 as const),
});
const samples: fc.Arbitrary<Samples> = fc.oneof(fc.constant('exact' as const), fc.integer({ min: 2, max: 1001 }));
const rates = fc.oneof(between(-1, 1), fc.constantFrom(0, 1e-4, 1, -1));

describe('the line in words', () => {
  for (const [name, { teacher, student }] of presets) {
    it(`agrees with what descent from ${name} does, at every stage`, () => {
      const end = outcomeOf(student, teacher, { learningRate: 0.01 }).kind;
      const kinds = new Set<string>();
      let at = student;
      for (let steps = 25; steps < 50_000; steps = Math.ceil(steps * 1.2)) {
        const words = wordsOf(stateOf(at, teacher));
        assertReadable(words);
        assert.equal(words.end, end, words.text);
        kinds.add(words.kind);
        at = after(at, teacher, steps);
      }
      assert.ok(kinds.has(end) && kinds.has('arrived'), [...kinds].join());
    });
  }

  it('promises no end that descent does not reach, from 200 random starts at rate 0.01', () => {
    let promised = 0;
    fc.assert(
      fc.property(students, teachers, fc.integer({ min: 0, max: 2000 }), (start, teacher, steps) => {
        const student = after(start, teacher, steps);
        const words = wordsOf(stateOf(student, teacher));
        if (!isCertain(words)) return;
        promised++;
        assertReached(words, student, teacher, 0.01);
      }),
      { numRuns: 200, seed: 1 },
    );
    assert.ok(promised > 60, `only ${promised}`);
  });

  it('promises no end that descent does not reach at larger rates either', () => {
    fc.assert(
      fc.property(
        students,
        teachers,
        between(0.02, 0.5),
        fc.integer({ min: 0, max: 300 }),
        (start, teacher, rate, n) => {
          const student = after(start, teacher, n, rate);
          const words = wordsOf(stateOf(student, teacher, { learningRate: rate }));
          if (isCertain(words)) assertReached(words, student, teacher, rate);
        },
      ),
      { numRuns: 200, seed: 2 },
    );
  });

  it('says that it is dead only if no step changes w, b and a: for any samples and rates', () => {
    fc.assert(
      fc.property(wildLearners, anyTeacher, rates, samples, ({ student }, teacher, learningRate, samples) => {
        const words = wordsOf(stateOf(student, teacher, { learningRate, samples }));
        if (!words.text.startsWith('Dead: ')) return;
        const { w, b, a } = descend(student, teacher, { learningRate, samples, steps: 3 });
        // −0 and 0 are the same weight.
        assert.deepEqual([w + 0, b + 0, a + 0], [student.w + 0, student.b + 0, student.a + 0]);
      }),
    );
  });

  it('says that it has arrived only at a student that looks like its end', () => {
    const teacher: Teacher = { m: 0.5, k: 0, c: 0, s: 1 };
    const near = { w: 1, b: 1e-4, a: 0.5, c: 0 };
    for (const samples of ['exact', 50] as const) {
      assert.equal(wordsOf(stateOf(near, teacher, { samples })).kind, 'arrived');
      assert.notEqual(wordsOf(stateOf({ ...near, b: 0.05 }, teacher, { samples })).kind, 'arrived');
    }
    assert.ok(loss(near, teacher) < 1e-7);
  });

  it('can be read for whatever can be typed', () => {
    fc.assert(
      fc.property(wildLearners, anyTeacher, rates, samples, (learner, teacher, learningRate, samples) => {
        assertReadable(wordsOf({ ...blank, learner, teacher, learningRate, samples }));
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });
});

/** What the end looks like, or its name where it takes more steps than a test has. */
function assertReached(words: Words, student: Student, teacher: Teacher, learningRate: number): void {
  const { kind } = outcomeOf(student, teacher, { learningRate, steps: 200_000 });
  if (kind !== 'undecided') return assert.equal(kind, words.end, words.text);
  const later = after(student, teacher, 200_000, learningRate);
  assert.equal(outcomeOf(later, teacher).kind, words.end, words.text);
}

describe('the kinds', () => {
  const home = presets.get('home')!;
  const kindOf = (student: Student, change?: Partial<State>): string =>
    wordsOf(stateOf(student, home.teacher, change)).kind;
  const cases: [string, string, Partial<Student>, Partial<State>?][] = [
    ['dead', 'no input active', { b: -3 }],
    ['dead', 'w = 0 below zero', { w: 0, b: -1 }],
    ['dead', 'dead with samples', { b: -3 }, { samples: 2 }],
    ['dead', 'dead in reverse', { b: -3 }, { learningRate: -1 }],
    ['still', 'rate 0', {}, { learningRate: 0 }],
    ['climbing', 'reverse', {}, { learningRate: -0.01 }],
    ['oscillating', 'a sharp place', { w: 6, a: 6 }, { learningRate: 0.5 }],
    ['plateau', 'near the saddle', { w: 0.01, b: 0.3, a: 0.01, c: -0.39 }],
    ['plateau', 'on the saddle’s line, w = a = 0', { w: 0, b: 1, a: 0, c: -0.39 }],
    ['plateau', 'exactly on the saddle', { w: 0, b: 1, a: 0, c: bestFits(home.teacher).mean }],
    ['open', 'samples far from the end', {}, { samples: 201 }],
    ['diverged', 'after divergence', {}, { halt: { kind: 'diverged', tryRate: 0.1 }, step: 1234 }],
    ['edge', 'after climbing out of the figure', {}, { halt: { kind: 'edge' }, learningRate: -0.1, step: 66 }],
  ];
  for (const [kind, name, student, change] of cases) {
    it(`${name}: ${kind}`, () => assert.equal(kindOf({ ...home.student, ...student }, change), kind));
  }

  it('speaks of small steps, and of endless inputs, where its proof is for these', () => {
    const student = after(home.student, home.teacher, 500);
    const words = (change: Partial<State>): Words => wordsOf(stateOf(student, home.teacher, change));
    assert.match(words({}).text, /onto the teacher|ends at the teacher/);
    assert.match(words({}).proof!, /^Certain at this rate: /);
    assert.match(words({ learningRate: 0.3 }).text, /With small steps/);
    assert.match(words({ learningRate: 0.3 }).proof!, /^True for small steps\./);
    // Of so small steps there are too many to make them all.
    assert.match(words({ samples: 11, learningRate: 1e-4 }).text, /In the limit /);
    assert.match(words({ samples: 11, learningRate: 1e-4 }).proof!, /^True for small steps and endless inputs\./);
  });

  it('tells the end of the steps where small ones end elsewhere, or learn from other inputs', () => {
    const { between, sign } = random(12);
    let other = 0;
    for (let i = 0; i < 600; i++) {
      const teacher: Teacher = { m: sign() * between(0.3, 1.5), k: between(-1.3, 1.3), c: between(-1, 1), s: sign() };
      const student = { w: between(-2, 2), b: between(-2, 2), a: between(-2, 2), c: between(-1, 1) };
      const learningRate = between(0.05, 0.4);
      const { kind } = outcomeOf(student, teacher, { learningRate, steps: 50_000 });
      if (kind === 'undecided') continue;
      const { end } = wordsOf(stateOf(student, teacher, { learningRate }));
      assert.equal(end, kind, JSON.stringify({ student, teacher, learningRate }));
      if (kind !== outcomeOf(student, teacher).kind) other++;
    }
    assert.ok(other > 20, `only ${other} of 600 end elsewhere`);
    assert.match(wordsOf(stateOf(home.student, home.teacher, { samples: 11 })).text, /In the end /);
  });

  it('gives the proof of the end, and says if that lies ahead', () => {
    const proof = (student: Student, change: Partial<State> = {}): string =>
      wordsOf(stateOf(student, home.teacher, change)).proof!;
    const later = after(home.student, home.teacher, 500);
    const reason = 'its loss is below that of every other solution.';
    assert.equal(proof(later), `Certain at this rate: ${reason}`);
    assert.match(proof(later, { learningRate: 0.3 }), new RegExp(`The reason: ${reason}$`));
    assert.match(proof(home.student), new RegExp(`Later on: ${reason}$`));
  });

  it('names no proof where rounding alone has decided', () => {
    const teacher: Teacher = { m: 1e-9, k: 0, c: -1e6, s: 1 };
    assertReadable(wordsOf(stateOf({ w: 0.001, b: 0, a: 0, c: -1e6 }, teacher)));
  });

  it('says the teacher where a teacher is straight on the data', () => {
    for (const k of [-3, 3]) {
      const words = wordsOf(stateOf(home.student, { ...home.teacher, k }));
      assert.equal(words.end, 'linear');
      assert.match(words.text, /the teacher/);
    }
  });
});

/** What moves in the picture: the kink, the slope of the arm, and the height of the flat side. */
const SIGHTS = {
  kink: ({ w, b }: Student) => -b / w,
  arm: ({ w, a }: Student) => a * Math.abs(w),
  side: ({ c }: Student) => c,
  // Of a straight line.
  slope: ({ w, a }: Student) => a * w,
  middle: ({ b, a, c }: Student) => a * b + c,
};

/** What a sentence claims to move, and which way. */
const CLAIMS: readonly (readonly [RegExp, keyof typeof SIGHTS, 1 | -1])[] = [
  [/kink drifts right/i, 'kink', 1],
  [/kink drifts left/i, 'kink', -1],
  [/arm tilts up/i, 'arm', 1],
  [/arm tilts down/i, 'arm', -1],
  [/flat side rises/i, 'side', 1],
  [/flat side sinks/i, 'side', -1],
  [/line turns up at the right/i, 'slope', 1],
  [/line turns down at the right/i, 'slope', -1],
  [/(line rises|right and rises)/i, 'middle', 1],
  [/(line sinks|right and sinks)/i, 'middle', -1],
  [/^Dead.*rises to the mean/, 'side', 1],
  [/^Dead.*sinks to the mean/, 'side', -1],
];

/** Anywhere in a range alike. */
const uniform = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1e6 }).map((part) => min + (max - min) * ((part + 0.5) / (1e6 + 1)));
const anyStudents: fc.Arbitrary<Student> = fc.record({
  w: uniform(-2, 2),
  b: uniform(-2, 2),
  a: uniform(-2, 2),
  c: uniform(-1, 1),
});
/** With a kink well inside the data, so that 60 000 steps are enough to see the end. */
const anyTeachers: fc.Arbitrary<Teacher> = fc.record({
  m: uniform(-2, 2).filter((m) => Math.abs(m) > 0.3),
  k: uniform(-1.2, 1.2),
  c: uniform(-1, 1),
  s: fc.constantFrom(1 as const, -1 as const),
});
const someStudents = fc.oneof(students, anyStudents);

describe('what is said to move', () => {
  const claimed = new Set<string>();

  /** At the next step and at the fourth, each claim holds. */
  function assertMoves(state: State): void {
    const { text } = wordsOf(state);
    const { student } = state.learner;
    for (const [pattern, sight, way] of CLAIMS) {
      if (!pattern.test(text)) continue;
      claimed.add(pattern.source);
      for (const steps of [1, 2]) {
        const later = after(student, state.teacher, steps, state.learningRate, state.samples);
        const change = SIGHTS[sight](later) - SIGHTS[sight](student);
        assert.equal(Math.sign(change), way, `${steps} steps: ${text}`);
      }
    }
  }

  for (const samples of ['exact', 2, 7, 201] as const) {
    it(`moves that way, from 500 random states at rates up to 0.3, inputs: ${samples}`, () => {
      fc.assert(
        fc.property(
          someStudents,
          teachers,
          between(0.0005, 0.3),
          fc.integer({ min: 0, max: 200 }),
          (start, teacher, rate, n) => {
            const student = after(start, teacher, n, rate, samples);
            assertMoves(stateOf(student, teacher, { learningRate: rate, samples }));
          },
        ),
        { numRuns: 500, seed: 3, endOnFailure: true },
      );
    });
  }

  it('moves that way in reverse', () => {
    fc.assert(
      fc.property(someStudents, teachers, between(-0.1, -0.001), (student, teacher, learningRate) =>
        assertMoves(stateOf(student, teacher, { learningRate })),
      ),
      { numRuns: 300, seed: 4, endOnFailure: true },
    );
  });

  it('moves that way of a dead student’s level', () => {
    fc.assert(
      fc.property(someStudents, teachers, between(0.001, 1), (student, teacher, learningRate) =>
        assertMoves(stateOf({ ...student, b: -Math.abs(student.w) * R - 0.1 }, teacher, { learningRate })),
      ),
      { numRuns: 100, seed: 5, endOnFailure: true },
    );
  });

  it('has been told in every way but of lines alone', () => {
    const missing = CLAIMS.map(([{ source }]) => source).filter((source) => !claimed.has(source));
    assert.deepEqual(
      missing.filter((source) => !source.includes('line')),
      [],
    );
  });
});

describe('what is said to come', () => {
  /** The states that descent at a small rate goes through on its way to its end. */
  function* way(student: Student, teacher: Teacher): Generator<Student> {
    let at = student;
    for (let steps = 1; steps < 60_000; steps = Math.ceil(steps * 1.1))
      yield (at = after(at, teacher, Math.ceil(steps / 10)));
  }

  const seen = { flips: 0, turns: 0, returns: 0, dies: 0, line: 0, teacher: 0 };

  it('comes, from 500 random states at rate 0.01: flips, turns, returns and ends', () => {
    fc.assert(
      fc.property(anyStudents, anyTeachers, fc.integer({ min: 0, max: 600 }), (start, teacher, n) => {
        const student = after(start, teacher, n);
        const { text } = wordsOf(stateOf(student, teacher));
        const states = [...way(student, teacher)];
        const { kind } = outcomeOf(states.at(-1)!, teacher);
        const some = (test: (state: Student) => boolean): boolean => states.some(test);
        if (/arm flips (up|down)/.test(text)) {
          seen.flips++;
          assert.ok(
            some(({ a }) => Math.sign(a) === -Math.sign(student.a)),
            text,
          );
          assert.equal(Math.sign(SIGHTS.arm(states.at(-1)!)), text.includes('flips up') ? 1 : -1, text);
        }
        if (text.includes('turns round')) {
          seen.turns++;
          assert.ok(
            some(({ w }) => Math.sign(w) === -Math.sign(student.w)),
            text,
          );
        }
        if (text.includes('comes back')) {
          seen.returns++;
          assert.ok(Math.abs(SIGHTS.kink(student)) >= R && Math.abs(SIGHTS.kink(states.at(-1)!)) < R, text);
        }
        if (/student dies|As good as dead/.test(text)) {
          seen.dies++;
          assert.equal(kind, 'dead', text);
        }
        if (/straight line is left|ends as the best one|has become the best/.test(text)) {
          seen.line++;
          assert.equal(kind, 'linear', text);
        }
        if (/(finds|onto|ends at|On) the teacher/.test(text)) {
          seen.teacher++;
          assert.equal(kind, 'teacher', text);
        }
      }),
      { numRuns: 500, seed: 6, endOnFailure: true },
    );
  });

  it('has been of all sorts', () => {
    for (const [what, count] of Object.entries(seen)) assert.ok(count >= 2, `${what}: ${count}`);
  });
});

describe('what is said to come in the end', () => {
  const seen: Record<string, number> = {};

  /** The widest input that there is. */
  const reachOf = (samples: Samples): number => (samples === 'exact' ? R : inputAt(samples - 1, samples));

  for (const samples of ['exact', 3, 11, 201] as const) {
    it(`comes by the steps themselves, at rates from 0.05 to 1, inputs: ${samples}`, () => {
      fc.assert(
        fc.property(anyStudents, anyTeachers, uniform(0.05, 1), (student, teacher, learningRate) => {
          const { text, kind } = wordsOf(stateOf(student, teacher, { learningRate, samples }));
          if (!text.includes('In the end')) return;
          const later = descend(student, teacher, { learningRate, samples, steps: 200_000 });
          const reach = Math.abs(later.w) * reachOf(samples);
          const rest = loss(later, teacher, samples);
          const tell = (what: string): void => void (seen[what] = (seen[what] ?? 0) + 1);
          if (text.includes('dies')) {
            tell('dies');
            assert.ok(later.b <= -reach * (1 - 1e-6), `${kind}: ${text}`);
          } else if (/best straight line is left|ends as the best/.test(text)) {
            tell('line');
            assert.ok(later.b >= reach * (1 - 1e-3) && rest > 1e-12, `${kind}: ${text}`);
          } else if (text.includes('finds the teacher')) {
            tell('teacher');
            assert.ok(rest < 1e-10 && loss(later, teacher) < 1e-6, `${kind}: ${text} ${rest}`);
          } else if (text.includes('will fit its inputs')) {
            tell('inputs');
            assert.ok(rest < 1e-10 && loss(later, teacher) > 1e-6, `${kind}: ${text}`);
          } else if (text.includes('will leave all bounds')) {
            tell('diverges');
            assert.ok(later.diverged, text);
          }
        }),
        { numRuns: 150, seed: 8, endOnFailure: true },
      );
    });
  }

  it('has been of all sorts', () => {
    for (const what of ['dies', 'line', 'teacher', 'inputs']) assert.ok(seen[what]! >= 2, `${what}: ${seen[what]}`);
  });
});

describe('an orbit that never settles', () => {
  const { teacher } = presets.get('home')!;

  it('is told as that at each of its steps, with its period if it has one', () => {
    const periods = new Set<string>();
    let orbits = 0;
    for (const start of fc.sample(anyStudents, { numRuns: 60, seed: 9 })) {
      let student = after(start, teacher, 5000, 1.8);
      if (wordsOf(stateOf(student, teacher, { learningRate: 1.8 })).kind !== 'unsettled') continue;
      orbits++;
      for (let step = 0; step < 60; step++) {
        const words = wordsOf(stateOf(student, teacher, { learningRate: 1.8 }));
        assert.match(words.text, /^It never settles/);
        const period = Number(/every (\d+)/.exec(words.text)?.[1] ?? 0);
        if (step === 0) periods.add(String(period));
        const there = after(student, teacher, 10_000, 1.8);
        const back = after(there, teacher, Math.max(1, period), 1.8);
        const way = Math.hypot(back.w - there.w, back.b - there.b, back.a - there.a, back.c - there.c);
        assert.ok(period > 0 ? way < 1e-9 : way > 1e-6, `${way} after ${period}`);
        student = after(student, teacher, 1, 1.8);
      }
    }
    assert.ok(orbits >= 2, `${orbits} orbits`);
    assert.ok(
      [...periods].some((period) => Number(period) > 1),
      [...periods].join(),
    );
  });
});

describe('every kind and end', () => {
  const home = presets.get('home')!;
  const kinds: readonly RegimeKind[] = [
    ...(['diverged', 'edge', 'dead', 'still', 'climbing', 'oscillating', 'arrived', 'teacher', 'linear'] as const),
    ...(['plateau', 'open', 'unsettled', 'interpolant'] as const),
  ];
  const ends = ['undecided', 'teacher', 'linear', 'dead', 'saddle', 'interpolant', 'unsettled', 'diverged'] as const;

  it('has words', () => {
    const states = [
      home.student,
      { w: 0, b: 1, a: 0, c: 0 },
      { w: -0.5, b: 1.4, a: -1, c: 0 },
      { w: 1, b: -2, a: 1, c: 1 },
    ];
    for (const kind of kinds) {
      for (const end of ends) {
        for (const student of states) {
          const told: RunRegime = { kind, end, why: 'its kink is driven out of the data', sharpness: 3 };
          assertReadable(lineFor(told, stateOf(student, home.teacher)));
          assertReadable(
            lineFor({ ...told, why: undefined, isAtRest: true }, stateOf(student, home.teacher, { samples: 5 })),
          );
        }
      }
    }
  });

  it('that never settles says so, with its period', () => {
    const text = (period?: number): string =>
      lineFor({ kind: 'unsettled', end: 'unsettled', period }, stateOf(home.student, home.teacher)).text;
    assert.match(text(), /^It does not settle.* for thousands of them at least/);
    assert.match(text(12), /never settles.* every 12 lead back/);
  });

  it('that is dead says that its level swings out where steps are longer than 2', () => {
    const text = (learningRate: number): string =>
      wordsOf(stateOf({ w: 1, b: -2, a: 1, c: 1 }, home.teacher, { learningRate })).text;
    for (const [learningRate, swingsOut] of [
      [0.5, false],
      [1.9, false],
      [2, false],
      [2.001, true],
      [3.7, true],
    ] as const)
      assert.equal(text(learningRate).includes('swings farther out'), swingsOut, String(learningRate));
  });

  it('that goes through few inputs is told apart from the teacher', () => {
    const state = stateOf(home.student, home.teacher, { samples: 3 });
    assert.match(lineFor({ kind: 'interpolant', end: 'interpolant' }, state).text, /all 3 inputs.* not the teacher/);
  });
});
