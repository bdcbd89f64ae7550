import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { predict, presets, R, target, type Student } from '../../src/engine/index.js';
import { Session } from '../../src/session/session.js';
import { Trajectory } from '../../src/session/trajectory.js';
import { crisp, drawAxes } from '../../src/views/core/axes.js';
import { drawIOBase, drawIOLive, ioDomain } from '../../src/views/io/io.js';
import { scaleOf } from '../../src/views/core/scale.js';
import { drawTrail } from '../../src/views/layers/trajectory.js';
import { newDrawing, scalesOf, spaces, stateAfter, theme, wildStates, type Drawing } from './support.js';

const scales = scalesOf();

function assertSound({ numbers, depth }: Drawing): void {
  assert.ok(numbers.length > 0);
  for (const value of numbers) assert.ok(Number.isFinite(value), `draws ${value}`);
  assert.equal(depth(), 0, 'save() without restore()');
}

/** A trail drawn whole, or in the parts that end at these lengths. */
function trailOf(trajectory: Trajectory, space: (typeof spaces)[number], froms: readonly number[] = [0]): Drawing {
  const drawing = newDrawing();
  for (const from of froms) drawTrail(drawing.ctx, scales[space.id], space, trajectory, from, theme);
  return drawing;
}

function pathOf(students: readonly (Student & { begins: boolean })[], length = Infinity): Trajectory {
  const trajectory = new Trajectory();
  for (const student of students) {
    if (trajectory.length === length) break;
    if (student.begins) trajectory.break();
    trajectory.add(student);
  }
  return trajectory;
}

describe('the input-output view', () => {
  const { io } = scales;

  it('draws each line through its values, with a corner at a kink in the data', () => {
    for (const preset of presets.keys()) {
      const state = stateAfter(preset, 100);
      const { student } = state.learner;
      const drawing = newDrawing();
      drawIOLive(drawing.ctx, io, state, theme);
      const hasKink = Math.abs(-student.b / student.w) < R;
      assert.equal(drawing.segments.length, hasKink ? 2 : 1);
      for (const { from, to, color } of drawing.segments) {
        assert.equal(color, 'student');
        for (const part of [0, 0.25, 0.5, 1]) {
          const [x, y] = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
          assert.ok(Math.abs(io.y(predict(student, io.atX(x))) - y) < 1e-6);
        }
      }
      assert.ok(Math.abs(drawing.segments[0]!.from[0] - io.left) < 1e-9);
      assert.ok(Math.abs(drawing.segments.at(-1)!.to[0] - io.right) < 1e-9);
      assert.ok(drawing.clips.every(Boolean));
    }
  });

  it('draws the teacher, and samples as dots if they can be told apart', () => {
    const { teacher } = presets.get('home')!;
    const dots = (samples: 'exact' | number): number => {
      const drawing = newDrawing();
      drawIOBase(drawing.ctx, io, teacher, samples, theme);
      assertSound(drawing);
      const line = drawing.segments.filter(({ color }) => color === 'teacher');
      assert.equal(line.length, 2);
      for (const { from } of line) assert.ok(Math.abs(io.y(target(teacher, io.atX(from[0]))) - from[1]) < 1e-6);
      return drawing.clips.filter((isClipped) => !isClipped).length;
    };
    const none = dots('exact');
    assert.equal(dots(2) - none, 2);
    assert.equal(dots(64) - none, 64);
    assert.equal(dots(65) - none, 0);
    assert.equal(dots(1e6) - none, 0);
  });

  it('never draws what is not a number', () => {
    fc.assert(
      fc.property(wildStates, (state) => {
        const drawing = newDrawing();
        drawIOBase(drawing.ctx, io, state.teacher, 5, theme);
        drawIOLive(drawing.ctx, io, state, theme);
        assertSound(drawing);
      }),
    );
  });
});

describe('axes', () => {
  it('are drawn in any size, none included', () => {
    for (const size of [0, 1, 20, 360]) {
      const drawing = newDrawing();
      const scale = scaleOf(ioDomain, size, size, 14);
      for (const { axes } of spaces) drawAxes(drawing.ctx, scale, axes, theme);
      assertSound(drawing);
    }
  });

  it('lie in the middle of a pixel', () => {
    assert.deepEqual([crisp(3), crisp(3.49), crisp(3.99)], [3.5, 3.5, 3.5]);
  });
});

describe('a trail', () => {
  it('of nothing draws nothing', () => {
    for (const space of spaces) assert.equal(trailOf(new Trajectory(), space).numbers.length, 0);
    const trajectory = pathOf([{ w: 1, b: 0, a: 1, c: 0, begins: true }]);
    for (const space of spaces) assert.deepEqual(trailOf(trajectory, space).segments, []);
  });

  it('goes from where learning began to where it is, in every space that shows it', () => {
    const session = new Session(() => {});
    session.advance(1000);
    for (const space of spaces) {
      const { segments, clips } = trailOf(session.trajectory, space);
      if (space.id === 'km-') assert.deepEqual(segments, []);
      if (space.id === 'km-') continue;
      assert.equal(segments.length, session.trajectory.length - 1);
      const scale = scales[space.id];
      assert.deepEqual(segments[0]!.from, [scale.x(space.x(1, 0, 1)), scale.y(space.y(1, 0, 1))]);
      segments.slice(1).forEach(({ from }, i) => assert.deepEqual(from, segments[i]!.to));
      assert.ok(clips.every(Boolean));
    }
  });

  const weight = fc.oneof(fc.double({ min: -2, max: 2, noNaN: true }), fc.constantFrom(0, 1e-300, -5e-324, 1e15));
  const path = fc.array(fc.record({ w: weight, b: weight, a: weight, c: weight, begins: fc.boolean() }), {
    minLength: 1,
    maxLength: 30,
  });

  it('drawn as it grows is the same as drawn at once', () => {
    fc.assert(
      fc.property(path, fc.array(fc.nat({ max: 30 }), { maxLength: 5 }), (students, cuts) => {
        const trajectory = pathOf(students);
        const lengths = [0, ...cuts.filter((cut) => cut < trajectory.length).sort((x, y) => x - y)];
        for (const space of spaces) {
          const whole = trailOf(trajectory, space).segments;
          // A part is drawn when the path ends where the next part begins.
          const parts = lengths.flatMap((from, i) => {
            const to = lengths[i + 1] ?? trajectory.length;
            return trailOf(pathOf(students, to), space, [from]).segments;
          });
          assert.deepEqual(parts, whole);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is broken where a segment begins and where the student turns', () => {
    const at = (w: number, begins = false): Student & { begins: boolean } => ({ w, b: 0.5, a: 1, c: 0, begins });
    const trajectory = pathOf([at(1, true), at(0.5), at(-0.5), at(-1), at(0.75, true), at(1)]);
    const count = spaces.map((space) => [space.id, trailOf(trajectory, space).segments.length]);
    assert.deepEqual(count, [
      ['wa', 4],
      ['wb', 4],
      ['km+', 2],
      ['km-', 1],
    ]);
  });

  it('never draws what is not a number', () => {
    fc.assert(
      fc.property(path, (students) => {
        for (const space of spaces) {
          const { segments } = trailOf(pathOf(students), space);
          for (const { from, to } of segments) {
            for (const value of [...from, ...to]) assert.ok(Number.isFinite(value), `${space.id} draws ${value}`);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
