/** The line in words, against what descent then does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  bestFits,
  descend,
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
import type { State } from '../../src/session/state.js';
import { wordsOf, type Words } from '../../src/views/text/status.js';
import { wildLearners } from '../session/arbitraries.js';

const blank = new Store().state;
const stateOf = (student: Student, teacher: Teacher, change: Partial<State> = {}): State => ({
  ...blank,
  learner: learnerOf(student),
  teacher,
  ...change,
});

const LONGEST = 110;

function assertReadable({ text }: Words): void {
  assert.match(text, /^[A-Z].*\.$/);
  assert.doesNotMatch(text, /NaN|undefined|null|object|Infinity/);
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
      { numRuns: 1000 },
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
  ];
  for (const [kind, name, student, change] of cases) {
    it(`${name}: ${kind}`, () => assert.equal(kindOf({ ...home.student, ...student }, change), kind));
  }

  it('speaks of small steps, and of endless inputs, where its proof is for these', () => {
    const student = after(home.student, home.teacher, 500);
    const text = (change: Partial<State>): string => wordsOf(stateOf(student, home.teacher, change)).text;
    assert.match(text({}), /certainly/);
    assert.match(text({ learningRate: 0.3 }), /limit of small steps/);
    assert.match(text({ samples: 11 }), /endless inputs and small steps/);
  });

  it('gives the reason of the end, and says if that lies ahead', () => {
    const text = (student: Student, change: Partial<State> = {}): string =>
      wordsOf(stateOf(student, home.teacher, change)).text;
    const later = after(home.student, home.teacher, 500);
    const reason = 'its loss is below that of every other solution.';
    assert.equal(text(later), `On its way to the teacher, certainly: ${reason}`);
    assert.equal(text(later, { learningRate: 0.3 }), `In the limit of small steps it ends at the teacher: ${reason}`);
    assert.equal(text(home.student), `In the limit of small steps it ends at the teacher: later ${reason}`);
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
