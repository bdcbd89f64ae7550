import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { descend, loss, presets, type Samples, type Teacher } from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import type { LossCurve } from '../../src/session/loss-curve.js';
import { Session } from '../../src/session/session.js';
import type { State } from '../../src/session/state.js';

const home = presets.get('home')!;
const newSession = (): Session => new Session(() => {});

/** What learning goes on from. */
const momentOf = ({ step, learner, teacher, learningRate, samples }: State): object => ({
  ...{ step, student: learner.student, teacher, learningRate, samples },
});

const lossesOf = (curve: LossCurve): [number, number][] => {
  const points: [number, number][] = [];
  curve.forEach((step, value) => points.push([step, value]));
  return points;
};

interface Deed {
  readonly steps: number;
  readonly teacher?: Teacher;
  readonly learningRate?: number;
  readonly samples?: Samples;
}

function act(session: Session, { steps, teacher, ...settings }: Deed): void {
  if (teacher) session.edit({ teacher });
  session.configure(settings.learningRate === undefined ? {} : { learningRate: settings.learningRate });
  if (settings.samples) session.configure({ samples: settings.samples });
  session.advance(steps);
}

const size = fc.double({ min: -1.5, max: 1.5, noNaN: true });
const deeds: fc.Arbitrary<Deed> = fc.record(
  {
    steps: fc.integer({ min: 0, max: 900 }),
    teacher: fc.record({ m: size, k: size, c: size, s: fc.constantFrom<1 | -1>(1, -1) }),
    learningRate: fc.constantFrom(0.001, 0.01, 0.05, 0.3, -0.01, -0.3),
    samples: fc.constantFrom<Samples>('exact', 2, 7, 201),
  },
  { requiredKeys: ['steps'] },
);

describe('going back', () => {
  it('to step 100 of 10 000 shows that state to the last bit, and forward again the last one', () => {
    const session = newSession();
    session.advance(100);
    const then = momentOf(session.state);
    session.advance(9_900);
    const end = momentOf(session.state);
    session.goTo(100);
    assert.deepEqual(momentOf(session.state), then);
    assert.equal(session.history.run.last, 10_000);
    session.goTo(10_000);
    assert.deepEqual(momentOf(session.state), end);
    assert.equal(session.history.earlier.length, 0);
  });

  it('finds every moment of a run whose teacher, rate and samples have changed, however its steps were grouped', () => {
    const property = fc.property(
      fc.constantFrom(...presets.keys()),
      fc.array(deeds, { minLength: 1, maxLength: 12 }),
      (name, list) => {
        const session = newSession();
        session.choosePreset(name);
        const moments = new Map<number, object>();
        for (const deed of list) {
          // At a step, what was last set counts.
          act(session, { ...deed, steps: 0 });
          moments.set(session.state.step, momentOf(session.state));
          session.advance(deed.steps);
          moments.set(session.state.step, momentOf(session.state));
        }
        for (const [step, moment] of [...moments].reverse()) {
          session.goTo(step);
          assert.deepEqual(momentOf(session.state), moment);
        }
      },
    );
    fc.assert(property, { numRuns: 150 });
  });

  it('restores what learning goes on from, so that it goes on as it did', () => {
    const property = fc.property(fc.array(deeds, { minLength: 2, maxLength: 6 }), fc.nat(), (list, where) => {
      const session = newSession();
      for (const deed of list) act(session, deed);
      const to = session.state;
      const from = to.step - list.at(-1)!.steps;
      if (from < 0 || to.divergence || to.step === from) return;
      session.goTo(from + (where % (to.step - from)));
      session.advance(to.step - session.state.step);
      assert.deepEqual(momentOf(session.state), momentOf(to));
    });
    fc.assert(property);
  });

  it('knows where a run ended that diverged', () => {
    const session = newSession();
    session.edit({ learner: learnerOf({ w: 8, b: 1, a: 9, c: 0 }) });
    session.configure({ learningRate: 1 });
    session.advance(100);
    const { state } = session;
    assert.ok(state.divergence);
    session.goTo(0);
    assert.equal(session.state.divergence, undefined);
    session.goTo(state.step);
    assert.deepEqual(session.state, state);
    session.configure({ learningRate: 0.001 });
    session.goTo(0);
    session.goTo(state.step);
    assert.equal(session.state.divergence, undefined);
  });

  it('climbs back exactly where the rate was negative', () => {
    const session = newSession();
    session.configure({ learningRate: -0.01 });
    session.advance(20);
    const { student } = session.state.learner;
    assert.ok(loss(student, home.teacher) > loss(home.student, home.teacher));
    session.advance(30);
    session.goTo(20);
    assert.deepEqual(session.state.learner.student, student);
  });
});

describe('a run', () => {
  it('is continued after a pause, a change of the teacher, of the rate and of the samples', () => {
    const session = newSession();
    act(session, { steps: 50 });
    session.pause();
    act(session, { steps: 50, teacher: { ...home.teacher, m: 1 }, learningRate: 0.1, samples: 20 });
    session.resetTeacher();
    session.advance(50);
    assert.equal(session.history.run.last, 150);
    assert.equal(session.history.earlier.length, 0);
  });

  for (const [what, change] of Object.entries<(session: Session) => void>({
    'a reset of the student': (session) => session.resetStudent(),
    'a move of the student': (session) => session.edit({ learner: learnerOf({ w: 1, b: 1, a: 1, c: 1 }) }),
    'a preset': (session) => session.choosePreset('in-sign-change-i'),
  })) {
    it(`is followed by a new one after ${what}`, () => {
      const session = newSession();
      session.advance(40);
      change(session);
      assert.equal(session.history.run.last, 0);
      assert.equal(session.history.earlier.length, 1);
      assert.deepEqual(lossesOf(session.history.earlier[0]!).at(-1)?.[0], 40);
      change(session);
      assert.equal(session.history.earlier.length, 1, 'a run without steps leaves no trace');
    });
  }

  it('branches where learning is resumed in its midst, and the old one stays', () => {
    const session = newSession();
    session.advance(300);
    session.goTo(120);
    session.advance(1);
    const { run, earlier } = session.history;
    assert.deepEqual([run.origin, run.last, run.span, earlier.length], [120, 121, 300, 1]);
    session.goTo(60);
    const { w, b, a, c } = descend(home.student, home.teacher, { learningRate: 0.01, steps: 60 });
    assert.deepEqual(session.state.learner.student, { w, b, a, c });
  });

  it('branches where the teacher or the rate is changed in its midst', () => {
    const session = newSession();
    session.advance(300);
    session.goTo(120);
    session.configure({ learningRate: 0.01 });
    assert.equal(session.history.run.last, 300, 'the same rate is no change');
    for (const m of [0.6, 0.7, 0.8]) session.edit({ teacher: { ...home.teacher, m } });
    assert.deepEqual([session.history.run.last, session.history.earlier.length], [120, 1]);
    session.goTo(119);
    assert.equal(session.state.teacher.m, 0.5);
    session.goTo(120);
    assert.equal(session.state.teacher.m, 0.8);
  });

  it('is one of at most 20 that stay, until they are erased', () => {
    const session = newSession();
    for (let i = 0; i < 30; i++) {
      session.advance(i + 1);
      session.resetStudent();
    }
    const { earlier } = session.history;
    assert.deepEqual([earlier.length, lossesOf(earlier[0]!).at(-1)![0]], [20, 11]);
    session.advance(5);
    session.eraseTrajectories();
    assert.equal(session.history.earlier.length, 0);
    session.goTo(2);
    assert.equal(session.state.step, 2);
  });

  it('of very many changes forgets its beginning and is exact in what it remembers', () => {
    const session = newSession();
    for (let i = 0; i < 10_050; i++) {
      session.configure({ learningRate: i % 2 === 0 ? 0.01 : 0.02 });
      session.advance(1);
    }
    const { state } = session;
    const { first } = session.history.run;
    assert.ok(first > 0 && first < 6_000);
    session.goTo(first);
    session.goTo(state.step);
    assert.deepEqual(momentOf(session.state), momentOf(state));
  });
});

describe('ten million steps', () => {
  it('take bounded memory, and each of them can be had again at once', () => {
    const session = newSession();
    session.configure({ learningRate: 0.001 });
    session.advance(1_234_567);
    const then = momentOf(session.state);
    for (let i = 0; i < 8; i++) session.advance(1_095_679);
    const { run } = session.history;
    assert.ok(run.last > 9.9e6);
    assert.ok(lossesOf(run.curve).length <= 1025);
    assert.ok(run.stride <= run.last / 1024);
    // The quickest of some: the machine may be busy with something else.
    const times = [1, 2, 3, 4, 5].map((i) => {
      session.goTo(1_234_567 + 1_500_000 * i);
      const before = performance.now();
      session.goTo(1_234_567);
      return performance.now() - before;
    });
    assert.ok(Math.min(...times) < 50, times.join());
    assert.deepEqual(momentOf(session.state), then);
  });
});
