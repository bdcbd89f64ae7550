/** The pictures of the panels, whole: what lies over what, and what they depend on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { learnerOf } from '../../src/session/learner.js';
import { views } from '../../src/session/parameters.js';
import type { Scene } from '../../src/views/scene.js';
import { layerNames as allLayers, type LayerName } from '../../src/views/layers/index.js';
import { frameOf, imageOf } from '../../src/views/layers/outcomes/image.js';
import { predictionFrom } from '../../src/views/layers/prediction.js';
import { panels, type Panel } from '../../src/views/panels.js';
import { newDrawing, type Drawing, type Mark } from './draw-list.js';
import { spaceIds } from '../../src/views/spaces/index.js';
import { act, EM, sceneAt, sceneOf, scalesOf, stateOf, storeOf, theme, wildStates } from './support.js';

const panelOf = (id: Panel['id']): Panel => panels.find((panel) => panel.id === id)!;

function sceneAfter(steps: number, layers: readonly LayerName[], preset = 'in-sign-change-iii'): Scene {
  const store = storeOf(preset, steps);
  act(store, { type: 'configure', settings: { layers } });
  return sceneOf(store);
}

const sizeOf = ({ id }: Panel): readonly [number, number] =>
  id === 'loss' ? [720, 105] : id === 'io' ? [360, 349] : [180, 170];
const scaleOf = (panel: Panel, scene: Scene): ReturnType<Panel['scale']> => panel.scale(scene, ...sizeOf(panel), EM);

function drawn(panel: Panel, picture: 'ground' | 'live', scene: Scene): Drawing {
  const drawing = newDrawing();
  panel[picture].draw(drawing.ctx, scaleOf(panel, scene), scene, theme);
  assert.equal(drawing.depth(), 0, 'save() without restore()');
  return drawing;
}

const colorsOf = (list: readonly Mark[]): string[] => [...new Set(list.map(({ color }) => color))];

describe('the panels', () => {
  it('are those of the views, each with a label of its own', () => {
    assert.deepEqual(
      panels.map(({ id }) => id),
      ['io', ...spaceIds, 'loss'],
    );
    assert.deepEqual([...new Set(panels.map(({ view }) => view))].sort(), [...views.fallback!].sort());
    assert.equal(new Set(panels.map(({ label }) => label)).size, panels.length);
  });

  it('keep room for their labels, and show their domain', () => {
    const scene = sceneAfter(0, []);
    for (const [id, x, y] of [
      ['wa', 1.5, 1.5],
      ['km+', Math.sqrt(3), 2.5],
      ['io', Math.sqrt(3), Math.sqrt(3)],
    ] as const) {
      const scale = scaleOf(panelOf(id), scene);
      assert.deepEqual(scale.domain, { x: [-x, x], y: [-y, y] });
      assert.ok(scale.left > 2 * EM && scale.bottom < sizeOf(panelOf(id))[1] - EM);
    }
  });

  it('never draw what is not a number, for whatever can be typed, with all layers', () => {
    fc.assert(
      fc.property(wildStates, (state) => {
        const scene = sceneAt({ ...state, layers: allLayers });
        for (const panel of panels) {
          for (const picture of ['ground', 'live'] as const) {
            for (const value of drawn(panel, picture, scene).numbers) assert.ok(!Number.isNaN(value), panel.id);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('do not paint again what would look the same', () => {
    const scene = sceneAfter(100, allLayers);
    const { student } = scene.state.learner;
    const next: Scene = {
      ...scene,
      state: {
        ...scene.state,
        step: 100,
        learner: learnerOf({ ...student, w: student.w + 1e-6, b: student.b - 1e-6 }),
      },
      loss: scene.loss * (1 + 1e-6),
    };
    for (const panel of panels) {
      const scale = scaleOf(panel, scene);
      for (const picture of [panel.ground, panel.live])
        assert.deepEqual(picture.dependsOn(next, scale), picture.dependsOn(scene, scale), panel.id);
    }
  });

  it('paint again what a step of learning moves by a pixel, in every panel that shows it', () => {
    const scene = sceneAfter(100, ['fate', 'edges', 'residual']);
    const { student } = scene.state.learner;
    const next: Scene = {
      ...scene,
      state: {
        ...scene.state,
        step: 110,
        learner: learnerOf({ ...student, w: student.w + 0.05, b: student.b + 0.05 }),
      },
    };
    for (const panel of panels) {
      const scale = scaleOf(panel, scene);
      assert.notDeepEqual(panel.live.dependsOn(next, scale), panel.live.dependsOn(scene, scale), panel.id);
    }
  });
});

describe('a space', () => {
  const wb = panelOf('wb');

  it('has from back to front: box, shades, map, axes, levels, borders, the teacher, edges', () => {
    const scene = sceneAfter(20, allLayers);
    const frame = frameOf(scaleOf(wb, scene), 1, 1);
    const kinds = new Uint8Array(frame.width * frame.height).fill(1);
    const { list } = drawn(wb, 'ground', { ...scene, maps: { wb: imageOf(frame, { kinds, block: 1 }) } });
    const first = (test: (mark: Mark) => boolean): number => list.findIndex(test);
    const order = [
      first(({ type, color }) => type === 'rect' && color === 'surface'),
      first(({ color }) => color === 'shade'),
      first(({ color }) => color === 'tint of the teacher'),
      first(({ color }) => color === 'line'),
      first(({ text }) => text === 'w'),
      first(({ type, width, isClipped }) => type === 'stroke' && isClipped && (width === 0.5 || width === 1)),
      first(({ type, color, dash }) => type === 'stroke' && color === 'muted' && dash.join() === '3,3'),
      first(({ type, color }) => type === 'stroke' && color === 'teacher'),
      first(
        ({ type, color, dash }) => type === 'stroke' && color === 'dead' && dash.join() === '2,3' && list.length > 0,
      ),
    ];
    assert.ok(
      order.every((at) => at >= 0),
      order.join(),
    );
    const [, , , , , , , teacherAt] = order as number[];
    assert.deepEqual(
      order.slice(0, 8),
      [...order.slice(0, 8)].sort((x, y) => x - y),
      order.join(),
    );
    const edge = list.findIndex(
      ({ type, color, width }, i) => i > teacherAt! && type === 'stroke' && color === 'dead' && width === 1,
    );
    assert.ok(edge > teacherAt!, 'an edge lies over the teacher');
  });

  it('names its two cones within them, where the kink is outside of the data', () => {
    const { list } = drawn(wb, 'ground', sceneAfter(0, []));
    const scale = scaleOf(wb, sceneAfter(0, []));
    const texts = list.filter(({ type, isClipped }) => type === 'text' && isClipped);
    assert.deepEqual(
      texts.map(({ text, align, baseline, font, lines }) => [text, align, baseline, font, lines[0]![0]]),
      [
        ['linear', 'center', 'middle', `${EM * 0.79}px font`, [scale.x(0), scale.top + EM]],
        ['dead', 'center', 'middle', `${EM * 0.79}px font`, [scale.x(0), scale.bottom - EM]],
      ],
    );
    const shades = list.filter(({ color }) => color === 'shade');
    assert.deepEqual(
      shades.map(({ type, lines }) => [type, lines[0]!.length]),
      [
        ['fill', 3],
        ['fill', 3],
      ],
    );
    assert.deepEqual(
      shades.map(({ lines }) => lines[0]![1]![1]),
      [scale.top, scale.bottom],
    );
  });

  it('shows a map only while there is one', () => {
    const scene = sceneAfter(0, ['outcomes']);
    const frame = frameOf(scaleOf(wb, scene), 1, 1);
    const map = imageOf(frame, { kinds: new Uint8Array(frame.width * frame.height).fill(3), block: 1 });
    const hasMap = (next: Scene): boolean => colorsOf(drawn(wb, 'ground', next).list).includes('tint of dead');
    assert.equal(hasMap(scene), false);
    assert.equal(hasMap({ ...scene, maps: { wb: map } }), true);
    assert.equal(hasMap({ ...scene, maps: { wa: map } }), false);
    assert.equal(hasMap({ ...scene, maps: { wb: map }, state: { ...scene.state, layers: [] } }), false);
    const { ground } = wb;
    const scale = scaleOf(wb, scene);
    assert.notDeepEqual(ground.dependsOn({ ...scene, maps: { wb: map } }, scale), ground.dependsOn(scene, scale));
  });

  it('draws a preview over the prediction, with a ring where it begins and one where it ends', () => {
    const scene = sceneAfter(20, ['fate']);
    const start = { w: -1, b: 0.5, a: 1, c: 0 };
    const preview = predictionFrom(start, scene.state.teacher);
    const without = drawn(panelOf('wa'), 'live', scene).list;
    const { list } = drawn(panelOf('wa'), 'live', { ...scene, preview });
    assert.deepEqual(list.slice(0, without.length), without);
    const scale = scaleOf(panelOf('wa'), scene);
    const rings = list.slice(without.length).filter(({ type, circles }) => type === 'stroke' && circles.length > 0);
    assert.equal(rings.length, 2);
    assert.deepEqual(rings[0]!.circles[0], { at: [scale.x(-1), scale.y(1)], radius: 5 });
    assert.equal(rings[0]!.color, 'student');
  });

  it('paints a preview when the pointer comes, moves on, and leaves', () => {
    const scene = sceneAfter(20, []);
    const previewFrom = (b: number): Scene['preview'] => predictionFrom({ w: -1, b, a: 1, c: 0 }, scene.state.teacher);
    for (const panel of panels.filter(({ id }) => id !== 'io' && id !== 'loss')) {
      const seen = (preview: Scene['preview']): readonly unknown[] =>
        panel.live.dependsOn({ ...scene, preview }, scaleOf(panel, scene));
      const [one, other] = [previewFrom(0.5), previewFrom(-0.5)];
      assert.notDeepEqual(seen(one), seen(undefined), panel.id);
      assert.notDeepEqual(seen(one), seen(other), panel.id);
      assert.deepEqual(seen(one), seen(one), panel.id);
    }
  });

  it('grows by the path of learning, if that is shown', () => {
    const shown = sceneAfter(300, ['trajectories']);
    const hidden = sceneAfter(300, []);
    const { growth } = wb.ground;
    assert.ok(growth!.length(shown) > 20);
    assert.equal(growth!.length(shown), shown.trajectory.length);
    assert.equal(growth!.length(hidden), 0);
    const drawing = newDrawing();
    growth!.draw(drawing.ctx, scaleOf(wb, shown), shown, theme, 5);
    assert.equal(drawing.segments.length, growth!.length(shown) - 5);
    const before = growth!.dependsOn(shown);
    shown.trajectory.erase();
    assert.notDeepEqual(growth!.dependsOn(shown), before);
  });

  it('does not depend on a student that it does not show', () => {
    const left = panelOf('km-');
    const seen = (b: number): readonly unknown[] => {
      const scene = sceneAt({ ...stateOf(learnerOf({ w: 1, b, a: 1, c: 0 })), layers: ['fate', 'edges'] });
      return left.live.dependsOn(scene, scalesOf()['km-']);
    };
    // From here w keeps its sign.
    assert.deepEqual(seen(0.3), seen(0.4));
  });
});
