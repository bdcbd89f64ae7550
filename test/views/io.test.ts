import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { predict, presets, R, target } from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import type { State } from '../../src/session/state.js';
import { crisp } from '../../src/views/core/axes.js';
import type { Picture } from '../../src/views/picture.js';
import { DENSE, ioGround, ioLive } from '../../src/views/io/io.js';
import { newDrawing, only, type Drawing, type Mark } from './draw-list.js';
import { sceneAt, scalesOf, stateAfter, stateOf, theme, wildStates } from './support.js';

const { io } = scalesOf();

function drawn(picture: Picture, state: State): Drawing {
  const drawing = newDrawing();
  picture.draw(drawing.ctx, io, sceneAt(state), theme);
  for (const value of drawing.numbers) assert.ok(Number.isFinite(value), `draws ${value}`);
  assert.equal(drawing.depth(), 0, 'save() without restore()');
  return drawing;
}

const strokesIn = (list: readonly Mark[], color: string): Mark[] =>
  list.filter((mark) => mark.type === 'stroke' && mark.color === color);

/** The data points of the corners of a line. */
const cornersOf = ({ lines }: Mark): (readonly [number, number])[] => lines[0]!.map(([x, y]) => [io.atX(x), io.atY(y)]);

function assertClose(one: readonly number[], other: readonly number[]): void {
  assert.equal(one.length, other.length);
  one.forEach((value, i) => assert.ok(Math.abs(value - other[i]!) < 1e-9, `${one} is not ${other}`));
}

describe('the ground of the input-output view', () => {
  const { teacher } = presets.get('home')!;

  it('is the box, the axes, the inputs and over them the teacher', () => {
    const { list } = drawn(ioGround, stateAfter('home', 0));
    const [box] = list as [Mark];
    assert.deepEqual([box.type, box.color], ['rect', 'surface']);
    assert.deepEqual(box.lines[0]![0], [io.left, io.top]);
    assert.deepEqual(box.lines[0]![2], [io.right, io.bottom]);
    const texts = list.filter(({ type }) => type === 'text').map(({ text }) => text);
    assert.deepEqual(texts, ['−√3', '−1', '0', '1', '√3', '−√3', '−1', '0', '1', '√3', 'x', 'y']);
    const line = list.at(-1)!;
    assert.deepEqual(
      [line.type, line.color, line.width, line.join, line.dash, line.alpha, line.isClipped],
      ['stroke', 'teacher', 2.5, 'round', [], 1, true],
    );
    const corners = cornersOf(line);
    assert.equal(corners.length, 3);
    for (const [x, y] of corners) assert.ok(Math.abs(y - target(teacher, x)) < 1e-9);
    assert.ok(Math.abs(corners[1]![0] - teacher.k) < 1e-9);
  });

  it('has zero lines in hairlines', () => {
    const zero = only(drawn(ioGround, stateAfter('home', 0)).list, ({ color }) => color === 'line');
    assert.equal(zero.lines[0]![0]![1], crisp(io.y(0)));
  });

  it('draws dense inputs as a band along the bottom of the box', () => {
    const band = only(
      drawn(ioGround, stateAfter('home', 0)).list,
      ({ type, color }) => type === 'rect' && color === 'muted',
    );
    assert.equal(band.alpha, DENSE);
    assert.deepEqual(band.lines[0]![0], [io.left, io.bottom - 4]);
    assert.deepEqual(band.lines[0]![2], [io.right, io.bottom]);
  });

  it('draws samples as dots at their inputs if they can be told apart, or else as a band', () => {
    const inputs = (samples: number): Mark[] => {
      const { list } = drawn(ioGround, { ...stateAfter('home', 0), samples });
      const teacherAt = list.findIndex(({ color }) => color === 'teacher');
      const dots = list.filter(({ type, circles }) => type === 'fill' && circles.length > 0);
      assert.ok(dots.every((dot) => list.indexOf(dot) < teacherAt));
      return dots;
    };
    assert.deepEqual(
      inputs(3).map(({ circles, color, alpha }) => [
        circles[0]!.at[0],
        circles[0]!.at[1],
        circles[0]!.radius,
        color,
        alpha,
      ]),
      [-R, 0, R].map((x) => [io.x(x), io.bottom - 5, 1.75, 'muted', 1]),
    );
    assert.deepEqual(
      [2, 64, 65, 1e6].map((n) => inputs(n).length),
      [2, 64, 0, 0],
    );
  });

  it('draws a flat teacher, and one whose kink is outside of the data, as a straight line', () => {
    for (const change of [{ m: 0, k: 5 }, { k: R }, { k: -R }, { k: 1e6 }]) {
      const state = stateOf(learnerOf({ w: 1, b: 0, a: 1, c: 0 }), { ...teacher, ...change });
      const [line] = strokesIn(drawn(ioGround, state).list, 'teacher') as [Mark];
      assert.equal(line.lines[0]!.length, 2);
    }
  });
});

describe('the live picture of the input-output view', () => {
  it('draws the student through its values, with a corner at a kink in the data', () => {
    for (const preset of presets.keys()) {
      const state = stateAfter(preset, 100);
      const { student } = state.learner;
      const { list, clips } = drawn(ioLive, state);
      const line = only(list, ({ type, color }) => type === 'stroke' && color === 'student');
      const corners = cornersOf(line);
      assert.equal(corners.length, Math.abs(-student.b / student.w) < R ? 3 : 2);
      for (const [x, y] of corners) assert.ok(Math.abs(predict(student, x) - y) < 1e-9);
      assertClose([corners[0]![0], corners.at(-1)![0]], [-R, R]);
      assert.deepEqual([line.width, line.join, line.dash, line.alpha], [2.5, 'round', [], 1]);
      assert.ok(clips.every(Boolean));
    }
  });

  it('fills the gap to the teacher under the line, and draws it only with the layer', () => {
    const state = stateAfter('home', 0);
    const { list } = drawn(ioLive, { ...state, layers: ['residual'] });
    const [gap, line] = list as [Mark, Mark];
    assert.deepEqual([gap.type, gap.color, line.type, line.color], ['fill', 'gap', 'stroke', 'student']);
    // Along the student to the right, past both kinks, and back along the teacher.
    const corners = cornersOf(gap);
    assertClose(
      corners.map(([x]) => x),
      [-R, 0, 0.5, R, R, 0.5, 0, -R],
    );
    corners.forEach(([x, y], i) => {
      const expected = i < 4 ? predict(state.learner.student, x) : target(state.teacher, x);
      assert.ok(Math.abs(y - expected) < 1e-9);
    });
    assert.ok(drawn(ioLive, { ...state, layers: [] }).list.every(({ color }) => color !== 'gap'));
  });

  it('fills the gap past both kinks from left to right when the student’s is behind the teacher’s', () => {
    const state = { ...stateAfter('home', 0), learner: learnerOf({ w: 1, b: -1, a: 1, c: 0 }) };
    const gap = only(drawn(ioLive, { ...state, layers: ['residual'] }).list, ({ color }) => color === 'gap');
    assertClose(
      cornersOf(gap).map(([x]) => x),
      [-R, 0.5, 1, R, R, 1, 0.5, -R],
    );
  });

  it('draws how the other solutions look, each once, dashed by its kind, under the student', () => {
    for (const layers of [
      ['fits', 'residual'],
      ['solutions', 'residual'],
      ['fits', 'solutions', 'residual'],
    ] as const) {
      const state = { ...stateAfter('home', 20), layers };
      const { list } = drawn(ioLive, state);
      assert.deepEqual(
        list.filter(({ color }) => color !== 'gap').map(({ color, dash }) => [color, dash]),
        [
          ['linear', [9, 4]],
          ['dead', [2, 3]],
          ['student', []],
        ],
      );
      const [linear, dead] = ['linear', 'dead'].map((color) => only(strokesIn(list, color), () => true));
      // The moments of the teacher, by the midpoints of many strips.
      const strips = Array.from({ length: 20_000 }, (_, i) => R * ((2 * i + 1) / 20_000 - 1));
      const averageOf = (of: (x: number) => number): number => strips.reduce((sum, x) => sum + of(x), 0) / 20_000;
      const mean = averageOf((x) => target(state.teacher, x));
      const slope = averageOf((x) => x * target(state.teacher, x));
      for (const [x, y] of cornersOf(linear!)) assert.ok(Math.abs(y - mean - slope * x) < 1e-6);
      for (const [, y] of cornersOf(dead!)) assert.ok(Math.abs(y - mean) < 1e-6);
    }
    const { list } = drawn(ioLive, { ...stateAfter('in-sign-change-ii', 20), layers: ['residual'] });
    assert.deepEqual(
      list.map(({ color }) => color),
      ['gap', 'student'],
    );
  });

  it('points from the kink to where the flow moves it, over everything, and not at a kink that stands still', () => {
    const arrowOf = (w: number, b: number, a = 1): Mark | undefined => {
      const state = { ...stateOf(learnerOf({ w, b, a, c: 0.25 })), layers: ['edges'] as const };
      const { list } = drawn(ioLive, state);
      return list.slice(1).find(({ type }) => type === 'fill');
    };
    // At w = a = 1 with its kink at 0 the student is above the teacher on the whole arm: the kink moves to the right.
    const [tail, tip] = arrowOf(1, 0)!.lines[0]!;
    assert.equal(arrowOf(1, 0)!.color, 'student');
    assert.ok(Math.abs(tail![0] - io.x(0) - 13) < 1e-9 && Math.abs(tip![0] - tail![0] - 7.2) < 1e-9);
    assert.ok(Math.abs(tip![1] - io.y(0.25)) < 1e-9);
    assert.equal(arrowOf(0, 1), undefined, 'without a kink');
    assert.equal(arrowOf(1, -2), undefined, 'dead: its kink stands still');
    assert.equal(arrowOf(1, 0, 0), undefined, 'flat by a = 0: its kink stands still');
  });

  it('draws a student without a kink, or with its kink far outside, as a straight line', () => {
    for (const student of [
      { w: 0, b: 1, a: 1, c: 0 },
      { w: 0, b: -1, a: 1, c: 0.5 },
      { w: 0, b: 0, a: 0, c: 0 },
      { w: 1e-9, b: 1, a: 1, c: 0 },
    ]) {
      const state = stateOf(learnerOf(student));
      const [line] = strokesIn(drawn(ioLive, state).list, 'student') as [Mark];
      assert.equal(line.lines[0]!.length, 2);
      for (const [x, y] of cornersOf(line)) assert.ok(Math.abs(y - predict(student, x)) < 1e-9);
    }
  });

  it('never draws what is not a number', () => {
    fc.assert(
      fc.property(wildStates, (state) => {
        drawn(ioGround, { ...state, samples: 5 });
        drawn(ioLive, { ...state, layers: ['edges', 'fits', 'residual'] });
      }),
    );
  });

  it('depends on all that is seen of it, and not on what nobody sees', () => {
    const state = { ...stateAfter('home', 20), layers: ['edges', 'fits', 'residual'] as const };
    const seen = (next: State): readonly unknown[] => ioLive.dependsOn(sceneAt(next), io);
    const moved = (by: number): State => {
      const { student } = state.learner;
      return { ...state, learner: learnerOf({ ...student, b: student.b + by, c: student.c - by }) };
    };
    assert.deepEqual(seen(moved(1e-7)), seen(state));
    assert.notDeepEqual(seen(moved(0.01)), seen(state));
  });
});
