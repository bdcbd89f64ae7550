import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { presets } from '../../src/engine/index.js';
import type { State } from '../../src/session/state.js';
import { handles, type Neuron } from '../../src/views/handles/handles.js';
import { studentCurve, teacherCurve, type Curve } from '../../src/views/io/curve.js';
import { placeLabel, type LineLabel } from '../../src/views/io/line-label.js';
import { placeLineLabels, type LineLabels } from '../../src/views/io/line-labels.js';
import { fitsOf } from '../../src/views/layers/fits.js';
import { EM, scalesOf, stateAfter, wildStates } from './support.js';

/** Half the size of a label, as its ink takes it. */
const HALF_WIDTH = 2 * EM;
const HALF_HEIGHT = 0.35 * EM;

const plotHandles = handles.filter(({ plot }) => plot === 'io');
const scales = scalesOf();

interface Place {
  x: number;
  y: number;
}

const curvesOf = ({ teacher, learner }: ReturnType<typeof stateAfter>): [Curve, Curve] => [
  teacherCurve(teacher),
  studentCurve(learner.student),
];

/** How near the ink of a label is to a line, in pixels: 0 where they touch. */
function gapToLine({ x, y }: Place, { at }: Curve): number {
  const { io } = scales;
  let gap = Infinity;
  for (let dx = -HALF_WIDTH; dx <= HALF_WIDTH; dx++) {
    gap = Math.min(gap, Math.abs(io.y(at(io.atX(x + dx))) - y) - HALF_HEIGHT);
  }
  return Math.max(0, gap);
}

/** A label stands off its line by one em, whatever its slope; at a kink a little less. */
function assertBeside(name: Place, line: Curve): void {
  const gap = gapToLine(name, line) + HALF_HEIGHT;
  assert.ok(gap > 0.7 * EM && gap < EM + 1, `${gap} px`);
}

const gapToPoint = (name: Place, point: Place): number =>
  Math.hypot(
    Math.max(0, Math.abs(point.x - name.x) - HALF_WIDTH),
    Math.max(0, Math.abs(point.y - name.y) - HALF_HEIGHT),
  );

function assertInBox({ x, y }: Place, size = scales): void {
  const { left, right, top, bottom } = size.io;
  assert.ok(x - HALF_WIDTH >= left && x + HALF_WIDTH <= right, `x is ${x}`);
  assert.ok(y - HALF_HEIGHT >= top && y + HALF_HEIGHT <= bottom, `y is ${y}`);
}

/** The labels of a state whose lines are both in view. */
function labelsIn(state: State, previous?: LineLabels): Record<Neuron, LineLabel> {
  const { teacher, student } = placeLineLabels(state, scales, EM, previous);
  assert.ok(teacher && student);
  return { teacher, student };
}

describe('the labels of the lines', () => {
  for (const preset of presets.keys()) {
    for (const steps of [0, 100, 1000, 10_000]) {
      it(`are legible in ${preset} after ${steps} steps`, () => {
        const state = stateAfter(preset, steps);
        const { teacher, student } = labelsIn(state);
        const [teacherLine, studentLine] = curvesOf(state);
        for (const label of [teacher, student]) {
          assertInBox(label);
          for (const handle of plotHandles) {
            const anchor = handle.anchor(state, scales);
            if (anchor) assert.ok(gapToPoint(label, anchor) >= 6, `${gapToPoint(label, anchor)} px from ${handle.id}`);
          }
          assert.ok(gapToLine(label, teacherLine) >= 1, `${gapToLine(label, teacherLine)} px from the teacher`);
          assert.ok(gapToLine(label, studentLine) >= 1, `${gapToLine(label, studentLine)} px from the student`);
        }
        const isApart =
          Math.abs(teacher.x - student.x) >= 2 * HALF_WIDTH || Math.abs(teacher.y - student.y) >= 2 * HALF_HEIGHT;
        assert.ok(isApart, 'one on the other');
      });
    }
  }

  it('stay in a box that is hardly wider than three of them', () => {
    const small = scalesOf(0.5);
    for (const preset of presets.keys()) {
      for (const steps of [0, 300, 3000]) {
        const { teacher, student } = placeLineLabels(stateAfter(preset, steps), small, EM);
        for (const label of [teacher, student]) if (label) assertInBox(label, small);
      }
    }
  });

  it('are not written into the lines of the fits', () => {
    for (const preset of presets.keys()) {
      for (const steps of [0, 300, 1000, 3000]) {
        const state: State = { ...stateAfter(preset, steps), layers: ['fits'] };
        const labels = placeLineLabels(state, scales, EM);
        const lines: [string, Curve][] = [
          ...(['teacher', 'student'] as const).map((name, i): [string, Curve] => [name, curvesOf(state)[i]!]),
          ...fitsOf(state).map((fit): [string, Curve] => [fit.kind, fit]),
        ];
        for (const [name, label] of Object.entries(labels)) {
          for (const [line, curve] of lines) {
            if (label && line !== name)
              assert.ok(gapToLine(label, curve) >= 1, `${name} at ${line}, ${preset}, ${steps}`);
          }
        }
      }
    }
  });

  it('stand beside their own lines', () => {
    for (const preset of presets.keys()) {
      const state = stateAfter(preset, 300);
      const names = labelsIn(state);
      const [teacherLine, studentLine] = curvesOf(state);
      assertBeside(names.teacher, teacherLine);
      assertBeside(names.student, studentLine);
    }
  });

  it('stay where they are while there is room', () => {
    for (const preset of presets.keys()) {
      let names: Record<Neuron, LineLabel> | undefined;
      let jumps = 0;
      for (let steps = 0; steps <= 2000; steps += 10) {
        const next = labelsIn(stateAfter(preset, steps), names);
        for (const name of ['teacher', 'student'] as const) {
          if (names && names[name].candidate !== next[name].candidate) jumps++;
        }
        names = next;
      }
      assert.ok(jumps <= 4, `${jumps} jumps in ${preset}`);
    }
  });

  it('are the same again for the same state', () => {
    for (const preset of presets.keys()) {
      const state = stateAfter(preset, 100);
      const names = labelsIn(state);
      assert.deepEqual(labelsIn(state, names), names);
    }
  });

  it('are in the box, in any state, or nowhere', () => {
    const { top, bottom } = scales.io;
    fc.assert(
      fc.property(wildStates, (state) => {
        for (const label of Object.values(placeLineLabels(state, scales, EM))) {
          if (label)
            assert.ok(label.y >= top && label.y <= bottom && Number.isFinite(label.x), `at ${label.x}, ${label.y}`);
        }
      }),
    );
  });
});

describe('a label', () => {
  const flat = (height: number): Curve => ({ at: () => height, kink: NaN });
  const { io } = scales;
  const labelFor = (own: Curve, other: Curve, obstacles: Place[] = [], previous?: number): LineLabel => {
    const label = placeLabel(io, own, [other], obstacles, 4 * EM, EM, previous);
    assert.ok(label);
    return label;
  };

  it('is nowhere if its line is', () => {
    assert.equal(placeLabel(io, flat(9), [flat(0)], [], 4 * EM, EM), undefined);
  });

  it('prefers the first place, keeps a clear one, and leaves it when something comes', () => {
    const first = labelFor(flat(0), flat(1.5));
    assert.equal(first.candidate, 0);
    const kept = labelFor(flat(0), flat(1.5), [], 3);
    assert.equal(kept.candidate, 3);
    const chased = labelFor(flat(0), flat(1.5), [{ x: kept.x, y: kept.y }], 3);
    assert.notEqual(chased.candidate, 3);
  });

  it('goes to the side of its line where the other line and the edge are not', () => {
    const below = labelFor(flat(1), flat(1.2));
    assert.ok(below.y > io.y(1));
    const above = labelFor(flat(1), flat(0.8));
    assert.ok(above.y < io.y(1));
    const inside = labelFor(flat(-1.72), flat(0));
    assert.ok(inside.y < io.y(-1.72));
  });
});
