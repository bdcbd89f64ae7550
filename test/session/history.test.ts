import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { descend, loss, presets, type Samples, type Teacher } from '../../src/engine/index.js';
import type { Action } from '../../src/session/actions.js';
import { logOfLoss } from '../../src/session/loss-curve.js';
import { Store } from '../../src/session/store.js';
import * as to from './support.js';
import { lossesOf, momentOf, recordOfRun, storeAfter } from './support.js';

const home = presets.get('home')!;

/** Steps, after a change of what they depend on. */
interface Deed {
  readonly steps: number;
  readonly teacher?: Teacher;
  readonly learningRate?: number;
  readonly samples?: Samples;
}

function act(store: Store, { steps, teacher, ...settings }: Deed): void {
  if (teacher) store.dispatch({ type: 'edit', teacher }, 'user');
  store.dispatch(to.configure(settings), 'user');
  store.dispatch(to.advance(steps), 'clock');
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
    const store = storeAfter(to.advance(100));
    const then = momentOf(store.state);
    store.dispatch(to.advance(9_900), 'user');
    const end = momentOf(store.state);
    store.dispatch(to.goTo(100), 'user');
    assert.deepEqual(momentOf(store.state), then);
    assert.equal(store.history.run.last, 10_000);
    store.dispatch(to.goTo(10_000), 'user');
    assert.deepEqual(momentOf(store.state), end);
    assert.equal(store.history.earlier.length, 0);
  });

  it('and learning in frames of any number of steps remember the same ratio where the student has lost its own', () => {
    // A flat teacher takes a to 0, so |w/a| passes the largest ratio that counts as one.
    const begin = [to.teacher(0, 0, 0, 1), to.student(1, 1, 0.5, 0), to.configure({ learningRate: 0.1 })];
    const atOnce = storeAfter(...begin, to.advance(1_003));
    assert.ok(Math.abs(to.studentOf(atOnce).w / to.studentOf(atOnce).a) > 1e12);
    assert.ok(atOnce.state.learner.shape.r > 1, 'a ratio of the way, not of the start');
    for (const size of [1, 2, 7, 19, 64, 100, 1_002]) {
      const store = storeAfter(...begin);
      for (let made = 0; made < 1_003; made += size) {
        store.dispatch(to.advance(Math.min(size, 1_003 - made)), 'clock');
      }
      assert.deepEqual(store.state.learner, atOnce.state.learner, `frames of ${size} steps`);
    }
    atOnce.dispatch(to.goTo(0), 'user');
    const { learner } = storeAfter(...begin, to.advance(1_003)).state;
    atOnce.dispatch(to.goTo(1_003), 'user');
    assert.deepEqual(atOnce.state.learner, learner, 'by the timeline');
  });

  it('finds every moment of a run whose teacher, rate and samples have changed, however its steps were grouped', () => {
    const property = fc.property(
      fc.constantFrom(...presets.keys()),
      fc.array(deeds, { minLength: 1, maxLength: 12 }),
      (name, list) => {
        const store = storeAfter(to.choosePreset(name));
        const moments = new Map<number, object>();
        for (const deed of list) {
          // At a step, what was last set counts.
          act(store, { ...deed, steps: 0 });
          moments.set(store.state.step, momentOf(store.state));
          store.dispatch(to.advance(deed.steps), 'clock');
          moments.set(store.state.step, momentOf(store.state));
        }
        for (const [step, moment] of [...moments].reverse()) {
          store.dispatch(to.goTo(step), 'user');
          assert.deepEqual(momentOf(store.state), moment);
        }
      },
    );
    fc.assert(property, { numRuns: 150 });
  });

  it('restores what learning goes on from, so that it goes on as it did', () => {
    const property = fc.property(fc.array(deeds, { minLength: 2, maxLength: 6 }), fc.nat(), (list, where) => {
      const store = new Store();
      for (const deed of list) act(store, deed);
      const end = store.state;
      const from = end.step - list.at(-1)!.steps;
      if (from < 0 || end.halt || end.step === from) return;
      store.dispatch(to.goTo(from + (where % (end.step - from))), 'user');
      store.dispatch(to.advance(end.step - store.state.step), 'clock');
      assert.deepEqual(momentOf(store.state), momentOf(end));
    });
    fc.assert(property);
  });

  it('knows where a run ended that diverged, unless that has been changed', () => {
    const store = storeAfter(to.student(8, 1, 9, 0), to.configure({ learningRate: 1 }), to.advance(100));
    const { state } = store;
    assert.equal(state.halt?.kind, 'diverged');
    store.dispatch(to.goTo(0), 'user');
    assert.equal(store.state.halt, undefined);
    store.dispatch(to.goTo(state.step), 'user');
    assert.deepEqual(store.state, state);
    store.dispatch(to.configure({ learningRate: 0.001 }), 'user');
    store.dispatch(to.goTo(0), 'user');
    store.dispatch(to.goTo(state.step), 'user');
    assert.equal(store.state.halt, undefined);
  });

  it('climbs back exactly where the rate was negative', () => {
    const store = storeAfter(to.configure({ learningRate: -0.01 }), to.advance(10));
    const { student } = store.state.learner;
    assert.ok(loss(student, home.teacher) > loss(home.student, home.teacher));
    store.dispatch(to.advance(10), 'clock');
    assert.equal(store.state.step, 20);
    store.dispatch(to.goTo(10), 'user');
    assert.deepEqual(store.state.learner.student, student);
  });
});

describe('a run', () => {
  it('is continued after a pause, a change of the teacher, of the rate and of the samples', () => {
    const store = storeAfter(to.advance(50), to.play, to.pause);
    act(store, { steps: 50, teacher: { ...home.teacher, m: 1 }, learningRate: 0.1, samples: 20 });
    for (const action of [to.resetTeacher, to.advance(50)]) store.dispatch(action, 'user');
    assert.equal(store.history.run.last, 150);
    assert.equal(store.history.earlier.length, 0);
  });

  const beginnings: Record<string, Action> = {
    'a reset of the student': to.resetStudent,
    'a move of the student': to.student(1, 1, 1, 1),
    'a preset': to.choosePreset('in-sign-change-i'),
    'an attribute of the student': to.follow({ 'student-b': 0.25 }),
  };
  for (const [what, action] of Object.entries(beginnings)) {
    it(`is followed by a new one after ${what}`, () => {
      const store = storeAfter(to.advance(40), action);
      assert.equal(store.history.run.last, 0);
      assert.equal(store.history.earlier.length, 1);
      assert.equal(lossesOf(store.history.earlier[0]!.curve).at(-1)?.[0], 40);
      store.dispatch(action, 'user');
      assert.equal(store.history.earlier.length, 1, 'a run without steps leaves no trace');
    });
  }

  it('begins under the conditions that were set last, if nothing was learned under those before', () => {
    const store = storeAfter(to.teacher(1, 0, 0, 1), to.configure({ samples: 5, learningRate: 0.1 }));
    const lossThere = logOfLoss(loss(home.student, { m: 1, k: 0, c: 0, s: 1 }, 5));
    assert.equal(store.history.run.curve.start, lossThere);
    store.dispatch(to.advance(3), 'clock');
    assert.equal(
      lossesOf(store.history.run.curve).filter(([step, value]) => step === 0 && value !== lossThere).length,
      0,
    );
  });

  it('branches where learning is resumed in its midst, and the old one stays', () => {
    const store = storeAfter(to.advance(300), to.goTo(120), to.advance(1));
    const { run, earlier } = store.history;
    assert.deepEqual([run.origin, run.last, run.span, earlier.length], [120, 121, 300, 1]);
    store.dispatch(to.goTo(60), 'user');
    const { w, b, a, c } = descend(home.student, home.teacher, { learningRate: 0.01, steps: 60 });
    assert.deepEqual(store.state.learner.student, { w, b, a, c });
  });

  it('has the curve and the path of the one that it has left, up to there', () => {
    const store = storeAfter(to.advance(300), to.goTo(120), to.configure({ learningRate: 0.2 }), to.advance(100));
    const { run, earlier } = store.history;
    const past = earlier[0]!.trajectory.points.filter(({ step }) => step <= 120);
    assert.deepEqual(run.trajectory.points.slice(0, past.length), past);
    assert.ok(past.length > 5 && run.trajectory.length > past.length);
    const losses = lossesOf(earlier[0]!.curve).filter(([step]) => step <= 120);
    assert.deepEqual(lossesOf(run.curve).slice(0, losses.length), losses);
  });

  it('branches where the teacher or the rate is changed in its midst', () => {
    const store = storeAfter(to.advance(300), to.goTo(120), to.configure({ learningRate: 0.01 }));
    assert.equal(store.history.run.last, 300, 'the same rate is no change');
    for (const m of [0.6, 0.7, 0.8]) store.dispatch({ type: 'edit', teacher: { ...home.teacher, m } }, 'user');
    assert.deepEqual([store.history.run.last, store.history.earlier.length], [120, 1]);
    store.dispatch(to.goTo(119), 'user');
    assert.equal(store.state.teacher.m, 0.5);
    store.dispatch(to.goTo(120), 'user');
    assert.equal(store.state.teacher.m, 0.8);
  });

  it('does not know what was changed later in the run that it has left', () => {
    const store = storeAfter(to.advance(100), to.teacher(-1, 0, 1, -1), to.advance(100), to.goTo(40), to.advance(100));
    const plain = storeAfter(to.advance(40), to.advance(100));
    for (const step of [0, 39, 41, 70, 100, 120, 139]) {
      for (const each of [store, plain]) each.dispatch(to.goTo(step), 'user');
      assert.deepEqual(momentOf(store.state), momentOf(plain.state));
    }
    const end = loss(descend(home.student, home.teacher, { learningRate: 0.01, steps: 140 }), home.teacher);
    assert.deepEqual(lossesOf(store.history.run.curve).at(-1), [140, logOfLoss(end)]);
  });

  it('follows from its start alone if a change was taken back before the next step', () => {
    const faster = to.configure({ learningRate: 0.02 });
    const tried = storeAfter(to.advance(50), faster, to.configure({ learningRate: 0.01 }), to.advance(50));
    assert.deepEqual(tried.history.run.startOf(100)?.learner.student, home.student);
    const changed = storeAfter(to.advance(50), faster, to.advance(50));
    assert.equal(changed.history.run.startOf(100), undefined);
    assert.deepEqual(changed.history.run.startOf(49)?.learner.student, home.student);
  });

  it('remembers its beginning however often the teacher is moved at one step', () => {
    const store = storeAfter(to.advance(50));
    for (let i = 0; i < 10_050; i++) store.dispatch(to.teacher(i, 0, 0, 1), 'script');
    store.dispatch(to.advance(1), 'clock');
    assert.equal(store.history.run.first, 0);
  });

  it('keeps moments at even spaces however its steps are grouped, so that any other is few steps after one', () => {
    const store = new Store();
    for (const steps of [5, 1, 100, 37, 30, 2000]) store.dispatch(to.advance(steps), 'clock');
    const { run } = store.history;
    assert.equal(run.last + run.stride, 16 * Math.ceil((run.last + 1) / 16));
    // A moment that is kept has the same learner each time, one that is computed has a new one.
    const isKept = (step: number): boolean => run.at(step).learner === run.at(step).learner;
    for (let step = 0; step <= run.last; step++) assert.equal(isKept(step), step % 16 === 0, `${step}`);
  });

  it('is one of at most 20 that stay, until they are erased', () => {
    const store = new Store();
    for (let i = 0; i < 30; i++) {
      store.dispatch(to.advance(i + 1), 'clock');
      store.dispatch(to.resetStudent, 'script');
    }
    const { earlier } = store.history;
    assert.deepEqual([earlier.length, lossesOf(earlier[0]!.curve).at(-1)![0]], [20, 11]);
    store.dispatch(to.advance(5), 'clock');
    store.dispatch(to.erase, 'user');
    assert.equal(store.history.earlier.length, 0);
    store.dispatch(to.goTo(2), 'user');
    assert.equal(store.state.step, 2);
  });

  it('of very many changes forgets its beginning and is exact in what it remembers', () => {
    const store = new Store();
    for (let i = 0; i < 10_050; i++) {
      store.dispatch(to.configure({ learningRate: i % 2 === 0 ? 0.01 : 0.02 }), 'script');
      store.dispatch(to.advance(1), 'clock');
    }
    const { state } = store;
    const { first } = store.history.run;
    assert.ok(first > 0 && first < 6_000);
    store.dispatch(to.goTo(0), 'user');
    assert.equal(store.state.step, first);
    store.dispatch(to.goTo(state.step), 'user');
    assert.deepEqual(momentOf(store.state), momentOf(state));
  });
});

describe('a copy of a run', () => {
  it('equals it: steps, curve, path and moments, whatever was done before', () => {
    const property = fc.property(fc.array(deeds, { minLength: 1, maxLength: 8 }), fc.nat(), (list, where) => {
      const store = new Store();
      list.forEach((deed, i) => {
        act(store, deed);
        if (i === 2) store.dispatch(to.goTo(where % (store.history.run.last + 1)), 'user');
        if (i === 4) store.dispatch(to.erase, 'user');
        // A teacher that was tried but has not been learned from.
        if (i % 2 === 0) store.dispatch(to.teacher(i, 0.3, 0, 1), 'user');
        const { run } = store.history;
        assert.deepEqual(recordOfRun(run.copy()), recordOfRun(run));
        assert.deepEqual(recordOfRun(run.copy().copy()), recordOfRun(run));
      });
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('stays as it is when the other one goes on', () => {
    const store = storeAfter(to.advance(1000), to.teacher(1, 0.25, 0, 1));
    const copy = store.history.copy();
    const before = recordOfRun(copy.run);
    store.dispatch(to.advance(20_000), 'clock');
    assert.deepEqual(recordOfRun(copy.run), before);
  });
});

describe('ten million steps', () => {
  it('take bounded memory, and each of them can be had again from a mark that is near', () => {
    const store = storeAfter(to.configure({ learningRate: 0.001 }), to.advance(1_234_567));
    const then = momentOf(store.state);
    for (let i = 0; i < 8; i++) store.dispatch(to.advance(1_095_679), 'clock');
    const { run } = store.history;
    assert.ok(run.last > 9.9e6);
    assert.ok(lossesOf(run.curve).length <= 1025);
    assert.ok(run.trajectory.length <= 4096);
    assert.ok(run.stride <= run.last / 1024);
    store.dispatch(to.goTo(9_000_000), 'user');
    store.dispatch(to.goTo(1_234_567), 'user');
    assert.deepEqual(momentOf(store.state), then);
  });
});
