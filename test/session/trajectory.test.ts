import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Student } from '../../src/engine/index.js';
import { Trajectory, type PathPoint } from '../../src/session/trajectory.js';

const MAX_POINTS = 4096;

const pointsOf = (trajectory: Trajectory): PathPoint[] => [...trajectory.points];

const at = (w: number, b = 0, a = 1): Student => ({ w, b, a, c: 0 });

/** A path with these students at the steps 0, 1, 2, … */
function pathOf(students: Iterable<Student>): Trajectory {
  const trajectory = new Trajectory();
  let step = 0;
  for (const student of students) trajectory.add(step++, student);
  return trajectory;
}

/** A path that winds through the boxes, by less than `by` in each weight at each step. */
const winding = (i: number, by: number): Student => {
  const t = i * by;
  return at(1.2 * Math.sin(0.7 * t), 1.1 * Math.cos(0.45 * t), Math.sin(0.31 * t + 1));
};

const windingPath = (length: number, by: number): Student[] => Array.from({ length }, (_, i) => winding(i, by));

describe('a path', () => {
  it('keeps where learning has been, if it has moved visibly, with the step', () => {
    const trajectory = pathOf([1, 1.001, 1.002, 1.0029, 1.0031, 1.004, 1.5].map((w) => at(w)));
    assert.deepEqual(
      pointsOf(trajectory).map(({ step, w }) => [step, w]),
      [
        [0, 1],
        [4, 1.0031],
        [6, 1.5],
      ],
    );
  });

  it('says whether it has kept a point', () => {
    const trajectory = new Trajectory();
    assert.deepEqual(
      [1, 1.001, 1.1].map((w, step) => trajectory.add(step, at(w))),
      [true, false, true],
    );
  });

  it('keeps a move of w, b or a, but not of c', () => {
    const trajectory = pathOf([at(1), at(1.1), at(1.1, 0.1), at(1.1, 0.1, 0.9), { w: 1.1, b: 0.1, a: 0.9, c: 5 }]);
    assert.equal(trajectory.length, 4);
  });

  it('keeps a move of the kink by tiny weights', () => {
    // Beyond the data all kinks look alike: the last move is none.
    const trajectory = pathOf([at(0.002, 0), at(0.002, 0.002), at(0, 0.002), at(-1e-5, 0.002)]);
    assert.equal(trajectory.length, 3);
  });
});

describe('erasing', () => {
  it('leaves nothing, says so, and begins anew', () => {
    const trajectory = pathOf([1, 2, 3].map((w) => at(w)));
    const { generation } = trajectory;
    trajectory.erase();
    assert.equal(trajectory.length, 0);
    assert.notEqual(trajectory.generation, generation);
    trajectory.add(9, at(9));
    assert.deepEqual(pointsOf(trajectory), [{ step: 9, w: 9, b: 0, a: 1 }]);
  });

  it('brings back the least distance', () => {
    const trajectory = pathOf(windingPath(20_000, 0.01));
    trajectory.erase();
    trajectory.add(1, at(1));
    trajectory.add(2, at(1.0031));
    assert.equal(trajectory.length, 2);
  });
});

describe('a part of a path', () => {
  it('has the points up to a step, and both go on by themselves', () => {
    const trajectory = pathOf(windingPath(1000, 0.01));
    const all = pointsOf(trajectory);
    const part = trajectory.until(500);
    assert.deepEqual(
      pointsOf(part),
      all.filter(({ step }) => step <= 500),
    );
    part.add(501, at(50));
    assert.deepEqual(pointsOf(trajectory), all);
    trajectory.add(1000, at(60));
    assert.equal(part.points.at(-1)!.w, 50);
  });

  it('is as coarse as the path was: a copy goes on as the path itself does', () => {
    const trajectory = pathOf(windingPath(30_000, 0.01));
    const copy = trajectory.copy();
    assert.ok(trajectory.generation > 0, 'the example is too short to be thinned');
    for (let i = 30_000; i < 60_000; i++) {
      trajectory.add(i, winding(i, 0.01));
      copy.add(i, winding(i, 0.01));
    }
    assert.deepEqual(pointsOf(copy), pointsOf(trajectory));
  });
});

describe('a long path', () => {
  it('of 1e6 moves stays within its memory', () => {
    const trajectory = new Trajectory();
    for (let i = 0; i < 1e6; i++) {
      trajectory.add(i, winding(i, 0.01));
      if (trajectory.length > MAX_POINTS) assert.fail(`${trajectory.length} points`);
    }
    assert.ok(trajectory.length > MAX_POINTS / 4);
    // Its oldest part is forgotten.
    assert.ok(trajectory.points[0]!.step > 0);
  });

  it('of jumps, as where learning oscillates, stays within its memory and keeps the latest', () => {
    const trajectory = new Trajectory();
    for (let i = 0; i < 50_000; i++) {
      trajectory.add(i, at(i % 2 ? 1.4 : -1.3));
      assert.ok(trajectory.length <= MAX_POINTS);
    }
    const points = pointsOf(trajectory);
    assert.ok(points.length > MAX_POINTS / 2);
    points.forEach(({ step }, i) => assert.equal(step, 50_000 - points.length + i));
  });

  it('consists of points where learning has been, in their order, close to all others', () => {
    const path = windingPath(30_000, 0.004);
    const trajectory = pathOf(path);
    const points = pointsOf(trajectory);
    assert.ok(trajectory.generation > 0, 'the example is too short to be thinned');
    let kept = 0;
    let farthest = 0;
    path.forEach(({ w, b, a }, step) => {
      if (points[kept + 1]?.step === step) kept++;
      const last = points[kept]!;
      if (last.step === step) assert.deepEqual(last, { step, w, b, a });
      farthest = Math.max(farthest, Math.abs(w - last.w), Math.abs(b - last.b), Math.abs(a - last.a));
    });
    assert.equal(kept, points.length - 1);
    assert.ok(farthest < 0.1, `${farthest} from the path`);
  });

  it('changes its generation exactly when earlier points change', () => {
    const trajectory = new Trajectory();
    let before: PathPoint[] = [];
    let { generation } = trajectory;
    let changes = 0;
    for (let i = 0; i < 60_000; i++) {
      trajectory.add(i, winding(i, 0.01));
      const isSame = trajectory.length >= before.length && trajectory.generation === generation;
      if (trajectory.generation !== generation) changes++;
      // Looking at all points each time would take minutes.
      if (isSame && i % 500 !== 0) continue;
      const points = pointsOf(trajectory);
      if (isSame) assert.deepEqual(points.slice(0, before.length), before);
      else assert.notDeepEqual(points.slice(0, before.length), before);
      before = points;
      generation = trajectory.generation;
    }
    assert.ok(changes >= 3, `${changes} changes`);
  });
});
