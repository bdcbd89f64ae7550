import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bestFits, descend, R, regimeOf } from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import type { State } from '../../src/session/state.js';
import { kinkVelocity } from '../../src/views/core/kink-arrow.js';
import type { Space } from '../../src/views/spaces/space.js';
import { only, type Mark } from './draw-list.js';
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

  it('of a trap are dashed with ticks outside, those that let kinks in are solid with arrows inside', () => {
    // With c above the best line at −√3 the kink of a rising student is kept out there, and below it comes in.
    const edgeAt = (c: number): Mark[] => {
      const state = stateOf(learnerOf({ w: 1, b: 0, a: 1, c }));
      const { left } = scales['km+'];
      return drawn('edges', spaces[2]!, state).list.filter(
        ({ type, lines }) => type === 'stroke' && Math.abs(lines[0]![0]![0] - left - 4.5) < 1e-9,
      );
    };
    const states = [edgeAt(2), edgeAt(-2)] as [Mark[], Mark[]];
    const [trapped, returning] = states[0][0]!.dash.length > 0 ? states : [states[1], states[0]];
    const x = scales['km+'].left + 4.5;
    const [line, ticks] = trapped as [Mark, Mark];
    assert.deepEqual([line.color, line.width, line.dash], ['linear', 1.5, [9, 4]]);
    assert.deepEqual([ticks.color, ticks.dash], ['linear', []]);
    for (const [from, to] of ticks.lines as [[number, number], [number, number]][]) {
      assert.ok(Math.abs(from[0] - x) < 1e-9 && Math.abs(to[0] - (x - 4)) < 1e-9, 'outside is on the left');
    }
    const [solid, arrows] = returning as [Mark, Mark];
    assert.deepEqual([solid.color, solid.dash], ['muted', []]);
    const [shaft, ...head] = arrows.lines as [[number, number], [number, number]][];
    assert.ok(Math.abs(shaft![1]![0] - (x + 6)) < 1e-9, 'inside is on the right');
    assert.equal(head[0]![0]![0], shaft![1]![0]);
    assert.ok(head[0]![1]![0] < shaft![1]![0]);
  });

  it('at which a student dies are dotted in the colour of the dead, on the far side of the arm', () => {
    const state = stateOf(learnerOf({ w: 1, b: 0, a: 1, c: 0 }));
    for (const [space, side] of [
      [spaces[2]!, 'right'],
      [spaces[3]!, 'left'],
    ] as const) {
      const scale = scales[space.id];
      const line = only(
        drawn('edges', space, state).list,
        ({ type, dash, lines }) => type === 'stroke' && dash.join() === '2,3' && lines[0]!.length === 2,
      );
      assert.deepEqual([line.color, line.width], ['dead', 1]);
      assert.ok(Math.abs(line.lines[0]![0]![0] - (side === 'left' ? scale.left + 4.5 : scale.right - 4.5)) < 1e-9);
    }
  });

  it('in w-b are four rays along b = ±√3·w with their ticks in the cones', () => {
    const scale = scales.wb;
    const { list } = drawn('edges', spaces[1]!, stateOf(learnerOf({ w: 1, b: 0, a: 1, c: 0 })));
    const inCone = ([x, y]: readonly [number, number]): number => Math.abs(scale.atY(y)) - R * Math.abs(scale.atX(x));
    const strokes = list.filter(({ type, lines }) => type === 'stroke' && lines[0]!.length === 2);
    const rays = strokes.filter(({ lines }) => lines.length === 1);
    assert.equal(rays.length, 4);
    for (const { lines } of rays) {
      assert.ok(Math.abs(inCone(lines[0]![1]!)) < 1e-9 && Math.hypot(...lines[0]![0]!) > 0);
    }
    for (const { lines, color } of strokes.filter(({ lines }) => lines.length > 1)) {
      const isInside = color === 'muted' ? -1 : 1;
      assert.ok(inCone(lines[0]![1]!) * isInside > 0, `${color} at ${lines[0]![1]}`);
    }
  });

  it('have a filled diamond at a line that can be reached, and an open one where it would bend', () => {
    const fillAt = (c: number): string => {
      const { list } = drawn('edges', spaces[1]!, stateOf(learnerOf({ w: 1, b: 0, a: 1, c })));
      return only(list, ({ type, lines }) => type === 'fill' && lines[0]!.length === 5).color;
    };
    const { mean } = bestFits(home);
    assert.equal(fillAt(mean - 1), 'linear');
    assert.equal(fillAt(mean + 1), 'surface');
  });

  it('say nothing of w-a, where a kink is no place', () => {
    assert.deepEqual(drawn('edges', spaces[0]!, stateAfter('home', 0)).list, []);
  });

  it('point from the kink in the box of the student, and in no other', () => {
    const state = stateOf(learnerOf({ w: 1, b: 0.3, a: 1, c: 0 }));
    const arrows = (space: Space): Mark[] =>
      drawn('edges', space, state).list.filter(({ type, color }) => type === 'fill' && color === 'student');
    assert.equal(arrows(spaces[2]!).length, 1);
    assert.equal(arrows(spaces[3]!).length, 0);
    const direction = Math.sign(kinkVelocity(state.learner.student, home));
    const [[x], [tip]] = arrows(spaces[2]!)[0]!.lines[0] as [[number, number], [number, number]];
    const kink = scales['km+'].x(-0.3);
    assert.equal(Math.sign(x - kink), direction);
    assert.equal(Math.sign(tip - x), direction);
  });

  it('point the other way in reverse, where steps climb', () => {
    const tipOf = (learningRate: number): number => {
      const state = { ...stateOf(learnerOf({ w: 1, b: 0.3, a: 1, c: 0 })), learningRate };
      const [arrow] = drawn('edges', spaces[2]!, state).list.filter(
        ({ type, color }) => type === 'fill' && color === 'student',
      );
      return arrow!.lines[0]![1]![0] - scales['km+'].x(-0.3);
    };
    assert.ok(Math.abs(tipOf(-0.01) + tipOf(0.01)) < 1e-9);
    assert.equal(tipOf(0), tipOf(0.01), 'small steps that nobody makes go downhill');
  });
});
