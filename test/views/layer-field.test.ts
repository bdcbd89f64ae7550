import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gradient, loss, R, studentInSlice, type Student, type Teacher } from '../../src/engine/index.js';
import { fieldIn } from '../../src/views/layers/field.js';
import type { Space } from '../../src/views/spaces/space.js';
import { drawn, home, inAnySlice, scales } from './layer-support.js';
import type { Point } from '../../src/views/core/scale.js';
import { spaces, stateAfter } from './support.js';

/** Where a student is on the screen a short time of flow later, by the gradient alone; and how far the way is. */
function movedOnScreen(space: Space, student: Student, teacher: Teacher): readonly [number, number] {
  const by = gradient(student, teacher);
  const at = (time: number): readonly [number, number] => {
    const moved = { w: student.w - time * by.w, b: student.b - time * by.b, a: student.a - time * by.a };
    const { x, y } = space.project(moved);
    return [scales[space.id].x(x), scales[space.id].y(y)];
  };
  const [[x0, y0], [x1, y1]] = [at(-1e-6), at(1e-6)];
  return [(x1 - x0) / 2e-6, (y1 - y0) / 2e-6];
}

describe('the field', () => {
  it('points to where the student with these coordinates moves on the screen', () => {
    fc.assert(
      inAnySlice(({ student, space, state, scale }) => {
        for (const { points } of fieldIn(scale, space, state).streamlets) {
          // The middle one of five is where the streamlet stands.
          if (points.length < 5) continue;
          const { x, y } = points[2]!;
          const after = points[3]!;
          const there = studentInSlice(space.slice!, student, scale.atX(x), scale.atY(y));
          const [dx, dy] = movedOnScreen(space, there, state.teacher);
          const [ax, ay] = [after.x - x, after.y - y];
          const cosine = (ax * dx + ay * dy) / (Math.hypot(ax, ay) * Math.hypot(dx, dy));
          assert.ok(cosine > 0.999, `${space.id} ${x} ${y}: ${cosine}`);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is −gradient of the loss in the slices of weights', () => {
    for (const space of spaces.slice(0, 2)) {
      const state = stateAfter('in-sign-change-iii', 30);
      const scale = scales[space.id];
      const lossAt = (x: number, y: number): number =>
        loss(studentInSlice(space.id, state.learner.student, x, y), state.teacher);
      for (const { points } of fieldIn(scale, space, state).streamlets) {
        if (points.length < 5) continue;
        const { x, y } = points[2]!;
        const { x: x1, y: y1 } = points[3]!;
        const [u, v] = [scale.atX(x), scale.atY(y)];
        const [gx, gy] = [lossAt(u + 1e-6, v) - lossAt(u - 1e-6, v), lossAt(u, v + 1e-6) - lossAt(u, v - 1e-6)];
        // The scale stretches x and y differently, and y points down.
        const [dx, dy] = [-gx * (scale.x(1) - scale.x(0)), -gy * (scale.y(1) - scale.y(0))];
        const sine = ((x1 - x) * dy - (y1 - y) * dx) / (Math.hypot(x1 - x, y1 - y) * Math.hypot(dx, dy));
        assert.ok(Math.abs(sine) < 0.02 && (x1 - x) * dx + (y1 - y) * dy > 0);
      }
    }
  });

  it('is still where the student is dead', () => {
    const scale = scales.wb;
    const wb = spaces[1]!;
    const { streamlets, still } = fieldIn(scale, wb, stateAfter('home', 0));
    const isDead = ({ x, y }: Point): boolean => scale.atY(y) < -R * Math.abs(scale.atX(x));
    assert.ok(still.filter(isDead).length >= 10);
    assert.ok(streamlets.every(({ points }) => points.length < 5 || !isDead(points[2]!)));
  });

  it('is drawn as one line for each streamlet with two strokes at its head, faint where it is slow', () => {
    const state = stateAfter('home', 0);
    const [space] = spaces;
    const { streamlets, still } = fieldIn(scales.wa, space!, state);
    const { list } = drawn('field', space!, state);
    const strokes = list.filter(({ type }) => type === 'stroke');
    assert.equal(strokes.length, streamlets.length);
    assert.equal(list.filter(({ type, alpha }) => type === 'rect' && alpha === 0.25).length, still.length);
    const speedAt = ({ x, y }: Point): number =>
      Math.hypot(
        ...movedOnScreen(space!, studentInSlice('wa', state.learner.student, scales.wa.atX(x), scales.wa.atY(y)), home),
      );
    const faint: number[] = [];
    const strong: number[] = [];
    strokes.forEach(({ lines, alpha, color, width, cap }, i) => {
      const { points, opacity } = streamlets[i]!;
      assert.deepEqual([alpha, color, width, cap], [opacity, 'muted', 1.1, 'butt']);
      assert.deepEqual(
        lines[0],
        points.map(({ x, y }) => [x, y]),
      );
      const end = lines[0]!.at(-1)!;
      const [x1, y1] = lines[0]!.at(-2)!;
      // From one point to the next it is half the way from the middle to an end.
      points.slice(1).forEach(({ x, y }, j) => {
        assert.ok(Math.abs(Math.hypot(x - points[j]!.x, y - points[j]!.y) - 3.25) < 1e-9);
      });
      assert.equal(lines.length, 3);
      for (const [from, to] of lines.slice(1) as (readonly [readonly [number, number], readonly [number, number]])[]) {
        assert.deepEqual(to, end);
        assert.ok(Math.abs(Math.hypot(from[0] - end[0], from[1] - end[1]) - 3.2) < 1e-9);
        assert.ok((end[0] - from[0]) * (end[0] - x1) + (end[1] - from[1]) * (end[1] - y1) > 0, 'it points forwards');
      }
      if (alpha === 0.25) faint.push(speedAt(points[Math.floor(points.length / 2)]!));
      if (alpha === 0.85) strong.push(speedAt(points[Math.floor(points.length / 2)]!));
    });
    assert.ok(faint.length > 0 && strong.length > 0);
    assert.ok(Math.max(...faint) < Math.min(...strong));
  });
});
