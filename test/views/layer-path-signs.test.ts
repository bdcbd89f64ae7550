import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { descend, presets } from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import { Trajectory } from '../../src/session/trajectory.js';
import { earlierPaths, pathSigns } from '../../src/views/layers/path-signs.js';
import { newDrawing, type Drawing } from './draw-list.js';
import { sceneOf, scalesOf, spaces, storeAfter, storeOf, theme } from './support.js';

const scales = scalesOf();
type Scene = Parameters<typeof pathSigns.draw>[3];

function drawn(part: typeof pathSigns, space: (typeof spaces)[0], scene: Scene): Drawing {
  const drawing = newDrawing();
  part.draw(drawing.ctx, scales[space.id], space, scene, theme);
  return drawing;
}

describe('the signs of a path', () => {
  it('are a ring where the run began and chevrons that point the way that it went', () => {
    const scene = sceneOf(storeOf('in-sign-change-iii', 600));
    const { student } = presets.get('in-sign-change-iii')!;
    for (const space of spaces.slice(0, 2)) {
      const { numbers, segments } = drawn(pathSigns, space, scene);
      const scale = scales[space.id];
      const { x, y } = space.project(student);
      const ring = numbers.lastIndexOf(2 * Math.PI) - 4;
      assert.deepEqual(numbers.slice(ring, ring + 2), [scale.x(x), scale.y(y)]);
      // Each chevron is two strokes that meet at its tip; the path is near the tip a few steps later.
      assert.ok(segments.length >= 2 && segments.length % 2 === 0, `${segments.length}`);
      for (let i = 0; i < segments.length; i += 2) {
        const [tip] = [segments[i]!.to];
        assert.deepEqual(tip, segments[i + 1]!.from);
        const path = scene.trajectory.points.map((point) => {
          const place = space.project(point);
          return [scale.x(place.x), scale.y(place.y)] as const;
        });
        const away = ([px, py]: readonly [number, number], [qx, qy]: readonly [number, number]): number =>
          Math.hypot(px - qx, py - qy);
        const nearest = (to: readonly [number, number]): number =>
          path.reduce((best, point, j) => (away(point, to) < away(path[best]!, to) ? j : best), 0);
        assert.ok(away(path[nearest(tip)]!, tip) < 3);
        const back = [0, 1].map((k) => (segments[i]!.from[k]! + segments[i + 1]!.to[k]!) / 2) as [number, number];
        assert.ok(nearest(back) < nearest(tip), 'the wings are where it was before');
      }
    }
  });

  it('are few and in the box, however far each step of a path leaps out of it', () => {
    const scene = sceneOf(storeOf('home', 10));
    const trajectory = new Trajectory();
    for (let step = 0; step < 200; step++) {
      const far = step % 2 === 0 ? 1e5 : -1e5;
      trajectory.add(step, { w: 1 + 0.01 * far, b: far, a: -0.3 * far, c: 0 });
    }
    for (const space of spaces) {
      const { left, right, top, bottom } = scales[space.id];
      const { segments } = drawn(pathSigns, space, { ...scene, trajectory });
      assert.ok(segments.length <= (200 * 2 * Math.hypot(right - left, bottom - top)) / 40, `${segments.length}`);
      for (const { to } of segments) {
        assert.ok(to[0] > left - 9 && to[0] < right + 9 && to[1] > top - 9 && to[1] < bottom + 9, `${to.join()}`);
      }
    }
  });

  it('are not there before the first step, and the ring is not after an erasure', () => {
    const none = sceneOf(storeOf('home', 0));
    const erased = storeOf('home', 300);
    erased.dispatch({ type: 'erase' }, 'user');
    erased.dispatch({ type: 'advance', steps: 400 }, 'clock');
    for (const space of spaces) {
      assert.deepEqual(drawn(pathSigns, space, none).numbers, []);
      assert.ok(!drawn(pathSigns, space, sceneOf(erased)).numbers.includes(2 * Math.PI));
    }
  });
});

describe('the paths of earlier runs', () => {
  it('are grey and end with a dot where the run ended, in the colour of its end', () => {
    const store = storeAfter(
      { type: 'choosePreset', preset: 'out-sign-change-i' },
      { type: 'advance', steps: 400 },
      { type: 'edit', learner: learnerOf({ w: 1, b: 0, a: 1, c: 0 }) },
      { type: 'advance', steps: 50 },
    );
    const { student, teacher } = presets.get('out-sign-change-i')!;
    const end = descend(student, teacher, { learningRate: 0.01, steps: 400 });
    for (const space of spaces.slice(0, 2)) {
      const { numbers, segments, list } = drawn(earlierPaths, space, sceneOf(store));
      assert.ok(
        segments.length > 10 && segments.every(({ color }) => color === theme.muted || color === theme.surface),
      );
      const scale = scales[space.id];
      const { x, y } = space.project(end);
      const dot = numbers.lastIndexOf(2 * Math.PI) - 4;
      assert.ok(Math.hypot(numbers[dot]! - scale.x(x), numbers[dot + 1]! - scale.y(y)) < 1);
      assert.ok(list.some(({ type, color }) => type === 'fill' && color === theme.dead));
    }
  });

  it('are drawn anew only when there are others', () => {
    const scene = sceneOf(storeOf('home', 100));
    assert.deepEqual(earlierPaths.dependsOn(scene, spaces[0]!, scales.wa), [scene.history.earlier]);
  });
});
