import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { descend, loss, presets, type Student } from '../../src/engine/index.js';
import { Authored } from '../../src/session/authored.js';
import { learnerOf } from '../../src/session/learner.js';
import { byAttribute } from '../../src/session/parameters.js';
import { Session } from '../../src/session/session.js';

const home = presets.get('home')!;
const somewhere = learnerOf({ w: 0.5, b: 0.25, a: -1, c: 0.125 });
const steep = learnerOf({ w: 8, b: 1, a: 9, c: 0 });

let session: Session;
let changes: number;

beforeEach(() => {
  changes = 0;
  session = new Session(() => changes++);
});

const studentOf = ({ state }: Session): Student => state.learner.student;

function assertSameStudent(actual: Student, expected: Student): void {
  for (const key of ['w', 'b', 'a', 'c'] as const) assert.equal(actual[key], expected[key], key);
}

function pointsOf({ trajectory }: Session): { student: Omit<Student, 'c'>; begins: boolean }[] {
  return trajectory.points.map(({ begins, ...student }) => ({ student, begins }));
}

function diverge(): void {
  session.edit({ learner: steep });
  session.configure({ learningRate: 1 });
  session.advance(100);
  assert.ok(session.state.divergence);
}

describe('a new session', () => {
  it('is at home, at rest', () => {
    assert.deepEqual(session.state, {
      teacher: home.teacher,
      learner: learnerOf(home.student),
      preset: 'home',
      learningRate: 0.01,
      speed: 1,
      samples: 'exact',
      layers: ['edges', 'fate', 'trajectories', 'residual'],
      views: ['io', 'wa', 'wb', 'km', 'loss'],
      controls: 'full',
      step: 0,
    });
    assert.equal(session.loss, loss(home.student, home.teacher));
    assert.equal(session.trajectory.length, 0);
  });
});

describe('learning', () => {
  it('is the descent of the engine, bit for bit, however its steps are grouped', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 8 });
    const samples = fc.constantFrom('exact' as const, 2, 201);
    const rates = fc.constantFrom(0.01, 0.1, -0.001);
    fc.assert(
      fc.property(fc.constantFrom(...presets.keys()), groups, samples, rates, (name, groups, samples, learningRate) => {
        const session = new Session(() => {});
        session.choosePreset(name);
        session.configure({ samples, learningRate });
        for (const steps of groups) session.advance(steps);
        const { teacher, student } = presets.get(name)!;
        const steps = groups.reduce((x, y) => x + y, 0);
        const end = descend(student, teacher, { learningRate, steps, samples });
        assertSameStudent(studentOf(session), end);
        assert.equal(session.state.step, end.steps);
      }),
    );
  });

  it('of many steps at once is the same as well', () => {
    session.advance(100_001);
    assertSameStudent(studentOf(session), descend(home.student, home.teacher, { learningRate: 0.01, steps: 100_001 }));
    assert.equal(session.state.step, 100_001);
  });

  it('keeps the shape and the loss at hand', () => {
    session.advance(50);
    const { learner, teacher } = session.state;
    assert.deepEqual(learner.shape, learnerOf(learner.student).shape);
    assert.equal(session.loss, loss(learner.student, teacher));
    session.configure({ samples: 5 });
    assert.equal(session.loss, loss(learner.student, teacher, 5));
  });

  it('by no steps is nothing', () => {
    const { state } = session;
    session.advance(0);
    session.advance(-1);
    assert.equal(session.state, state);
    assert.equal(session.trajectory.length, 0);
  });

  it('replaces the state and never changes it', () => {
    const { state } = session;
    const copy = structuredClone(state);
    session.advance(10);
    assert.notEqual(session.state, state);
    assert.deepEqual(state, copy);
    assert.equal(session.state.teacher, state.teacher);
  });
});

describe('an edit', () => {
  beforeEach(() => session.advance(10));

  it('of the student begins at step 0 and keeps the teacher', () => {
    session.edit({ learner: somewhere });
    assert.equal(session.state.step, 0);
    assert.equal(session.state.learner, somewhere);
    assert.deepEqual(session.state.teacher, home.teacher);
  });

  it('of the teacher keeps the step and the student', () => {
    const { learner } = session.state;
    session.edit({ teacher: { m: 1, k: 0, c: 0, s: -1 } });
    assert.equal(session.state.step, 10);
    assert.equal(session.state.learner, learner);
    assert.deepEqual(session.state.teacher, { m: 1, k: 0, c: 0, s: -1 });
  });

  it('of the settings keeps the step, the student and the teacher', () => {
    const { learner, teacher } = session.state;
    session.configure({ learningRate: -0.5, speed: 7, samples: 3 });
    const { state } = session;
    assert.deepEqual([state.learningRate, state.speed, state.samples, state.step], [-0.5, 7, 3, 10]);
    assert.equal(state.learner, learner);
    assert.equal(state.teacher, teacher);
  });
});

describe('a reset', () => {
  it('of the student returns it to the start, at step 0, and keeps the teacher', () => {
    session.choosePreset('in-sign-change-iii');
    session.edit({ teacher: home.teacher, learner: somewhere });
    session.advance(20);
    session.resetStudent();
    assertSameStudent(studentOf(session), presets.get('in-sign-change-iii')!.student);
    assert.equal(session.state.step, 0);
    assert.deepEqual(session.state.teacher, home.teacher);
  });

  it('of the teacher returns it to the start and keeps the run', () => {
    session.edit({ teacher: { m: 9, k: 9, c: 9, s: -1 } });
    session.advance(20);
    const { learner } = session.state;
    session.resetTeacher();
    assert.deepEqual(session.state.teacher, home.teacher);
    assert.equal(session.state.step, 20);
    assert.equal(session.state.learner, learner);
  });

  it('returns to what the author has set over the preset', () => {
    const authored = new Authored(() => {});
    authored.set(byAttribute.get('student-b')!, 0.75);
    authored.set(byAttribute.get('teacher-k')!, -1);
    session.follow(authored, new Set(['student-b', 'teacher-k']));
    session.edit({ learner: somewhere, teacher: home.teacher });
    session.resetStudent();
    session.resetTeacher();
    assertSameStudent(studentOf(session), { ...home.student, b: 0.75 });
    assert.deepEqual(session.state.teacher, { ...home.teacher, k: -1 });
  });
});

describe('choosing a preset', () => {
  it('begins anew and keeps the settings', () => {
    session.configure({ learningRate: 0.2, speed: 3, samples: 11 });
    session.advance(10);
    session.choosePreset('out-sign-change-ii');
    const { state } = session;
    assert.deepEqual({ ...state.learner.student }, presets.get('out-sign-change-ii')!.student);
    assert.deepEqual(state.teacher, presets.get('out-sign-change-ii')!.teacher);
    assert.deepEqual([state.preset, state.step, state.learningRate], ['out-sign-change-ii', 0, 0.2]);
    assert.deepEqual([state.speed, state.samples], [3, 11]);
  });
});

describe('following an author', () => {
  const follow = (values: Record<string, unknown>): void => {
    const authored = new Authored((message) => assert.fail(message));
    for (const [attribute, raw] of Object.entries(values)) authored.set(byAttribute.get(attribute)!, raw);
    session.follow(authored, new Set(Object.keys(values)));
  };

  it('a preset begins anew with the explicit values over it, in any order', () => {
    const values = { 'student-k': 0.5, preset: 'in-sign-change-i', 'teacher-c': 1, 'student-w': 2, speed: 4 };
    const entries = Object.entries(values);
    follow(values);
    const expected = session.state;
    assertSameStudent(expected.learner.student, { w: 2, b: -1, a: 1, c: 0 });
    assert.deepEqual(expected.teacher, { m: 0.5, k: 0, c: 1, s: 1 });
    assert.equal(expected.speed, 4);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        session = new Session(() => {});
        follow(Object.fromEntries(shuffled));
        assert.deepEqual(session.state, expected);
      }),
    );
  });

  it('a value alone does what its field does', () => {
    session.edit({ learner: somewhere });
    session.advance(5);
    const { w, a, c } = studentOf(session);
    follow({ 'student-k': 1 });
    assertSameStudent(studentOf(session), { w, b: -w, a, c });
    assert.equal(session.state.step, 0);
  });

  it('a setting or the teacher keeps the run', () => {
    session.advance(5);
    const { learner } = session.state;
    follow({ 'learning-rate': 0.5, samples: 3, speed: 9, 'teacher-m': 2 });
    const { state } = session;
    assert.equal(state.learner, learner);
    assert.equal(state.step, 5);
    assert.deepEqual([state.learningRate, state.samples, state.speed, state.teacher.m], [0.5, 3, 9, 2]);
  });

  it('what is taken back falls back', () => {
    follow({ 'learning-rate': 0.5, 'student-b': 0.75 });
    follow({ 'learning-rate': null, 'student-b': null });
    assert.equal(session.state.learningRate, 0.01);
    assertSameStudent(studentOf(session), home.student);
  });
});

describe('divergence', () => {
  it('stops at finite values, at the step before, and stays', () => {
    diverge();
    const { state } = session;
    const { steps, ...end } = descend(steep.student, home.teacher, { learningRate: 1, steps: 100 });
    assertSameStudent(state.learner.student, end);
    assert.equal(state.step, steps);
    assert.ok(steps < 100);
    for (const value of Object.values(state.learner.student)) assert.ok(Math.abs(value) < 1e15);
    for (const value of Object.values(state.learner.shape)) assert.ok(Number.isFinite(value));
    assert.ok(Number.isFinite(session.loss));
    session.advance(10);
    assert.equal(session.state, state);
  });

  it('stops at the same state, however the steps are grouped', () => {
    diverge();
    const { state } = session;
    session.edit({ learner: steep });
    for (let i = 0; i < 100; i++) session.advance(1);
    assert.deepEqual(session.state, state);
  });

  it('advises a rate that does not diverge after the student was reset, as the message says', () => {
    const starts = [home.student, { w: 4, b: 1, a: 5, c: 0 }, { w: -20, b: 3, a: 12, c: -1 }];
    for (const { w, b, a, c } of starts) {
      const authored = new Authored(() => {});
      const values = { 'student-w': w, 'student-b': b, 'student-a': a, 'student-c': c };
      for (const [attribute, value] of Object.entries(values)) authored.set(byAttribute.get(attribute)!, value);
      session.follow(authored, new Set(Object.keys(values)));
      diverge();
      const { tryRate } = session.state.divergence!;
      assert.ok(tryRate! > 0 && tryRate! < 1);
      session.configure({ learningRate: tryRate! });
      session.resetStudent();
      const before = session.loss;
      session.advance(1000);
      assert.equal(session.state.divergence, undefined);
      assert.ok(session.loss <= before);
    }
  });

  it('by climbing has no rate to try', () => {
    session.configure({ learningRate: -1 });
    session.advance(100_000);
    assert.deepEqual(session.state.divergence, { tryRate: undefined });
    for (const value of Object.values(studentOf(session))) assert.ok(Math.abs(value) < 1e15);
  });

  const cures: Record<string, () => void> = {
    'an edit of the student': () => session.edit({ learner: somewhere }),
    'an edit of the teacher': () => session.edit({ teacher: home.teacher }),
    'another rate': () => session.configure({ learningRate: 0.01 }),
    'a reset': () => session.resetStudent(),
    'a preset': () => session.choosePreset('home'),
  };
  for (const [name, cure] of Object.entries(cures)) {
    it(`is over after ${name}`, () => {
      diverge();
      cure();
      assert.equal(session.state.divergence, undefined);
    });
  }
});

describe('the path', () => {
  it('begins where the student was and is where it has been', () => {
    session.advance(500);
    session.advance(500);
    const points = pointsOf(session);
    assert.deepEqual(points[0], { student: { w: 1, b: 0, a: 1 }, begins: true });
    assert.ok(points.length > 20);
    assert.ok(points.slice(1).every(({ begins }) => !begins));
    const path = new Map<number, Student>();
    let student: Student = home.student;
    for (let step = 0; step <= 1000; step++) {
      path.set(student.w, student);
      student = descend(student, home.teacher, { learningRate: 0.01, steps: 1 });
    }
    for (const { student } of points) {
      const real = path.get(student.w);
      assert.ok(real, `w = ${student.w} was never there`);
      assert.deepEqual(student, { w: real.w, b: real.b, a: real.a });
    }
  });

  const breaks: [string, number, () => void][] = [
    ['is broken by a pause', 2, () => session.pause()],
    ['is broken by moving the student', 2, () => session.edit({ learner: somewhere })],
    ['is broken by resetting the student', 2, () => session.resetStudent()],
    [
      'is not broken by moving the teacher',
      1,
      () => session.edit({ teacher: presets.get('in-sign-change-i')!.teacher }),
    ],
    ['is not broken by another rate', 1, () => session.configure({ learningRate: 0.1 })],
  ];
  for (const [name, segments, act] of breaks) {
    it(name, () => {
      session.advance(100);
      act();
      const { w, b, a } = studentOf(session);
      const { length } = session.trajectory;
      session.advance(100);
      const points = pointsOf(session);
      assert.equal(points.filter(({ begins }) => begins).length, segments);
      if (segments === 2) assert.deepEqual(points[length], { student: { w, b, a }, begins: true });
    });
  }

  it('is erased on demand, and begins again where the student is', () => {
    session.advance(100);
    const { state } = session;
    session.eraseTrajectories();
    assert.equal(session.trajectory.length, 0);
    assert.equal(session.state, state);
    const { w, b, a } = studentOf(session);
    session.advance(100);
    assert.deepEqual(pointsOf(session)[0], { student: { w, b, a }, begins: true });
  });

  it('of 1e6 steps at once is bounded, close to where it was step by step, and ends where it ended', () => {
    const stepByStep = new Session(() => {});
    session.configure({ learningRate: 0.001 });
    stepByStep.configure({ learningRate: 0.001 });
    session.advance(1e6);
    for (let i = 0; i < 5000; i++) stepByStep.advance(8);
    const points = pointsOf(session);
    assert.ok(points.length <= 4096);
    for (const { student } of pointsOf(stepByStep)) {
      const { w, b, a } = student;
      const nearest = Math.min(...points.map((p) => Math.hypot(p.student.w - w, p.student.b - b, p.student.a - a)));
      assert.ok(nearest < 0.02, `${nearest} from the path`);
    }
    assert.ok(Math.abs(points.at(-1)!.student.w - studentOf(session).w) <= 0.003);
  });
});

describe('a change is told', () => {
  const actions: [string, () => void, number][] = [
    ['advance', () => session.advance(5), 1],
    ['edit', () => session.edit({ learner: somewhere }), 1],
    ['configure', () => session.configure({ speed: 2 }), 1],
    ['resetTeacher', () => session.resetTeacher(), 1],
    ['resetStudent', () => session.resetStudent(), 1],
    ['eraseTrajectories', () => session.eraseTrajectories(), 1],
    ['nothing to advance', () => session.advance(0), 0],
    ['pause', () => session.pause(), 0],
  ];
  for (const [name, act, times] of actions) {
    it(`${times === 1 ? 'once' : 'never'} by ${name}`, () => {
      act();
      assert.equal(changes, times);
    });
  }

  it('when the new state can be read', () => {
    const seen: number[] = [];
    const session: Session = new Session(() => seen.push(session.state.step));
    session.advance(3);
    session.advance(4);
    assert.deepEqual(seen, [3, 7]);
  });
});
