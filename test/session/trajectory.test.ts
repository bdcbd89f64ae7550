import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Student } from '../../src/engine/index.js';
import { Trajectory, type Point } from '../../src/session/trajectory.js';

const CAPACITY = 4096;

const pointsOf = (trajectory: Trajectory): Point[] => [...trajectory.points];

const at = (w: number, b = 0, a = 1): Student => ({ w, b, a, c: 0 });

/** A path that winds through the boxes, by less than `by` in each weight at each step. */
const winding = (i: number, by: number): Student => {
  const t = i * by;
  return at(1.2 * Math.sin(0.7 * t), 1.1 * Math.cos(0.45 * t), Math.sin(0.31 * t + 1));
};

describe('a path', () => {
  it('keeps where learning has been, if it has moved visibly', () => {
    const trajectory = new Trajectory();
    for (const w of [1, 1.001, 1.002, 1.0029, 1.0031, 1.004, 1.5]) trajectory.add(at(w));
    assert.deepEqual(
      pointsOf(trajectory).map(({ w }) => w),
      [1, 1.0031, 1.5],
    );
  });

  it('keeps a move of w, b or a, but not of c', () => {
    const trajectory = new Trajectory();
    for (const student of [at(1), at(1.1), at(1.1, 0.1), at(1.1, 0.1, 0.9)]) trajectory.add(student);
    trajectory.add({ w: 1.1, b: 0.1, a: 0.9, c: 5 });
    assert.equal(trajectory.length, 4);
  });

  it('keeps a move of the kink by tiny weights', () => {
    const trajectory = new Trajectory();
    for (const student of [at(0.002, 0), at(0.002, 0.002), at(0, 0.002)]) trajectory.add(student);
    assert.equal(trajectory.length, 3);
    // Beyond the data all kinks look alike.
    trajectory.add(at(-1e-5, 0.002));
    assert.equal(trajectory.length, 3);
  });
});

describe('a break', () => {
  it('is where the next point begins a segment, even if that has not moved', () => {
    const trajectory = new Trajectory();
    assert.equal(trajectory.broken, true);
    trajectory.add(at(1));
    assert.equal(trajectory.broken, false);
    trajectory.add(at(2));
    trajectory.break();
    assert.equal(trajectory.broken, true);
    trajectory.add(at(2));
    trajectory.add(at(3));
    assert.deepEqual(
      pointsOf(trajectory).map(({ w, begins }) => [w, begins]),
      [
        [1, true],
        [2, false],
        [2, true],
        [3, false],
      ],
    );
  });

  it('does nothing by itself, however often', () => {
    const trajectory = new Trajectory();
    trajectory.add(at(1));
    for (let i = 0; i < 5; i++) trajectory.break();
    assert.equal(trajectory.length, 1);
    assert.equal(trajectory.generation, 0);
  });
});

describe('erasing', () => {
  it('leaves nothing, says so, and begins anew', () => {
    const trajectory = new Trajectory();
    for (let i = 0; i < 10; i++) trajectory.add(at(i));
    const { generation } = trajectory;
    trajectory.erase();
    assert.equal(trajectory.length, 0);
    assert.notEqual(trajectory.generation, generation);
    trajectory.add(at(9));
    assert.deepEqual(pointsOf(trajectory), [{ w: 9, b: 0, a: 1, begins: true }]);
  });

  it('brings back the finest distance', () => {
    const trajectory = new Trajectory();
    for (let i = 0; i < 20_000; i++) trajectory.add(winding(i, 0.01));
    trajectory.erase();
    trajectory.add(at(1));
    trajectory.add(at(1.0031));
    assert.equal(trajectory.length, 2);
  });
});

describe('a long path', () => {
  it('of 1e6 moves stays within its memory', () => {
    const trajectory = new Trajectory();
    for (let i = 0; i < 1e6; i++) {
      trajectory.add(winding(i, 0.01));
      if (trajectory.length > CAPACITY) assert.fail(`${trajectory.length} points`);
    }
    assert.ok(trajectory.length > CAPACITY / 4);
    // Its oldest part is forgotten; what is left is one segment.
    const points = pointsOf(trajectory);
    assert.notEqual(points[0]!.w, winding(0, 0.01).w);
    assert.deepEqual(
      points.filter(({ begins }) => begins),
      [points[0]],
    );
  });

  it('of thousands of segments stays within its memory and keeps the latest', () => {
    const trajectory = new Trajectory();
    for (let i = 0; i < 20_000; i++) {
      trajectory.break();
      trajectory.add(at(i));
      trajectory.add(at(i + 0.5));
      assert.ok(trajectory.length <= CAPACITY);
    }
    const points = pointsOf(trajectory);
    assert.ok(points.length > CAPACITY / 2);
    assert.equal(points[0]!.begins, true);
    points.forEach(({ w, begins }, i) => {
      assert.equal(w, 20_000 - (points.length - i) / 2);
      assert.equal(begins, Number.isInteger(w) || i === 0);
    });
  });

  it('consists of points where learning has been, in their order, close to all others', () => {
    const trajectory = new Trajectory();
    const path = Array.from({ length: 30_000 }, (_, i) => winding(i, 0.004));
    for (const student of path) trajectory.add(student);
    const points = pointsOf(trajectory);
    assert.ok(trajectory.generation > 0, 'the example is too short to be thinned');
    assert.deepEqual(
      points.filter(({ begins }) => begins),
      [points[0]],
    );
    let kept = 0;
    let farthest = 0;
    for (const { w, b, a } of path) {
      const next = points[kept + 1];
      if (next && next.w === w && next.b === b && next.a === a) kept++;
      const last = points[kept]!;
      farthest = Math.max(farthest, Math.abs(w - last.w), Math.abs(b - last.b), Math.abs(a - last.a));
    }
    assert.equal(kept, points.length - 1);
    assert.ok(farthest < 0.1, `${farthest} from the path`);
  });

  it('keeps its breaks when it is thinned', () => {
    const trajectory = new Trajectory();
    for (let i = 0; i < 12_000; i++) {
      if (i % 1000 === 0) trajectory.break();
      trajectory.add(winding(i, 0.004));
    }
    assert.ok(trajectory.generation > 0, 'the example is too short to be thinned');
    const begins = pointsOf(trajectory).filter(({ begins }) => begins);
    assert.deepEqual(
      begins.map(({ w }) => w),
      Array.from({ length: 12 }, (_, i) => winding(1000 * i, 0.004).w),
    );
  });

  it('changes its generation exactly when earlier points change', () => {
    const trajectory = new Trajectory();
    let before: Point[] = [];
    let { generation } = trajectory;
    let changes = 0;
    for (let i = 0; i < 60_000; i++) {
      if (i % 7000 === 0) trajectory.break();
      trajectory.add(winding(i, 0.01));
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
