import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { R, shapeOf } from '../../src/engine/index.js';
import { heightOf, learnerOf } from '../../src/session/learner.js';
import type { Edit, State } from '../../src/session/state.js';
import { handles, readAloud, readout, type Handle, type HandleAnchor } from '../../src/views/handles/handles.js';
import type { BoxId } from '../../src/views/spaces/space.js';
import { scalesOf, stateOf, states, wildStates } from './support.js';

const scales = scalesOf();
const handle = (id: string): Handle => handles.find((handle) => handle.id === id)!;
const after = (state: State, edit: Edit): State => ({ ...state, ...edit });
const valuesOf = (handle: Handle, state: State): Record<string, number> =>
  Object.fromEntries(handle.values(state).map(({ symbol, value }) => [symbol, value]));
const boxesOf = ({ plot }: Handle): BoxId[] => (plot === 'km' ? ['km+', 'km-'] : [plot]);

/** A place in a box, as parts of its width and height. */
const part = fc.double({ min: 0, max: 1, noNaN: true });
const onGrid = fc.oneof(part, fc.constantFrom(0, 0.5, 1));
const steps = fc.constantFrom(0.05, -0.05, 0.5, -0.5, 0.005, -0.005);

function pointIn(box: BoxId, across: number, up: number): { x: number; y: number } {
  const { left, right, top, bottom } = scales[box];
  return { x: left + across * (right - left), y: bottom - up * (bottom - top) };
}

function dragTo(handle: Handle, state: State, box: BoxId, { x, y }: { x: number; y: number }): State {
  return after(state, handle.drag(state, scales[box].atX(x), scales[box].atY(y), box));
}

function assertAt(anchor: HandleAnchor | undefined, box: BoxId, { x, y }: { x: number; y: number }): void {
  assert.ok(anchor);
  assert.equal(anchor.box, box);
  assert.ok(Math.hypot(anchor.x - x, anchor.y - y) < 1e-6, `at (${anchor.x}, ${anchor.y}) and not at (${x}, ${y})`);
  assert.equal(anchor.outside, undefined);
}

function assertFinite({ teacher, learner }: State): void {
  for (const part of [teacher, learner.student, learner.shape]) {
    for (const [key, value] of Object.entries(part)) assert.ok(Number.isFinite(value), `${key} is ${value}`);
  }
}

describe('every handle', () => {
  it('has its own name', () => {
    assert.equal(new Set(handles.map(({ id }) => id)).size, handles.length);
    assert.equal(new Set(handles.map(({ label }) => label)).size, handles.length);
  });

  for (const handle of handles.filter(({ kind }) => kind !== 'arm')) {
    it(`is where it was dragged to: ${handle.id}`, () => {
      fc.assert(
        fc.property(states, fc.constantFrom(...boxesOf(handle)), onGrid, onGrid, (state, box, across, up) => {
          const point = pointIn(box, across, up);
          // At w = 0 exactly, or next to it, there is no more to it than the weights.
          const next = dragTo(handle, state, box, point);
          assertAt(handle.anchor(next, scales), box, point);
        }),
        { numRuns: 300 },
      );
    });
  }

  for (const handle of handles.filter(({ kind }) => kind === 'arm')) {
    it(`is where it was dragged to: ${handle.id}`, () => {
      fc.assert(
        fc.property(states, part, part, (state, across, up) => {
          const point = pointIn('io', across, up);
          const kink = handles.find(({ id }) => id === `${handle.neuron}-kink`)!.anchor(state, scales)!;
          fc.pre(kink.outside === undefined && Math.hypot(kink.x - point.x, kink.y - point.y) > 34);
          fc.pre(Math.abs(scales.io.atX(point.x) - scales.io.atX(kink.x)) > 0.02);
          assertAt(handle.anchor(dragTo(handle, state, 'io', point), scales, point), 'io', point);
        }),
        { numRuns: 300 },
      );
    });
  }

  for (const handle of handles) {
    it(`changes only its own neuron: ${handle.id}`, () => {
      fc.assert(
        fc.property(states, steps, steps, (state, dx, dy) => {
          const edits = [
            handle.drag(state, dx, dy, boxesOf(handle)[0]!),
            handle.nudge(state, dx, dy),
            handle.turn?.(state, 1) ?? {},
          ];
          const other = handle.neuron === 'teacher' ? 'learner' : 'teacher';
          for (const edit of edits) assert.equal(other in edit, false);
        }),
      );
    });

    it(`never makes or shows what is not a number: ${handle.id}`, () => {
      fc.assert(
        fc.property(wildStates, onGrid, onGrid, steps, steps, (state, across, up, dx, dy) => {
          const dragged = boxesOf(handle).map((box) => dragTo(handle, state, box, pointIn(box, across, up)));
          const turned = [1, -1].map((s) => after(state, handle.turn?.(state, s as 1 | -1) ?? {}));
          for (const next of [state, ...dragged, ...turned, after(state, handle.nudge(state, dx, dy))]) {
            assertFinite(next);
            for (const { value } of handle.values(next)) assert.ok(Number.isFinite(value));
            const anchor = handle.anchor(next, scales);
            if (!anchor) continue;
            const { left, right, top, bottom } = scales[anchor.box];
            assert.ok(anchor.x >= left - 1e-3 && anchor.x <= right + 1e-3, `x is ${anchor.x}`);
            assert.ok(anchor.y >= top - 1e-3 && anchor.y <= bottom + 1e-3, `y is ${anchor.y}`);
          }
        }),
        { numRuns: 500 },
      );
    });
  }
});

describe('a drag that leaves the box', () => {
  const state = stateOf(learnerOf({ w: 1, b: 0, a: 1, c: 0 }));

  it('carries a kink out of the data, but not out of reach', () => {
    for (const id of ['teacher-kink', 'student-kink']) {
      const next = after(state, handle(id).drag(state, 100, -100, 'io'));
      assert.deepEqual(valuesOf(handle(id), next), { k: 1.5 * R, c: -R });
    }
  });

  it('keeps every other point at the border', () => {
    const far = (id: string, box: BoxId): Record<string, number> =>
      valuesOf(handle(id), after(state, handle(id).drag(state, -100, 100, box)));
    assert.deepEqual(far('student-wa', 'wa'), { w: -1.5, a: 1.5 });
    assert.deepEqual(far('student-wb', 'wb'), { w: -1.5, b: 1.5 });
    assert.deepEqual(far('teacher-shape', 'km+'), { k: -R, m: 2.5, s: 1 });
    const { k, m, s } = far('student-shape', 'km-') as { k: number; m: number; s: number };
    assert.deepEqual([k, m, s], [-R, 2.5, -1]);
  });
});

describe('a drag of the student', () => {
  const bent = states.filter(({ learner }) => learner.student.w !== 0 && learner.student.a !== 0);

  it('by its kink keeps m, s and r', () => {
    fc.assert(
      fc.property(bent, part, part, (state, across, up) => {
        const { shape, student } = dragTo(handle('student-kink'), state, 'io', pointIn('io', across, up)).learner;
        const { m, s, r } = state.learner.shape;
        assert.deepEqual([shape.m, shape.s, shape.r], [m, s, r]);
        assert.deepEqual([student.w, student.a], [state.learner.student.w, state.learner.student.a]);
      }),
    );
  });

  it('by its arm keeps k, c and r', () => {
    fc.assert(
      fc.property(bent, part, part, (state, across, up) => {
        const { learner } = dragTo(handle('student-arm'), state, 'io', pointIn('io', across, up));
        const { k, c, r } = state.learner.shape;
        assert.deepEqual([learner.shape.k, learner.shape.c, learner.shape.r], [k, c, r]);
      }),
    );
  });

  it('in k-m keeps r and c', () => {
    fc.assert(
      fc.property(bent, fc.constantFrom<BoxId>('km+', 'km-'), part, part, (state, box, across, up) => {
        const { student } = dragTo(handle('student-shape'), state, box, pointIn(box, across, up)).learner;
        const { r, c } = shapeOf(student);
        if (student.a !== 0) assert.ok(Math.abs(r / state.learner.shape.r - 1) < 1e-9);
        assert.equal(c, state.learner.student.c);
        assert.equal(Math.sign(student.w), box === 'km+' ? 1 : -1);
      }),
    );
  });

  it('in w-a keeps b, in w-b keeps a', () => {
    fc.assert(
      fc.property(states, part, part, (state, across, up) => {
        const { b, a, c } = state.learner.student;
        const inWA = dragTo(handle('student-wa'), state, 'wa', pointIn('wa', across, up)).learner.student;
        assert.deepEqual([inWA.b, inWA.c], [b, c]);
        const inWB = dragTo(handle('student-wb'), state, 'wb', pointIn('wb', across, up)).learner.student;
        assert.deepEqual([inWB.a, inWB.c], [a, c]);
      }),
    );
  });
});

describe('a flat student', () => {
  const flat = stateOf(learnerOf({ w: 0, b: 0.5, a: 2, c: -0.25 }, { m: 0.5, k: 0.25, c: 0, s: -1, r: 2 }));

  it('is held where its line is and its kink was', () => {
    assert.deepEqual(valuesOf(handle('student-kink'), flat), { k: 0.25, c: 0.75 });
    assert.deepEqual(valuesOf(handle('student-arm'), flat), { m: 0, s: -1 });
    const anchor = handle('student-arm').anchor(flat, scales)!;
    assert.equal(anchor.y, scales.io.y(0.75));
    assert.equal(handle('student-shape').anchor(flat, scales)!.box, 'km-');
  });

  it('is moved up and down as a line', () => {
    const next = after(flat, handle('student-kink').drag(flat, 1, 0, 'io'));
    assert.deepEqual(next.learner.student, { w: 0, b: 0.5, a: 2, c: -1 });
    assert.equal(heightOf(next.learner), 0);
    assert.equal(next.learner.shape.k, 1);
  });

  it('is brought back by its arm', () => {
    const { learner } = after(flat, handle('student-arm').drag(flat, 1.25, 0.25, 'io'));
    const { m, k, c, s, r } = shapeOf(learner.student);
    assert.deepEqual(
      [m, k, c, s].map((value) => Number(value.toFixed(12))),
      [-0.5, 0.25, 0.75, 1],
    );
    assert.ok(Math.abs(r - 2) < 1e-12);
  });

  it('remembers its slope while keys move its kink or turn it', () => {
    const moved = after(flat, handle('student-shape').nudge(flat, 0.05, 0));
    const turned = after(moved, handle('student-arm').nudge(moved, 0.05, 0));
    assert.equal(turned.learner.student.w, 0);
    const { m, k, s, r } = turned.learner.shape;
    assert.deepEqual([m, k, s, r], [0.5, 0.3, 1, 2]);
  });

  it('is brought back by its weight', () => {
    const { learner } = after(flat, handle('student-wa').nudge(flat, 0.05, 0));
    assert.deepEqual(learner.student, { w: 0.05, b: 0.5, a: 2, c: -0.25 });
  });

  it('by a = 0 is brought back by its arm', () => {
    const state = stateOf(learnerOf({ w: 2, b: -1, a: 0, c: 0 }));
    const { student } = after(state, handle('student-arm').nudge(state, 0, 0.5)).learner;
    const { m, k, s } = shapeOf(student);
    assert.deepEqual(
      [m, k, s].map((value) => Number(value.toFixed(12))),
      [0.5, 0.5, 1],
    );
  });
});

describe('an arrow key', () => {
  const state = stateOf(learnerOf({ w: 0.5, b: 0.25, a: 1, c: 0 }));

  const moves: [string, Record<string, number>, Record<string, number>][] = [
    ['teacher-kink', { k: 0.55 }, { c: -0.45 }],
    ['student-kink', { k: -0.45 }, { c: 0.05 }],
    ['teacher-arm', { m: 0.5, s: 1 }, { m: 0.55, s: 1 }],
    ['student-arm', { m: 0.5, s: 1 }, { m: 0.55, s: 1 }],
    ['student-wa', { w: 0.55 }, { a: 1.05 }],
    ['student-wb', { w: 0.55 }, { b: 0.3 }],
    ['teacher-shape', { k: 0.55 }, { m: 0.55 }],
    ['student-shape', { k: -0.45 }, { m: 0.55 }],
  ];
  for (const [id, right, up] of moves) {
    it(`moves ${id} to the right and up, by what is told`, () => {
      const before = valuesOf(handle(id), state);
      for (const [dx, dy, change] of [
        [0.05, 0, right],
        [0, 0.05, up],
      ] as const) {
        const values = valuesOf(handle(id), after(state, handle(id).nudge(state, dx, dy)));
        for (const [symbol, value] of Object.entries({ ...before, ...change })) {
          assert.ok(Math.abs(values[symbol]! - value) < 1e-12, `${symbol} is ${values[symbol]}, not ${value}`);
        }
      }
    });

    it(`moves ${id} there and back`, () => {
      const before = valuesOf(handle(id), state);
      for (const [dx, dy] of [
        [0.05, 0],
        [0, -0.5],
      ] as const) {
        // To the side an arm has no way back but turning.
        if (id.endsWith('arm') && dx !== 0) continue;
        const there = after(state, handle(id).nudge(state, dx, dy));
        const back = valuesOf(handle(id), after(there, handle(id).nudge(there, -dx, -dy)));
        for (const [symbol, value] of Object.entries(before))
          assert.ok(Math.abs(back[symbol]! - value) < 1e-12, symbol);
      }
    });
  }

  it('to the side turns an arm', () => {
    for (const id of ['teacher-arm', 'student-arm']) {
      const left = after(state, handle(id).nudge(state, -0.05, 0));
      assert.equal(valuesOf(handle(id), left)['s'], -1);
      assert.equal(valuesOf(handle(id), after(left, handle(id).nudge(left, 0.05, 0)))['s'], 1);
    }
  });

  it('gets to zero, not to the rounding noise beside it', () => {
    for (const [id, w] of [
      ['student-wa', -0.75],
      ['student-wb', 0.15],
    ] as const) {
      let next = stateOf(learnerOf({ w, b: 0.8, a: 4 / 3, c: 0 }));
      for (let i = 0; i < Math.round(Math.abs(w) / 0.05); i++) {
        next = after(next, handle(id).nudge(next, -0.05 * Math.sign(w), 0));
      }
      assert.equal(next.learner.student.w, 0);
      assert.deepEqual([next.learner.student.b, next.learner.student.a], [0.8, 4 / 3]);
    }
    let next = state;
    for (let i = 0; i < 10; i++) next = after(next, handle('teacher-shape').nudge(next, 0, -0.05));
    assert.equal(next.teacher.m, 0);
  });
});

describe('turning', () => {
  it('points each neuron to the side that is asked for and keeps the rest', () => {
    fc.assert(
      fc.property(
        states,
        fc.constantFrom(...handles.filter(({ turn }) => turn)),
        fc.constantFrom<1 | -1>(1, -1),
        (state, handle, s) => {
          const values = valuesOf(handle, after(state, handle.turn!(state, s)));
          assert.deepEqual(values, { ...valuesOf(handle, state), s });
        },
      ),
    );
  });

  it('is for arms and shapes', () => {
    assert.deepEqual(
      handles.filter(({ turn }) => turn).map(({ id }) => id),
      ['teacher-arm', 'student-arm', 'teacher-shape', 'student-shape'],
    );
  });
});

describe('what a handle says', () => {
  const state = stateOf(learnerOf({ w: -0.5, b: 0.061, a: 1, c: -0.25 }));

  it('is what it moves', () => {
    assert.deepEqual(
      handles.map((handle) => readout(handle.values(state))),
      [
        'm 0.50',
        'k 0.50, c −0.50',
        'm 0.50',
        'k 0.12, c −0.25',
        'w −0.50, a 1.00',
        'w −0.50, b 0.06',
        'k 0.50, m 0.50',
        'k 0.12, m 0.50',
      ],
    );
  });

  it('is spoken in words', () => {
    assert.equal(readAloud(handle('student-kink').values(state)), 'k 0.12, c minus 0.25');
    assert.equal(readAloud(handle('student-arm').values(state)), 'm 0.50, s left');
    assert.equal(readAloud(handle('teacher-arm').values(state)), 'm 0.50, s right');
  });
});
