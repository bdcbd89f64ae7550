/** When a plot paints, and what: on canvases that remember what was drawn. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learnerOf } from '../../src/session/learner.js';
import type { State } from '../../src/session/state.js';
import { panels, type PanelId } from '../../src/views/panels.js';
import { Plot, type Allowed, type Painted } from '../../src/elements/playground/canvas/plot.js';
import { newDrawing, type Drawing } from './draw-list.js';
import { act, EM, sceneOf, storeOf, theme } from './support.js';

interface FakeCanvas {
  width: number;
  height: number;
  readonly drawings: Drawing[];
}

/** A canvas that has a new context whenever it is emptied by a new size, or none if it is refused. */
function newCanvas(isRefused: boolean, made: FakeCanvas[]): FakeCanvas {
  const drawings: Drawing[] = [];
  const canvas = {
    width: 0,
    height: 0,
    drawings,
    getContext(): unknown {
      if (isRefused) return null;
      drawings.push(newDrawing());
      return drawings.at(-1)!.ctx;
    },
    parentElement: { toggleAttribute: (name: string, is: boolean) => (canvas.attributes[name] = is) },
    attributes: {} as Record<string, boolean>,
    ownerDocument: { createElement: () => newCanvas(isRefused, made) },
  };
  made.push(canvas);
  return canvas;
}

const SIZE = { width: 180, height: 170, deviceWidth: 360, deviceHeight: 340 };

class Fixture {
  readonly store = storeOf('in-sign-change-iii', 0);
  readonly made: FakeCanvas[] = [];
  readonly canvas: FakeCanvas & { attributes: Record<string, boolean> };
  readonly plot: Plot;
  change: Partial<State> = {};

  constructor(id: PanelId, isRefused = false) {
    const canvas = newCanvas(isRefused, this.made);
    this.canvas = canvas as Fixture['canvas'];
    const element = { querySelector: () => canvas, offsetLeft: 3, offsetTop: 5 } as unknown as HTMLElement;
    const panel = panels.find((each) => each.id === id)!;
    this.plot = new Plot(panel, element, sceneOf(this.store), EM);
    this.plot.resize(SIZE);
  }

  advance(steps: number): void {
    act(this.store, { type: 'advance', steps });
  }

  get ground(): FakeCanvas {
    return this.made[1]!;
  }

  paint(allowed: Allowed = 'all', colors = theme): Painted {
    const scene = sceneOf(this.store);
    return this.plot.paint({ ...scene, state: Object.assign({ ...scene.state }, this.change) }, colors, allowed);
  }
}

const lastOf = ({ drawings }: FakeCanvas): Drawing => drawings.at(-1)!;

describe('a plot', () => {
  it('paints once, and nothing as long as nothing changes', () => {
    const fixture = new Fixture('wa');
    assert.equal(fixture.paint(), 'ground');
    assert.equal(fixture.paint(), 'nothing');
    const count = lastOf(fixture.canvas).list.length;
    fixture.paint();
    assert.equal(lastOf(fixture.canvas).list.length, count);
  });

  it('shows its ground, pixel by pixel, instead of what was there, and the live picture over it', () => {
    const fixture = new Fixture('io');
    fixture.paint();
    const [copy, ...live] = lastOf(fixture.canvas).list;
    assert.deepEqual([copy!.type, copy!.image, copy!.composite], ['image', fixture.ground, 'copy']);
    assert.deepEqual(copy!.lines, [[[0, 0]]]);
    assert.ok(live.some(({ color }) => color === 'student'));
    assert.ok(live.every(({ composite }) => composite === 'source-over'));
    assert.ok(lastOf(fixture.ground).list.some(({ color }) => color === 'teacher'));
    assert.deepEqual([fixture.ground.width, fixture.ground.height], [360, 340]);
  });

  it('draws in units of CSS pixels on all device pixels', () => {
    const fixture = new Fixture('io');
    fixture.paint();
    const box = lastOf(fixture.ground).list.find(({ type }) => type === 'rect')!;
    const { left, right, bottom } = fixture.plot.scale;
    assert.deepEqual(box.lines[0]![2], [2 * right, 2 * bottom]);
    assert.equal(box.lines[0]![0]![0], 2 * left);
  });

  it('paints what learning moves, and leaves the ground alone', () => {
    const fixture = new Fixture('io');
    fixture.paint();
    const before = lastOf(fixture.ground).list.length;
    fixture.advance(20);
    assert.equal(fixture.paint(), 'live');
    assert.equal(lastOf(fixture.ground).list.length, before);
  });

  it('draws the ground of another teacher, inputs, layers or theme at once, whatever is allowed', () => {
    for (const allowed of ['urgent', 'live', 'all'] as const) {
      const fixture = new Fixture('wa');
      fixture.paint();
      act(fixture.store, { type: 'edit', teacher: { m: 1, k: 0.3, c: 0, s: 1 } });
      assert.equal(fixture.paint(allowed), 'ground');
      fixture.change = { samples: 11 };
      assert.equal(fixture.paint(allowed), 'ground');
      fixture.change = { ...fixture.change, layers: [] };
      assert.equal(fixture.paint(allowed), 'ground');
      assert.equal(fixture.paint(allowed, { ...theme, ink: 'another' }), 'ground');
    }
  });

  it('lets what only learning has made stale wait, if that is asked for', () => {
    const fixture = new Fixture('wa');
    const layers = ['contours'] as const;
    fixture.change = { layers };
    fixture.paint();
    fixture.change = { layers, learner: learnerOf({ w: -0.75, b: 0.2, a: 1.2, c: 0.3 }) };
    assert.equal(fixture.paint('urgent'), 'nothing');
    assert.equal(fixture.paint('live'), 'nothing', 'no live part of the contours');
    assert.equal(fixture.paint('all'), 'ground');
  });

  it('adds the path of learning to what is there, and draws all of it only when it has changed', () => {
    const fixture = new Fixture('wa');
    fixture.change = { layers: ['trajectories'] };
    const path = (): number => lastOf(fixture.canvas).segments.filter(({ color }) => color === 'student').length;
    const onGround = (): number => lastOf(fixture.ground).segments.filter(({ color }) => color === 'student').length;
    fixture.paint();
    for (let i = 0; i < 6; i++) {
      fixture.advance(10);
      const before = path();
      assert.equal(fixture.paint(), 'live');
      assert.ok(path() > before);
    }
    // The pieces on the ground are drawn once; those since then each time.
    while (onGround() === 0) {
      fixture.advance(10);
      fixture.paint();
    }
    assert.equal(onGround(), fixture.store.history.run.trajectory.length - 1);
    const groundBefore = onGround();
    fixture.advance(10);
    fixture.paint();
    assert.equal(onGround(), groundBefore);
    act(fixture.store, { type: 'erase' });
    assert.equal(fixture.paint('urgent'), 'ground');
  });

  it('paints anew at another size, and nothing at none', () => {
    const fixture = new Fixture('wa');
    fixture.paint();
    fixture.plot.resize({ ...SIZE, deviceWidth: 720, deviceHeight: 680 });
    assert.equal(fixture.paint(), 'ground');
    assert.equal(fixture.canvas.width, 720);
    assert.deepEqual(fixture.plot.frame, {
      ...fixture.plot.frame!,
      left: 4 * fixture.plot.scale.left,
      width: 4 * (fixture.plot.scale.right - fixture.plot.scale.left),
    });
    fixture.plot.resize({ width: 0, height: 0, deviceWidth: 0, deviceHeight: 0 });
    assert.equal(fixture.paint(), 'nothing');
    assert.equal(fixture.plot.frame, undefined);
  });

  it('paints anew with another size of text, for which it keeps other room', () => {
    const fixture = new Fixture('wa');
    fixture.paint();
    const { left } = fixture.plot.scale;
    assert.equal(fixture.paint('all', { ...theme, em: 28 }), 'ground');
    assert.ok(fixture.plot.scale.left > 1.9 * left);
  });

  it('keeps scale and frame as the same objects while they say the same', () => {
    const fixture = new Fixture('loss');
    fixture.paint();
    const { scale, frame } = fixture.plot;
    fixture.advance(50);
    fixture.paint();
    assert.equal(fixture.plot.scale, scale);
    assert.equal(fixture.plot.frame, frame);
    fixture.advance(500);
    assert.equal(fixture.paint('urgent'), 'ground', 'axes that are too short are not shown for a moment');
    assert.notEqual(fixture.plot.scale, scale);
  });

  it('gives back its memory, and paints anew when it is needed again', () => {
    const fixture = new Fixture('wa');
    fixture.paint();
    fixture.plot.release();
    for (const { width, height } of fixture.made) assert.deepEqual([width, height], [0, 0]);
    assert.equal(fixture.paint(), 'ground');
    for (const { width, height } of fixture.made) assert.deepEqual([width, height], [360, 340]);
    assert.ok(lastOf(fixture.canvas).list.length > 0);
  });

  it('is marked as blank if its canvases are refused, and never throws', () => {
    const refused = new Fixture('wa', true);
    refused.paint();
    refused.advance(200);
    refused.paint();
    assert.equal(refused.canvas.attributes['data-blank'], true);
    const fine = new Fixture('wa');
    fine.paint();
    assert.equal(fine.canvas.attributes['data-blank'], false);
  });
});
