import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Student } from '../../src/engine/index.js';
import { Trajectory } from '../../src/session/trajectory.js';
import { drawTrajectory } from '../../src/views/layers/trajectory.js';
import type { Space } from '../../src/views/spaces/space.js';
import { newDrawing, type Drawing } from './draw-list.js';
import { scalesOf, spaces, storeOf, theme } from './support.js';

const scales = scalesOf();

/** A trajectory drawn whole, or in the parts that begin at these points. */
function drawn(trajectory: Trajectory, space: Space, froms: readonly number[] = [0]): Drawing {
  const drawing = newDrawing();
  for (const from of froms) drawTrajectory(drawing.ctx, scales[space.id], space, trajectory, theme, from);
  return drawing;
}

/** The trajectory of these students, one step apart, or of the first ones, until it has so many points. */
function pathOf(students: readonly Student[], length = Infinity): Trajectory {
  const trajectory = new Trajectory();
  students.forEach((student, step) => {
    if (trajectory.length < length) trajectory.add(step, student);
  });
  return trajectory;
}

describe('a trajectory', () => {
  it('of nothing draws nothing', () => {
    for (const space of spaces) assert.equal(drawn(new Trajectory(), space).numbers.length, 0);
    const trajectory = pathOf([{ w: 1, b: 0, a: 1, c: 0 }]);
    for (const space of spaces) assert.deepEqual(drawn(trajectory, space).segments, []);
  });

  it('goes from where learning began to where it is, in every space that shows it', () => {
    const { trajectory } = storeOf('home', 1000).history.run;
    for (const space of spaces) {
      const { segments, clips } = drawn(trajectory, space);
      if (space.id === 'km-') assert.deepEqual(segments, []);
      if (space.id === 'km-') continue;
      assert.equal(segments.length, trajectory.length - 1);
      const scale = scales[space.id];
      const { x, y } = space.project({ w: 1, b: 0, a: 1 });
      assert.deepEqual(segments[0]!.from, [scale.x(x), scale.y(y)]);
      segments.slice(1).forEach(({ from }, i) => assert.deepEqual(from, segments[i]!.to));
      assert.ok(clips.every(Boolean));
    }
  });

  const weight = fc.oneof(fc.double({ min: -2, max: 2, noNaN: true }), fc.constantFrom(0, 1e-300, -5e-324, 1e15));
  const path = fc.array(fc.record({ w: weight, b: weight, a: weight, c: weight }), {
    minLength: 1,
    maxLength: 30,
  });

  it('drawn as it grows is the same as drawn at once', () => {
    fc.assert(
      fc.property(path, fc.array(fc.nat({ max: 30 }), { maxLength: 5 }), (students, cuts) => {
        const trajectory = pathOf(students);
        const lengths = [0, ...cuts.filter((cut) => cut < trajectory.length).sort((x, y) => x - y)];
        for (const space of spaces) {
          const whole = drawn(trajectory, space).segments;
          // A part is drawn when the path ends where the next part begins.
          const parts = lengths.flatMap((from, i) => {
            const to = lengths[i + 1] ?? trajectory.length;
            return drawn(pathOf(students, to), space, [from]).segments;
          });
          assert.deepEqual(parts, whole);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is broken in k-m where the student turns', () => {
    const at = (w: number): Student => ({ w, b: 0.5, a: 1, c: 0 });
    const trajectory = pathOf([1, 0.5, -0.5, -1, 0.75, 1].map(at));
    const count = spaces.map((space) => [space.id, drawn(trajectory, space).segments.length]);
    assert.deepEqual(count, [
      ['wa', 5],
      ['wb', 5],
      ['km+', 2],
      ['km-', 1],
    ]);
  });

  it('never draws what is not a number', () => {
    fc.assert(
      fc.property(path, (students) => {
        for (const space of spaces) {
          const { segments } = drawn(pathOf(students), space);
          for (const { from, to } of segments) {
            for (const value of [...from, ...to]) assert.ok(Number.isFinite(value), `${space.id} draws ${value}`);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
