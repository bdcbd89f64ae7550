import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { descend, loss, presets, type Student } from '../../src/engine/index.js';
import type { Action, Actor } from '../../src/session/actions.js';
import { learnerOf } from '../../src/session/learner.js';
import type { PathPoint } from '../../src/session/trajectory.js';
import { Store, type Report } from '../../src/session/store.js';
import * as to from './support.js';

const home = presets.get('home')!;
const somewhere = to.student(0.5, 0.25, -1, 0.125);
const steep = { w: 8, b: 1, a: 9, c: 0 };

let store: Store;
let reports: Report[];

beforeEach(() => {
  reports = [];
  store = new Store();
  store.subscribe((report) => reports.push(report));
});

const act = (...actions: Action[]): void => actions.forEach((action) => store.dispatch(action, 'user'));
const { studentOf } = to;
const pathOf = ({ history }: Store): PathPoint[] => [...history.run.trajectory.points];

function assertSameStudent(actual: Student, expected: Student): void {
  for (const key of ['w', 'b', 'a', 'c'] as const) assert.equal(actual[key], expected[key], key);
}

function diverge(): void {
  act({ type: 'edit', learner: learnerOf(steep) }, to.configure({ learningRate: 1 }), to.advance(100));
  assert.equal(store.state.halt?.kind, 'diverged');
}

describe('a new store', () => {
  it('is at home, at rest', () => {
    const start = { teacher: home.teacher, learner: learnerOf(home.student) };
    assert.deepEqual(store.state, {
      ...start,
      start,
      preset: 'home',
      learningRate: 0.01,
      speed: 'auto',
      samples: 'exact',
      layers: ['edges', 'fate', 'trajectories', 'residual'],
      views: ['io', 'wa', 'wb', 'km', 'loss'],
      controls: 'full',
      theme: 'auto',
      step: 0,
      playing: false,
      halt: undefined,
    });
    assert.equal(store.loss, loss(home.student, home.teacher));
    assert.deepEqual(pathOf(store), [{ step: 0, w: 1, b: 0, a: 1 }]);
    assert.deepEqual([store.canUndo, store.canRedo], [false, false]);
  });
});

describe('learning', () => {
  it('is the descent of the engine, bit for bit, however its steps are grouped', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 8 });
    const samples = fc.constantFrom('exact' as const, 2, 201);
    const rates = fc.constantFrom(0.01, 0.1, 0.0003);
    fc.assert(
      fc.property(fc.constantFrom(...presets.keys()), groups, samples, rates, (name, groups, samples, learningRate) => {
        const store = to.storeAfter(to.choosePreset(name), to.configure({ samples, learningRate }));
        for (const steps of groups) store.dispatch(to.advance(steps), 'clock');
        const { teacher, student } = presets.get(name)!;
        const steps = groups.reduce((x, y) => x + y, 0);
        const end = descend(student, teacher, { learningRate, steps, samples });
        assertSameStudent(studentOf(store), end);
        assert.equal(store.state.step, end.steps);
      }),
    );
  });

  it('of many steps at once is the same as well', () => {
    act(to.advance(100_001));
    assertSameStudent(studentOf(store), descend(home.student, home.teacher, { learningRate: 0.01, steps: 100_001 }));
    assert.equal(store.state.step, 100_001);
  });

  it('keeps the shape and the loss at hand', () => {
    act(to.advance(50));
    const { learner, teacher } = store.state;
    assert.deepEqual(learner.shape, learnerOf(learner.student).shape);
    assert.equal(store.loss, loss(learner.student, teacher));
    act(to.configure({ samples: 5 }));
    assert.equal(store.loss, loss(learner.student, teacher, 5));
  });

  it('by no steps is nothing', () => {
    const record = to.recordOf(store);
    act(to.advance(0), to.advance(-1));
    assert.deepEqual(to.recordOf(store), record);
    assert.equal(reports.length, 0);
  });

  it('replaces the state and never changes it', () => {
    const state = to.deepFreeze(store.state);
    act(to.advance(10));
    assert.notEqual(store.state, state);
    assert.equal(state.step, 0);
    assert.equal(store.state.teacher, state.teacher);
  });
});

describe('an edit', () => {
  beforeEach(() => act(to.advance(10)));

  it('of the student begins at step 0 and keeps the teacher', () => {
    act(somewhere);
    assert.equal(store.state.step, 0);
    assert.deepEqual(studentOf(store), { w: 0.5, b: 0.25, a: -1, c: 0.125 });
    assert.deepEqual(store.state.teacher, home.teacher);
  });

  it('of the teacher keeps the step and the student', () => {
    const { learner } = store.state;
    act(to.teacher(1, 0, 0, -1));
    assert.equal(store.state.step, 10);
    assert.equal(store.state.learner, learner);
    assert.deepEqual(store.state.teacher, { m: 1, k: 0, c: 0, s: -1 });
  });

  it('of the settings keeps the step, the student and the teacher', () => {
    const { learner, teacher } = store.state;
    act(to.configure({ learningRate: -0.5, speed: 7, samples: 3 }));
    const { state } = store;
    assert.deepEqual([state.learningRate, state.speed, state.samples, state.step], [-0.5, 7, 3, 10]);
    assert.equal(state.learner, learner);
    assert.equal(state.teacher, teacher);
  });
});

describe('a reset', () => {
  it('of the student returns it to the start, at step 0, and keeps the teacher', () => {
    act(to.choosePreset('in-sign-change-iii'), { type: 'edit', teacher: home.teacher }, somewhere);
    act(to.advance(20), to.resetStudent);
    assertSameStudent(studentOf(store), presets.get('in-sign-change-iii')!.student);
    assert.equal(store.state.step, 0);
    assert.deepEqual(store.state.teacher, home.teacher);
  });

  it('of the teacher returns it to the start and keeps the run', () => {
    act(to.teacher(9, 9, 9, -1), to.advance(20));
    const { learner } = store.state;
    act(to.resetTeacher);
    assert.deepEqual(store.state.teacher, home.teacher);
    assert.equal(store.state.step, 20);
    assert.equal(store.state.learner, learner);
  });

  it('returns to what the author has set over the preset', () => {
    store.dispatch(to.follow({ 'student-b': 0.75, 'teacher-k': -1 }), 'script');
    act(somewhere, { type: 'edit', teacher: home.teacher }, to.resetStudent, to.resetTeacher);
    assertSameStudent(studentOf(store), { ...home.student, b: 0.75 });
    assert.deepEqual(store.state.teacher, { ...home.teacher, k: -1 });
  });

  it('of the student begins another run also where the timeline has gone back to the start', () => {
    act(to.advance(300), to.goTo(0), to.resetStudent);
    const { run, earlier } = store.history;
    assert.deepEqual([run.last, earlier.length, earlier[0]?.last], [0, 1, 300]);
  });
});

describe('a start of its own', () => {
  const isOwn = (...actions: Action[]): boolean => to.storeAfter(...actions).isOwnStart;
  const kink = { type: 'edit', teacher: { ...home.teacher, k: -0.25 } } as const;

  it('is any that is not the one of the preset', () => {
    assert.equal(isOwn(to.advance(30), to.configure({ learningRate: 0.1 }), { type: 'goTo', step: 10 }), false);
    assert.equal(isOwn(to.advance(30), somewhere, to.advance(5)), true);
    assert.equal(isOwn(to.advance(30), kink), true);
    assert.equal(isOwn(kink, { type: 'resetTeacher' }), false);
    assert.equal(isOwn(somewhere, { type: 'resetStudent' }), false);
    assert.equal(isOwn(somewhere, { type: 'choosePreset', preset: 'out-sign-change-i' }), false);
    store.dispatch(to.follow({ 'student-b': 0.5 }), 'script');
    assert.equal(store.isOwnStart, true, 'also where the author has put it there');
  });
});

describe('choosing a preset', () => {
  it('begins anew and keeps the settings', () => {
    act(to.configure({ learningRate: 0.2, speed: 3, samples: 11 }), to.advance(10));
    act(to.choosePreset('out-sign-change-ii'));
    const { state } = store;
    assert.deepEqual({ ...state.learner.student }, presets.get('out-sign-change-ii')!.student);
    assert.deepEqual(state.teacher, presets.get('out-sign-change-ii')!.teacher);
    assert.deepEqual([state.preset, state.step, state.learningRate], ['out-sign-change-ii', 0, 0.2]);
    assert.deepEqual([state.speed, state.samples], [3, 11]);
  });

  it("takes the author's values back", () => {
    store.dispatch(to.follow({ 'student-b': 0.75 }), 'script');
    act(to.choosePreset('home'), somewhere, to.resetStudent);
    assertSameStudent(studentOf(store), home.student);
  });
});

describe('following an author', () => {
  const follow = (values: Record<string, unknown>): void => store.dispatch(to.follow(values), 'script');

  it('a preset begins anew with the explicit values over it, in any order', () => {
    const values = { 'student-k': 0.5, preset: 'in-sign-change-i', 'teacher-c': 1, 'student-w': 2, speed: 4 };
    const entries = Object.entries(values);
    follow(values);
    const expected = store.state;
    assertSameStudent(expected.learner.student, { w: 2, b: -1, a: 1, c: 0 });
    assert.deepEqual(expected.teacher, { m: 0.5, k: 0, c: 1, s: 1 });
    assert.equal(expected.speed, 4);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        store = new Store();
        follow(Object.fromEntries(shuffled));
        assert.deepEqual(store.state, expected);
      }),
    );
  });

  it('a value alone does what its field does', () => {
    act(somewhere, to.advance(5));
    const { w, a, c } = studentOf(store);
    follow({ 'student-k': 1 });
    assertSameStudent(studentOf(store), { w, b: -w, a, c });
    assert.equal(store.state.step, 0);
  });

  it('a value that has no meaning now changes nothing, not even the step', () => {
    act(to.student(0, -1, 1, 0.5), to.advance(50));
    const { state, history } = store;
    const run = to.recordOfRun(history.run);
    follow({ 'student-k': 1 });
    // Only what the resets return to is new.
    assert.deepEqual(store.state, { ...state, start: store.state.start });
    assert.deepEqual(to.recordOfRun(store.history.run), run);
    assert.equal(store.history.earlier.length, 0);
  });

  it('a setting or the teacher keeps the run', () => {
    act(to.advance(5));
    const { learner } = store.state;
    follow({ 'learning-rate': 0.5, samples: 3, speed: 9, 'teacher-m': 2 });
    const { state } = store;
    assert.equal(state.learner, learner);
    assert.equal(state.step, 5);
    assert.deepEqual([state.learningRate, state.samples, state.speed, state.teacher.m], [0.5, 3, 9, 2]);
  });

  it('what is taken back falls back', () => {
    follow({ 'learning-rate': 0.5, 'student-b': 0.75 });
    follow({ 'learning-rate': null, 'student-b': null });
    assert.equal(store.state.learningRate, 0.01);
    assertSameStudent(studentOf(store), home.student);
  });
});

describe('playing', () => {
  it('begins and rests on demand', () => {
    act(to.play);
    assert.equal(store.state.playing, true);
    act(to.pause);
    assert.equal(store.state.playing, false);
  });

  it('goes on while the student, the teacher or a setting is changed', () => {
    act(to.play, somewhere, to.teacher(1, 0, 0, 1), to.configure({ learningRate: 0.1 }), to.choosePreset('home'));
    assert.equal(store.state.playing, true);
  });

  it('ends where learning halts, and does not begin there', () => {
    act({ type: 'edit', learner: learnerOf(steep) }, to.configure({ learningRate: 1 }), to.play);
    store.dispatch(to.advance(100), 'clock');
    assert.equal(store.state.halt?.kind, 'diverged');
    assert.equal(store.state.playing, false);
    act(to.play);
    assert.equal(store.state.playing, false);
  });

  it('ends where a script goes to the step at which the run halted', () => {
    diverge();
    const { step } = store.state;
    act(to.goTo(step - 1), to.play, to.goTo(step));
    assert.equal(store.state.halt?.kind, 'diverged');
    assert.equal(store.state.playing, false);
  });
});

describe('divergence', () => {
  it('stops at finite values, at the step before, and stays', () => {
    diverge();
    const { state } = store;
    const { steps, w, b, a, c } = descend(steep, home.teacher, { learningRate: 1, steps: 100 });
    assertSameStudent(state.learner.student, { w, b, a, c });
    assert.equal(state.step, steps);
    assert.ok(steps < 100);
    for (const value of Object.values(state.learner.student)) assert.ok(Math.abs(value) < 1e15);
    for (const value of Object.values(state.learner.shape)) assert.ok(Number.isFinite(value));
    assert.ok(Number.isFinite(store.loss));
    act(to.advance(10));
    assert.equal(store.state, state);
  });

  it('stops at the same state, however the steps are grouped', () => {
    diverge();
    const { state } = store;
    act({ type: 'edit', learner: learnerOf(steep) });
    for (let i = 0; i < 100; i++) act(to.advance(1));
    assert.deepEqual(store.state, state);
  });

  it('advises a rate that does not diverge after the student was reset, as the message says', () => {
    const starts = [home.student, { w: 4, b: 1, a: 5, c: 0 }, { w: -20, b: 3, a: 12, c: -1 }];
    for (const { w, b, a, c } of starts) {
      const values = { 'student-w': w, 'student-b': b, 'student-a': a, 'student-c': c };
      store.dispatch(to.follow(values), 'script');
      diverge();
      const { halt } = store.state;
      assert.ok(halt?.kind === 'diverged' && halt.tryRate! > 0 && halt.tryRate! < 1);
      act(to.configure({ learningRate: halt.tryRate! }), to.resetStudent);
      const before = store.loss;
      act(to.advance(1000));
      assert.equal(store.state.halt, undefined);
      assert.ok(store.loss <= before);
    }
  });

  const cures: Record<string, Action> = {
    'an edit of the student': somewhere,
    'an edit of the teacher': to.teacher(0.25, 0, 0, 1),
    'another rate': to.configure({ learningRate: 0.01 }),
    'other samples': to.configure({ samples: 7 }),
    'a reset': to.resetStudent,
    'a preset': to.choosePreset('home'),
    'going back': to.goTo(0),
  };
  for (const [name, cure] of Object.entries(cures)) {
    it(`is over after ${name}`, () => {
      diverge();
      act(cure);
      assert.equal(store.state.halt, undefined);
    });
  }

  const others: Record<string, Action> = {
    'the teacher where it is': to.resetTeacher,
    'the same rate': to.configure({ learningRate: 1 }),
    'another speed': to.configure({ speed: 7 }),
    'other layers and views': to.configure({ layers: [], views: ['io'] }),
    'other controls': to.configure({ controls: 'none' }),
    'an erased path': to.erase,
    'attributes that do not touch learning': to.follow({ speed: 3, views: 'wa' }),
  };
  for (const [name, action] of Object.entries(others)) {
    it(`stays after ${name}: the next step would diverge as before`, () => {
      diverge();
      const { halt } = store.state;
      act(action);
      assert.deepEqual(store.state.halt, halt);
    });
  }
});

describe('the path', () => {
  it('begins where the student was and is where it has been', () => {
    act(to.advance(500), to.advance(500));
    const points = pathOf(store);
    assert.deepEqual(points[0], { step: 0, w: 1, b: 0, a: 1 });
    assert.ok(points.length > 20);
    for (const { step, ...point } of points) {
      const { w, b, a } = descend(home.student, home.teacher, { learningRate: 0.01, steps: step });
      assert.deepEqual(point, { w, b, a });
    }
  });

  const goesOn: [string, Action][] = [
    ['a pause', to.pause],
    ['a move of the teacher', { type: 'edit', teacher: presets.get('in-sign-change-i')!.teacher }],
    ['another rate', to.configure({ learningRate: 0.1 })],
  ];
  for (const [name, action] of goesOn) {
    it(`goes on after ${name}`, () => {
      act(to.advance(100));
      const before = pathOf(store);
      act(action, to.advance(100));
      assert.deepEqual(pathOf(store).slice(0, before.length), before);
      assert.ok(pathOf(store).length > before.length);
    });
  }

  const beginsAnew: [string, Action][] = [
    ['moving the student', somewhere],
    ['resetting the student', to.resetStudent],
  ];
  for (const [name, action] of beginsAnew) {
    it(`begins anew by ${name}, and the one before stays with its run`, () => {
      act(to.advance(100));
      const before = pathOf(store);
      act(action);
      const { w, b, a } = studentOf(store);
      act(to.advance(100));
      assert.deepEqual(pathOf(store)[0], { step: 0, w, b, a });
      assert.deepEqual(store.history.earlier[0]!.trajectory.points, before);
    });
  }

  it('is erased on demand, and begins again where the student is', () => {
    act(to.advance(100));
    const { learner, step } = store.state;
    act(to.erase);
    assert.equal(pathOf(store).length, 0);
    assert.deepEqual([store.state.learner, store.state.step], [learner, step]);
    const { w, b, a } = learner.student;
    act(to.advance(100));
    assert.deepEqual(pathOf(store)[0], { step: 100, w, b, a });
  });

  it('of 1e6 steps at once is bounded, close to where it was step by step, and ends where it ended', () => {
    const stepByStep = to.storeAfter(to.configure({ learningRate: 0.001 }));
    act(to.configure({ learningRate: 0.001 }), to.advance(1e6));
    for (let i = 0; i < 5000; i++) stepByStep.dispatch(to.advance(8), 'clock');
    const points = pathOf(store);
    assert.ok(points.length <= 4096);
    for (const { w, b, a } of pathOf(stepByStep)) {
      const nearest = Math.min(...points.map((p) => Math.hypot(p.w - w, p.b - b, p.a - a)));
      assert.ok(nearest < 0.02, `${nearest} from the path`);
    }
    assert.ok(Math.abs(points.at(-1)!.w - studentOf(store).w) <= 0.003);
  });
});

describe('a listener', () => {
  const told: Record<string, Action> = {
    steps: to.advance(5),
    'another student': somewhere,
    'another teacher': to.teacher(1, 1, 1, -1),
    'a setting': to.configure({ speed: 2 }),
    'a reset of the student': to.resetStudent,
    'a preset': to.choosePreset('home'),
    play: to.play,
    attributes: to.follow({ 'teacher-m': 3 }),
  };
  const actors: Actor[] = ['user', 'script', 'link', 'story', 'clock'];
  for (const [name, action] of Object.entries(told)) {
    it(`is told once of ${name}, by whom, and of both states`, () => {
      for (const by of actors) {
        store = new Store();
        reports = [];
        store.subscribe((report) => reports.push(report));
        const before = store.state;
        store.dispatch(action, by);
        assert.deepEqual(reports, [{ by, action, before, state: store.state, isDone: true }]);
        assert.equal(reports[0]!.before, before);
        assert.equal(reports[0]!.state, store.state);
      }
    });
  }

  const untold: Record<string, Action> = {
    'no steps': to.advance(0),
    'a pause at rest': to.pause,
    'the teacher where it is': to.resetTeacher,
    'the setting as it is': to.configure({ learningRate: 0.01, layers: ['edges', 'fate', 'trajectories', 'residual'] }),
    'the step where it is': to.goTo(0),
    'an empty path to erase': to.erase,
    'attributes that say what is': to.follow({ 'teacher-m': 0.5, speed: 'auto' }),
  };
  for (const [name, action] of Object.entries(untold)) {
    it(`is not told of ${name}`, () => {
      act(action);
      assert.deepEqual(reports, []);
    });
  }

  it('is told of an erased path', () => {
    act(to.advance(50), to.erase);
    assert.equal(reports.length, 2);
    assert.notEqual(reports[1]!.state, reports[1]!.before);
  });

  it('reads the new state while it is told', () => {
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.state.step));
    act(to.advance(3), to.advance(4));
    assert.deepEqual(seen, [3, 7]);
  });

  it('is one of several that are all told of the same change, though one of them makes another', () => {
    const steps: [number, number][] = [];
    store = new Store();
    store.subscribe(({ action }) => {
      if (action?.type === 'play') act(to.advance(2));
    });
    store.subscribe(({ before, state }) => steps.push([before.step, state.step]));
    act(to.play);
    assert.deepEqual(steps, [
      [0, 2],
      [0, 0],
    ]);
  });

  it('is told no more after it has ended that', () => {
    const end = store.subscribe(() => assert.fail('told'));
    end();
    end();
    act(to.advance(1));
    assert.equal(reports.length, 1);
  });
});

describe('bad steps to go to', () => {
  it('are the nearest one', () => {
    act(to.advance(40), to.goTo(-7));
    assert.equal(store.state.step, 0);
    act(to.goTo(1e9));
    assert.deepEqual([store.state.step, store.history.run.last], [40, 40]);
  });
});
