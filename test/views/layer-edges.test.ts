import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { descend, R, regimeOf } from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import type { State } from '../../src/session/state.js';
import { kinkVelocity } from '../../src/views/core/kink-arrow.js';
import type { Space } from '../../src/views/spaces/space.js';
import { drawn, home, ordinaryStudents, scales } from './layer-support.js';
import { spaces, stateAfter, stateOf } from './support.js';

/** Colours of a layer's strokes near the left and right border of a k-m box. */
const borderColors = (state: State, space: Space): string[] =>
  ['left', 'right'].map((side) => {
    const scale = scales[space.id];
    const x = scale[side as 'left' | 'right'];
    const line = drawn('edges', space, state).segments.find(
      ({ from, to }) => Math.abs(from[0] - x) < 6 && Math.abs(from[0] - to[0]) < 1e-9 && to[1] - from[1] > 100,
    );
    return line!.color;
  });

describe('the edges', () => {
  it('are open where a short descent from beyond them brings the kink in', () => {
    fc.assert(
      fc.property(ordinaryStudents, (student) => {
        const state = stateOf(learnerOf(student));
        const { w, a, c } = student;
        if (Math.abs(w) < 0.1 || Math.abs(a) < 0.1) return;
        const [space, linear] = w > 0 ? [spaces[2]!, 0] : [spaces[3]!, 1];
        const k = linear === 0 ? -R : R;
        const after = descend({ w, b: -k * w, a, c }, home, { learningRate: 1e-5, steps: 10 });
        const inwards = (-after.b / after.w - k) * -Math.sign(k);
        if (Math.abs(inwards) < 1e-9) return;
        const colors = borderColors(state, space);
        assert.equal(colors[linear], inwards > 0 ? 'muted' : 'linear');
        assert.equal(colors[1 - linear], 'dead');
      }),
    );
  });

  it('say where the kink goes as regimeOf does', () => {
    fc.assert(
      fc.property(ordinaryStudents, (student) => {
        const { kinkVelocity: expected } = regimeOf(student, home);
        const found = kinkVelocity(student, home);
        assert.ok(Object.is(found, expected) || Math.abs(found - expected) <= 1e-9 * Math.abs(expected));
      }),
    );
  });

  it('mark the best line of this a and c', () => {
    const state = stateAfter('home', 0);
    const { student } = regimeOf(state.learner.student, home).bestLine!;
    const diamond = drawn('edges', spaces[1]!, state).segments.filter(
      ({ color, from }) => color === 'linear' && Math.abs(from[0] - scales.wb.x(student.w)) <= 5,
    );
    assert.ok(diamond.length >= 3);
    for (const { from } of diamond) assert.ok(Math.abs(from[1] - scales.wb.y(student.b)) <= 5);
  });
});
