import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Action, Actor } from '../../src/session/actions.js';
import type { State } from '../../src/session/state.js';
import { Store, type Report } from '../../src/session/store.js';
import * as to from './support.js';
import { recordOf, storeAfter } from './support.js';

/** A store in the midst of its life: a run of 300 steps, and an earlier one. Nothing of it can be undone. */
function lived(): Store {
  const store = new Store();
  const actions = [to.advance(80), to.choosePreset('in-sign-change-iii'), to.advance(300)];
  for (const action of actions) store.dispatch(action, 'script');
  return store;
}

/** A store in the midst of its life after some actions by hand. */
function livedAfter(...actions: readonly Action[]): Store {
  const store = lived();
  for (const action of actions) store.dispatch(action, 'user');
  return store;
}

/** Every kind of change that a hand can make there. */
const kinds: Record<string, Action> = {
  'moving the student': to.student(0.4, -0.2, 0.9, 0.1),
  'putting the student where it is': { type: 'edit', learner: lived().state.learner },
  'moving the teacher': to.teacher(1, 0.3, 0, -1),
  'moving both': { ...to.student(0.4, -0.2, 0.9, 0.1), ...to.teacher(1, 0.3, 0, -1) } as Action,
  'another rate': to.configure({ learningRate: 0.05 }),
  reverse: to.configure({ learningRate: -0.01 }),
  'another speed': to.configure({ speed: 7 }),
  'other samples': to.configure({ samples: 9 }),
  'other layers': to.configure({ layers: ['outcomes'] }),
  'other views': to.configure({ views: ['io', 'wa'] }),
  'other controls': to.configure({ controls: 'none' }),
  'a preset': to.choosePreset('out-sign-change-ii'),
  'the same preset': to.choosePreset('in-sign-change-iii'),
  'a reset of the student': to.resetStudent,
  erasing: to.erase,
  'going back': to.goTo(120),
};

describe('undo and redo', () => {
  for (const [name, action] of Object.entries(kinds)) {
    for (const clockSteps of [0, 457]) {
      const learning = clockSteps > 0 ? ', with learning since then' : '';
      it(`take back and make again to the last bit: ${name}${learning}`, () => {
        const store = lived();
        const before = recordOf(store);
        store.dispatch(action, 'user');
        assert.notDeepEqual(recordOf(store), before);
        store.dispatch(to.advance(clockSteps), 'clock');
        const after = recordOf(store);
        for (let i = 0; i < 3; i++) {
          store.undo();
          assert.deepEqual(recordOf(store), before);
          store.redo();
          assert.deepEqual(recordOf(store), after);
        }
        assert.equal(store.canRedo, false);
      });
    }

    it(`leave a run that goes on as if it had never been: ${name}`, () => {
      const store = livedAfter(action, to.advance(50));
      store.undo();
      const twin = lived();
      for (const { history } of [store, twin]) assert.equal(history.run.last, 300);
      for (const each of [store, twin]) {
        for (const steps of [1, 1000, 7, 20_000]) each.dispatch(to.advance(steps), 'clock');
        each.dispatch(to.goTo(511), 'user');
        each.dispatch(to.advance(3), 'clock');
      }
      assert.deepEqual(recordOf(store), recordOf(twin));
    });
  }

  it('take back a reset of the teacher', () => {
    const store = livedAfter(to.teacher(1, 0.3, 0, -1), to.advance(90));
    const before = recordOf(store);
    store.dispatch(to.resetTeacher, 'user');
    store.undo();
    assert.deepEqual(recordOf(store), before);
  });

  it('take back what changes only the runs: an erased path, and a new run from where the timeline had gone back to', () => {
    const examples: [Store, Action][] = [
      [storeAfter(to.advance(100)), to.erase],
      [storeAfter(to.advance(300), to.goTo(0)), to.resetStudent],
      // A branch that has made no step of its own.
      [storeAfter(to.advance(300), to.goTo(120), to.teacher(1, 0, 0, 1), to.goTo(0)), to.resetStudent],
    ];
    for (const [store, action] of examples) {
      const before = recordOf(store);
      store.dispatch(action, 'user');
      assert.notDeepEqual(recordOf(store), before);
      store.undo();
      assert.deepEqual(recordOf(store), before);
    }
  });

  it('take back a change that has cured a run that diverged', () => {
    const store = storeAfter(to.student(8, 1, 9, 0), to.configure({ learningRate: 1 }), to.advance(100));
    const before = recordOf(store);
    assert.equal(store.state.halt?.kind, 'diverged');
    store.dispatch(to.configure({ learningRate: 0.001 }), 'user');
    store.dispatch(to.advance(500), 'clock');
    store.undo();
    assert.deepEqual(recordOf(store), before);
  });

  it('go through several changes, in both directions', () => {
    const store = lived();
    // After climbing to the edge, and in the midst of a preset that has just begun, two of them would change nothing.
    const none = ['reverse', 'a reset of the student'];
    const changes = Object.entries(kinds).filter(([name]) => !none.includes(name));
    const records = changes.map(([, action]) => {
      const record = recordOf(store);
      store.dispatch(action, 'user');
      store.dispatch(to.advance(130), 'clock');
      return record;
    });
    const end = recordOf(store);
    for (const record of [...records].reverse()) {
      store.undo();
      assert.deepEqual(recordOf(store), record);
    }
    for (let i = 0; i < records.length; i++) store.redo();
    assert.deepEqual(recordOf(store), end);
  });

  it('forget what was undone when something else is done', () => {
    const store = storeAfter(to.student(1, 1, 1, 1));
    store.undo();
    assert.equal(store.canRedo, true);
    store.dispatch(to.teacher(1, 1, 1, 1), 'user');
    assert.equal(store.canRedo, false);
    const record = recordOf(store);
    store.redo();
    assert.deepEqual(recordOf(store), record);
  });

  it('keep what was undone while learning goes on', () => {
    const store = storeAfter(to.advance(50), to.student(1, 1, 1, 1), to.advance(10));
    const after = recordOf(store);
    store.undo();
    store.dispatch(to.advance(500), 'clock');
    store.redo();
    assert.deepEqual(recordOf(store), after);
  });

  it('let learning go on, or rest, as it does', () => {
    const store = storeAfter(to.play, to.student(1, 1, 1, 1), to.pause);
    store.undo();
    assert.equal(store.state.playing, false);
    store.dispatch(to.play, 'user');
    store.redo();
    assert.equal(store.state.playing, true);
  });

  it('do not play where there is no next step', () => {
    const store = storeAfter(to.student(8, 1, 9, 0), to.configure({ learningRate: 1 }), to.advance(100));
    store.dispatch(to.resetStudent, 'user');
    store.dispatch(to.play, 'user');
    store.undo();
    assert.equal(store.state.halt?.kind, 'diverged');
    assert.equal(store.state.playing, false);
  });

  it('do nothing, and tell nobody, where there is nothing to undo or redo', () => {
    const store = new Store();
    store.subscribe(() => assert.fail('told'));
    store.undo();
    store.redo();
    assert.deepEqual(recordOf(store), recordOf(new Store()));
  });

  it('remember 50 changes', () => {
    const store = new Store();
    for (let i = 1; i <= 60; i++) store.dispatch(to.configure({ speed: i }), 'user');
    let undone = 0;
    for (; store.canUndo; undone++) store.undo();
    assert.deepEqual([undone, store.state.speed], [50, 10]);
    let redone = 0;
    for (; store.canRedo; redone++) store.redo();
    assert.deepEqual([redone, store.state.speed], [50, 60]);
  });

  it('are told to listeners, as made by the user', () => {
    const store = storeAfter(to.advance(20), to.student(1, 1, 1, 1));
    const reports: Report[] = [];
    store.subscribe((report) => reports.push(report));
    const { state } = store;
    store.undo();
    assert.deepEqual(reports, [{ by: 'user', before: state, state: store.state, isDone: true }]);
    store.redo();
    assert.deepEqual(store.state, state);
    assert.equal(reports.length, 2);
  });
});

describe('what can be undone', () => {
  const canUndo = (action: Action, by: Actor): boolean => {
    const store = lived();
    store.dispatch(action, by);
    return store.canUndo;
  };

  it('is what a hand, a link or a story does, and not what a script or the clock does', () => {
    for (const [name, action] of Object.entries(kinds)) {
      for (const by of ['user', 'link', 'story'] as const) assert.equal(canUndo(action, by), true, `${name} by ${by}`);
      for (const by of ['script', 'clock'] as const) assert.equal(canUndo(action, by), false, `${name} by ${by}`);
    }
  });

  it('is no step, no play and no pause, though by hand', () => {
    for (const action of [to.advance(10), to.play, to.pause]) assert.equal(canUndo(action, 'user'), false);
  });

  it('is no change that changes nothing, and it leaves what can be redone', () => {
    const store = storeAfter(to.student(1, 1, 1, 1));
    store.undo();
    const { state } = store;
    const nothing = [
      to.resetTeacher,
      to.resetStudent,
      to.configure({ learningRate: 0.01 }),
      to.configure({ layers: [...state.layers] }),
      to.goTo(0),
      to.erase,
      { type: 'edit', teacher: { ...state.teacher } } as const,
    ];
    for (const action of nothing) store.dispatch(action, 'user');
    assert.deepEqual([store.canUndo, store.canRedo], [false, true]);
  });
});

describe('a gesture', () => {
  let store: Store;
  let before: object;
  const drag = (...actions: readonly Action[]): void => {
    for (const action of actions) store.dispatch(action, 'user');
  };

  beforeEach(() => {
    store = lived();
    before = recordOf(store);
  });

  /** How many changes can be undone; they are. */
  const undoAll = (): number => {
    let count = 0;
    for (; store.canUndo; count++) store.undo();
    return count;
  };

  it('of many changes is one', () => {
    store.begin();
    drag(...[0.1, 0.2, 0.3].map((b) => to.student(1, b, 1, 0)), to.teacher(1, 1, 1, 1));
    store.commit();
    const after = recordOf(store);
    store.undo();
    assert.deepEqual(recordOf(store), before);
    store.redo();
    assert.deepEqual(recordOf(store), after);
    assert.equal(undoAll(), 1);
  });

  it('that is cancelled leaves everything as it was, also what the clock has learned meanwhile', () => {
    store.begin();
    drag(to.teacher(1, 1, 1, 1));
    store.dispatch(to.advance(70), 'clock');
    drag(to.student(1, 0.5, 1, 0), to.erase, to.configure({ layers: [] }));
    store.dispatch(to.advance(700), 'clock');
    store.cancel();
    assert.deepEqual(recordOf(store), before);
    assert.equal(undoAll(), 0);
  });

  it('that is cancelled lets learning go on as it did when it began, though it has halted or was paused meanwhile', () => {
    store.dispatch(to.play, 'user');
    store.begin();
    drag(to.student(8, 1, 9, 0), to.configure({ learningRate: 1 }));
    store.dispatch(to.advance(100), 'clock');
    assert.equal(store.state.playing, false);
    store.cancel();
    assert.equal(store.state.playing, true);
    store.begin();
    drag(to.pause, to.goTo(5));
    store.cancel();
    assert.deepEqual([store.state.playing, store.state.step], [true, 300]);
  });

  it('without a change leaves no trace, also if learning goes on meanwhile', () => {
    const reports: Report[] = [];
    store.subscribe((report) => reports.push(report));
    for (const end of [() => store.commit(), () => store.cancel()]) {
      store.begin();
      store.dispatch(to.advance(30), 'clock');
      drag(to.resetTeacher, to.play, to.pause);
      const record = recordOf(store);
      reports.length = 0;
      end();
      assert.deepEqual(reports, []);
      assert.deepEqual(recordOf(store), record);
    }
    assert.equal(undoAll(), 0);
  });

  it('that ends where it began leaves no entry', () => {
    const { teacher } = store.state;
    store.begin();
    drag(to.teacher(1, 1, 1, 1), { type: 'edit', teacher });
    store.commit();
    assert.deepEqual(recordOf(store), before);
    assert.equal(undoAll(), 0);
  });

  it('is one though it is begun again in its midst', () => {
    store.begin();
    drag(to.teacher(1, 1, 1, 1));
    store.begin();
    drag(to.teacher(2, 1, 1, 1));
    store.commit();
    store.commit();
    assert.equal(undoAll(), 1);
    assert.deepEqual(recordOf(store), before);
  });

  it('ends by undo, which takes it back', () => {
    store.begin();
    drag(to.teacher(1, 1, 1, 1), to.teacher(2, 1, 1, 1));
    store.undo();
    assert.deepEqual(recordOf(store), before);
    store.cancel();
    store.commit();
    assert.deepEqual(recordOf(store), before);
    store.redo();
    assert.equal(store.state.teacher.m, 2);
  });

  it('ends by redo, which then has nothing to make again', () => {
    drag(to.teacher(5, 1, 1, 1));
    store.undo();
    store.begin();
    drag(to.teacher(1, 1, 1, 1));
    store.redo();
    assert.equal(store.state.teacher.m, 1);
    assert.equal(store.canRedo, false);
  });

  it('tells of each change that it is not done, and in the end that it is', () => {
    const told: [Actor, boolean, State, State][] = [];
    store.subscribe(({ by, isDone, before, state }) => told.push([by, isDone, before, state]));
    store.begin();
    const states = [store.state];
    for (const m of [1, 2]) {
      drag(to.teacher(m, 1, 1, 1));
      states.push(store.state);
    }
    store.commit();
    assert.deepEqual(told, [
      ['user', false, states[0], states[1]],
      ['user', false, states[1], states[2]],
      ['user', true, states[2], states[2]],
    ]);
    told.length = 0;
    store.begin();
    drag(to.teacher(3, 1, 1, 1));
    const last = store.state;
    store.cancel();
    assert.deepEqual(told[1], ['user', true, last, states[2]]);
  });

  it('that nobody has begun is neither committed nor cancelled', () => {
    store.subscribe(() => assert.fail('told'));
    store.commit();
    store.cancel();
    assert.deepEqual(recordOf(store), before);
  });
});

/** What the naive model of undo keeps: all that the store shows, as plain data, in full. */
type Full = { readonly state: State };

/** As the promises say it: full copies, and no idea of what the store does. */
class Model {
  readonly store = new Store();
  past: Full[] = [];
  future: Full[] = [];
  gesture: Full | undefined;
  hasChanged = false;

  get record(): Full {
    return structuredClone(recordOf(this.store)) as Full;
  }

  dispatch(action: Action, by: Actor): void {
    const before = this.record;
    this.store.dispatch(action, by);
    const isHand = by === 'user' && !['advance', 'play', 'pause'].includes(action.type);
    if (!isHand || isSame(before, this.record)) return;
    if (this.gesture) this.hasChanged = true;
    else this.push(before);
  }

  push(before: Full): void {
    this.past = [...this.past, before].slice(-50);
    this.future = [];
  }

  begin(): void {
    this.store.begin();
    this.gesture ??= this.record;
  }

  commit(): void {
    this.store.commit();
    this.end();
  }

  /** What a commit means, also the one that undo makes. */
  end(present = this.record): void {
    if (this.gesture && this.hasChanged && !isSame(this.gesture, present)) this.push(this.gesture);
    this.gesture = undefined;
    this.hasChanged = false;
  }

  cancel(): void {
    const expected = this.gesture && this.hasChanged ? this.gesture : this.record;
    this.gesture = undefined;
    this.hasChanged = false;
    this.store.cancel();
    assert.deepEqual(this.record, expected);
  }

  undo(): void {
    const present = this.record;
    this.end(present);
    this.store.undo();
    const expected = this.past.pop();
    if (expected) this.future.push(present);
    this.check(expected, present);
  }

  redo(): void {
    const present = this.record;
    this.end(present);
    this.store.redo();
    const expected = this.future.pop();
    if (expected) this.past.push(present);
    this.check(expected, present);
  }

  check(expected: Full | undefined, { state: { playing } }: Full): void {
    const { record } = this;
    if (expected) assert.deepEqual(record, withPlaying(expected, playing && !expected.state.halt));
    assert.deepEqual([this.store.canUndo, this.store.canRedo], [this.past.length > 0, this.future.length > 0]);
  }
}

const withPlaying = (record: Full, playing: boolean): Full => ({ ...record, state: { ...record.state, playing } });

function isSame(one: Full, other: Full): boolean {
  try {
    assert.deepEqual(withPlaying(one, false), withPlaying(other, false));
    return true;
  } catch {
    return false;
  }
}

const size = fc.double({ min: -1.5, max: 1.5, noNaN: true });
const direction = fc.constantFrom<1 | -1>(1, -1);
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(size, size, size, size).map((weights) => to.student(...weights)),
  fc.tuple(size, size, size, direction).map((shape) => to.teacher(...shape)),
  fc.constantFrom(0.01, 0.1, 1, -0.01).map((learningRate) => to.configure({ learningRate })),
  fc.constantFrom<State['samples']>('exact', 2, 5).map((samples) => to.configure({ samples })),
  fc.constantFrom<State['speed']>('auto', 5).map((speed) => to.configure({ speed })),
  fc.constantFrom('home', 'in-sign-change-i').map(to.choosePreset),
  fc.nat(400).map(to.goTo),
  fc.constantFrom(to.resetStudent, to.resetTeacher, to.erase, to.play, to.pause),
);
type Deed = readonly ['undo' | 'redo' | 'begin' | 'commit' | 'cancel'] | readonly ['dispatch', Action, Actor];
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { arbitrary: fc.nat(200).map((steps): Deed => ['dispatch', to.advance(steps), 'clock']), weight: 4 },
  { arbitrary: actions.map((action): Deed => ['dispatch', action, 'user']), weight: 8 },
  { arbitrary: actions.map((action): Deed => ['dispatch', action, 'script']), weight: 1 },
  {
    arbitrary: fc.constantFrom<Deed>(['undo'], ['undo'], ['redo'], ['begin'], ['commit'], ['cancel']),
    weight: 8,
  },
);

describe('the store beside a naive model that keeps full copies', () => {
  it('shows the same after any actions, gestures, undo and redo', () => {
    const property = fc.property(fc.array(deeds, { maxLength: 40 }), (list) => {
      const model = new Model();
      for (const [name, ...details] of list) {
        if (name === 'dispatch') model.dispatch(...(details as [Action, Actor]));
        else model[name]();
      }
      while (model.past.length > 0) model.undo();
      while (model.future.length > 0) model.redo();
    });
    fc.assert(property, { numRuns: 200 });
  });
});
