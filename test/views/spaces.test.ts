import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { R, shapeOf, type Teacher } from '../../src/engine/index.js';
import { learnerOf, type Learner } from '../../src/session/learner.js';
import { handles } from '../../src/views/handles/handles.js';
import { shows } from '../../src/views/spaces/space.js';
import { spaceKMLeft, spaceKMRight } from '../../src/views/spaces/km.js';
import { spaceWA } from '../../src/views/spaces/wa.js';
import { spaceWB } from '../../src/views/spaces/wb.js';
import { learners, sizes } from '../session/arbitraries.js';
import { newDrawing, type Segment } from './draw-list.js';
import { allSpaces, scalesOf, spaces, stateOf, theme } from './support.js';

const scales = scalesOf();
const teachers: fc.Arbitrary<Teacher> = fc.record({
  m: sizes,
  k: sizes,
  c: sizes,
  s: fc.constantFrom<1 | -1>(1, -1),
});

function teacherCurveIn(space: typeof spaceWA, teacher: Teacher): readonly Segment[] {
  const drawing = newDrawing();
  space.drawTeacher!(drawing.ctx, scales[space.id], teacher, theme);
  assert.ok(drawing.numbers.every(Number.isFinite));
  return drawing.segments;
}

describe('the phase spaces', () => {
  it('have a student where its handle is', () => {
    const ids = { wa: 'student-wa', wb: 'student-wb', 'km+': 'student-shape', 'km-': 'student-shape' };
    fc.assert(
      fc.property(sizes, sizes, sizes, (w, b, a) => {
        const state = stateOf(learnerOf({ w, b, a, c: 0 }));
        for (const space of spaces.filter((space) => shows(space, w))) {
          const anchor = handles.find(({ id }) => id === ids[space.id])!.anchor(state, scales)!;
          assert.equal(anchor.box, space.id);
          if (anchor.outside !== undefined) continue;
          const scale = scales[space.id];
          const { x, y } = space.project({ w, b, a });
          assert.ok(Math.abs(scale.x(x) - anchor.x) < 1e-6);
          assert.ok(Math.abs(scale.y(y) - anchor.y) < 1e-6);
        }
      }),
    );
  });

  it('show the kink and the slope of a student in the box of its direction', () => {
    fc.assert(
      fc.property(sizes, sizes, sizes, (w, b, a) => {
        const { k, m, s } = shapeOf({ w, b, a, c: 0 });
        const [here, there] = s > 0 ? [spaceKMRight, spaceKMLeft] : [spaceKMLeft, spaceKMRight];
        assert.ok(shows(here, w) && !shows(there, w));
        const { x, y } = here.project({ w, b, a });
        assert.ok(Math.abs(x - k) < 1e-9 && y === m);
      }),
    );
    assert.ok(!shows(spaceKMLeft, 0) && !shows(spaceKMRight, 0));
    assert.ok(shows(spaceWA, 0) && shows(spaceWB, 0));
  });

  it('label the ends of their ranges', () => {
    const ends = { wa: [1.5, 1.5], wb: [1.5, 1.5], 'km+': [R, 2.5], 'km-': [R, 2.5] };
    for (const { id, domain, axes } of spaces) {
      const [x, y] = ends[id] as [number, number];
      assert.deepEqual(domain, { x: [-x, x], y: [-y, y] });
      assert.deepEqual([axes.x.ticks[0]![0], axes.x.ticks.at(-1)![0]], [-x, x]);
      assert.deepEqual([axes.y.ticks[0]![0], axes.y.ticks.at(-1)![0]], [-y, y]);
    }
  });
});

describe('a slice', () => {
  const coordinate = fc.double({ min: -1.4, max: 1.4, noNaN: true }).filter((x) => Math.abs(x) > 1e-3);
  const flat = fc.constantFrom(
    learnerOf({ w: 0, b: 0.5, a: 2, c: -0.25 }, { m: 0.5, k: 0.25, c: 0, s: -1, r: 2 }),
    learnerOf({ w: 0, b: -0.5, a: -1, c: 1 }),
    learnerOf({ w: 1, b: 0.5, a: 0, c: 0.5 }),
  );

  it('has a student where it was put, by hand and in a map alike, with all that is kept', () => {
    fc.assert(
      fc.property(
        fc.oneof(learners, flat),
        fc.constantFrom(...allSpaces),
        coordinate,
        coordinate,
        (learner, space, x, y) => {
          const { student } = space.lift(learner, x, y);
          const mapped = space.studentAt(space.kept(learner), x, y);
          const place = space.project(student);
          assert.ok(Math.abs(place.x - x) < 1e-9 && Math.abs(place.y - y) < 1e-9);
          for (const key of ['w', 'b', 'a', 'c'] as const)
            assert.ok(
              Math.abs(student[key] - mapped[key]) <= 1e-9 * (1 + Math.abs(student[key])),
              `${space.id} ${key}`,
            );
          assert.ok(shows(space, student.w));
        },
      ),
    );
  });

  it('keeps the same for all learners in it', () => {
    fc.assert(
      fc.property(learners, fc.constantFrom(...allSpaces), coordinate, coordinate, (learner, space, x, y) => {
        const kept = (other: Learner): number[] => Object.values(space.kept(other));
        kept(space.lift(learner, x, y)).forEach((value, i) => {
          const before = kept(learner)[i]!;
          assert.ok(Math.abs(value - before) <= 1e-9 * (1 + Math.abs(before)), space.id);
        });
      }),
    );
  });

  it('moves its coordinates as its students move: by finite differences', () => {
    fc.assert(
      fc.property(
        fc.tuple(coordinate, coordinate, coordinate),
        fc.tuple(coordinate, coordinate, coordinate),
        fc.constantFrom(...allSpaces),
        ([w, b, a], [dw, db, da], space) => {
          fc.pre(Math.abs(w) > 0.05);
          const at = (t: number): { x: number; y: number } =>
            space.project({ w: w + t * dw, b: b + t * db, a: a + t * da });
          const { x, y } = space.push({ w, b, a }, { w: dw, b: db, a: da });
          const [before, after] = [at(-1e-6), at(1e-6)];
          assert.ok(Math.abs((after.x - before.x) / 2e-6 - x) < 1e-4 * (1 + Math.abs(x)));
          assert.ok(Math.abs((after.y - before.y) / 2e-6 - y) < 1e-4 * (1 + Math.abs(y)));
        },
      ),
    );
  });
});

describe("the teacher's curve", () => {
  it('in w-a is where the slope is the teacher’s, on its side', () => {
    fc.assert(
      fc.property(teachers, (teacher) => {
        const segments = teacherCurveIn(spaceWA, teacher);
        const scale = scales.wa;
        for (const { to, color } of segments) {
          const [w, a] = [scale.atX(to[0]), scale.atY(to[1])];
          assert.equal(Math.sign(w), teacher.s);
          assert.ok(Math.abs(shapeOf({ w, b: 0, a, c: 0 }).m - teacher.m) < 1e-9);
          assert.equal(color, 'teacher');
        }
        const last = segments.at(-1)!.to[0];
        assert.ok(Math.abs(last - (teacher.s > 0 ? scale.right : scale.left)) <= 1, 'it ends before the edge');
      }),
    );
  });

  it('in w-b is where the kink is the teacher’s, on its side, through the whole box', () => {
    fc.assert(
      fc.property(teachers, (teacher) => {
        const [{ from, to }] = teacherCurveIn(spaceWB, teacher) as [Segment];
        const scale = scales.wb;
        assert.deepEqual(from, [scale.x(0), scale.y(0)]);
        const [w, b] = [scale.atX(to[0]), scale.atY(to[1])];
        assert.equal(Math.sign(w), teacher.s);
        assert.ok(Math.abs(w) >= 1.5);
        assert.ok(Math.abs(shapeOf({ w, b, a: 1, c: 0 }).k - teacher.k) < 1e-9);
      }),
    );
  });
});

describe('the cones in w-b', () => {
  it('are bounded by b = ±√3·w, from edge to edge', () => {
    const drawing = newDrawing();
    spaceWB.drawBorders!(drawing.ctx, scales.wb, theme);
    const scale = scales.wb;
    assert.equal(drawing.segments.length, 2);
    const signs = drawing.segments.map(({ from, to }) => {
      const [w0, b0, w1, b1] = [scale.atX(from[0]), scale.atY(from[1]), scale.atX(to[0]), scale.atY(to[1])];
      assert.ok(Math.abs(Math.abs(b0 / w0) - R) < 1e-9 && Math.abs(b1 / w1 - b0 / w0) < 1e-9);
      assert.ok(Math.abs(Math.abs(b0) - 1.5) < 1e-9 && Math.abs(Math.abs(b1) - 1.5) < 1e-9);
      return Math.sign(b0 / w0);
    });
    assert.deepEqual(signs.sort(), [-1, 1]);
  });
});
