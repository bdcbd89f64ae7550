import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bestFits, loss, presets } from '../../src/engine/index.js';
import { learnerOf } from '../../src/session/learner.js';
import { lossLevels } from '../../src/session/loss-levels.js';
import { Store } from '../../src/session/store.js';
import { formatCount, formatPower } from '../../src/views/core/format.js';
import { decadeTicks, lossDomain, lossScale, niceEnd, stepTicks } from '../../src/views/loss/loss-axes.js';
import { AHEAD, EARLIER, lossGround, lossLive } from '../../src/views/loss/loss-plot.js';
import type { Scale } from '../../src/views/core/scale.js';
import { newDrawing, type Drawing, type Mark } from './draw-list.js';
import { act, EM, sceneOf, states, storeOf, theme, wildStates } from './support.js';

const HEIGHT = 7.5 * EM;

function scaleOf({ state, history, loss }: Store, width = 720): Scale {
  return lossScale(lossDomain(history, loss, lossLevels(state.teacher, state.samples)), width, HEIGHT, EM);
}

function drawn(store: Store, width = 720): { base: Drawing; live: Drawing; scale: Scale } {
  const scale = scaleOf(store, width);
  const [base, live] = [newDrawing(), newDrawing()];
  lossGround.draw(base.ctx, scale, sceneOf(store), theme);
  lossLive.draw(live.ctx, scale, sceneOf(store), theme);
  return { base, live, scale };
}

const learned = (steps: number, preset = 'in-sign-change-iii'): Store => storeOf(preset, steps);

const segmentsIn = ({ segments }: Drawing, color: string): Drawing['segments'] =>
  segments.filter((segment) => segment.color === color);

describe('the axes of the loss', () => {
  const runs = fc.tuple(fc.constantFrom(...presets.keys()), fc.nat({ max: 30_000 }));

  it('show every step and every loss of a run, from 0 to a round number', () => {
    fc.assert(
      fc.property(runs, ([preset, steps]) => {
        const store = learned(steps, preset);
        const { x, y } = lossDomain(store.history, store.loss, lossLevels(store.state.teacher, 'exact'));
        assert.equal(x[0], 0);
        assert.ok(x[1] >= steps && x[1] <= Math.max(100, 2 * steps));
        store.history.run.curve.forEach((_, value) => assert.ok(value > y[0] && value <= y[1]));
      }),
      { numRuns: 40 },
    );
  });

  it('show every loss of a run that climbs, up to 10³', () => {
    const store = learned(0, 'home');
    // Beside the teacher, far below where it climbs to.
    act(store, { type: 'edit', learner: learnerOf({ w: 1, b: -0.5, a: 0.52, c: -0.5 }) });
    act(store, { type: 'configure', settings: { learningRate: -0.01 } }, { type: 'advance', steps: 2000 });
    const losses: number[] = [];
    store.history.run.curve.forEach((_, value) => losses.push(value));
    const highest = Math.max(...losses);
    assert.ok(highest > losses[0]! + 0.6 && highest < 3, `from ${losses[0]} to ${highest}`);
    assert.ok(scaleOf(store).domain.y[1] >= highest);
  });

  it('show the levels of a run far below them, and are no longer for levels below a millionth', () => {
    const near = learned(0);
    const { w, b, a, c } = { w: 1, b: -0.5, a: 0.5, c: -0.5 + 1e-5 };
    act(near, { type: 'edit', teacher: presets.get('home')!.teacher, learner: learnerOf({ w, b, a, c }) });
    assert.ok(near.loss < 1e-9);
    const { dead, line } = lossLevels(near.state.teacher, 'exact');
    const { y } = scaleOf(near).domain;
    for (const level of [dead, line]) assert.ok(Math.log10(level) > y[0] && Math.log10(level) <= y[1]);
    const far = learned(0);
    act(far, { type: 'edit', teacher: { m: 1e-5, k: 0, c: 0, s: 1 } });
    assert.ok(lossLevels(far.state.teacher, 'exact').dead < 1e-9);
    assert.ok(far.loss > 1e-2);
    assert.ok(scaleOf(far).domain.y[0] > -6);
  });

  it('keep the label of a tiny loss within the canvas', () => {
    const store = storeOf('home', 400_000);
    const { base, scale } = drawn(store);
    const decades = decadeTicks(scale, EM).map(formatPower);
    assert.ok(
      decades.some((label) => label.length >= 5),
      decades.join(),
    );
    for (const { lines, room } of base.list.filter(({ text }) => decades.includes(text)))
      assert.ok(room! <= lines[0]![0]![0]);
  });

  it('have labels that do not meet, at every width and height of numbers', () => {
    const ranges = fc.tuple(fc.integer({ min: -33, max: 2 }), fc.integer({ min: 2, max: 60 }), fc.nat({ max: 1e7 }));
    fc.assert(
      fc.property(ranges, fc.integer({ min: 240, max: 1300 }), ([low, decades, last], width) => {
        const scale = lossScale({ x: [0, niceEnd(last)], y: [low, low + decades] }, width, HEIGHT, EM);
        const heights = decadeTicks(scale, EM).map(scale.y);
        assert.ok(heights.length >= 1);
        heights.slice(1).forEach((y, i) => assert.ok(heights[i]! - y >= 0.95 * EM));
        const steps = stepTicks(scale, EM);
        assert.equal(steps[0], 0);
        assert.equal(steps.at(-1), scale.domain.x[1]);
        const widthOf = (label: string): number => 0.79 * 0.64 * EM * label.length;
        // The first label begins at its tick, the last one ends there.
        const ends = steps.map((step, i) => {
          const labelWidth = widthOf(formatCount(step) + (i === 0 ? ' steps' : ''));
          const from = scale.x(step) - labelWidth * (i === 0 ? 0 : i === steps.length - 1 ? 1 : 0.5);
          return [from, from + labelWidth] as const;
        });
        ends.slice(1).forEach(([from], i) => assert.ok(from > ends[i]![1], `${steps.join()} at ${width}`));
        assert.ok(steps.every(Number.isInteger));
      }),
    );
  });

  it('stay while the run goes on within them', () => {
    const store = learned(510);
    const before = JSON.stringify(scaleOf(store));
    act(store, { type: 'advance', steps: 50 });
    assert.equal(JSON.stringify(scaleOf(store)), before);
  });

  it('keep the room for a run that a branch has left', () => {
    const store = learned(3000);
    act(store, { type: 'goTo', step: 100 });
    act(store, { type: 'advance', steps: 1 });
    assert.equal(scaleOf(store).domain.x[1], 3000);
  });

  it('let a run that diverges leave at the top, and show one that begins high', () => {
    const store = learned(0);
    act(store, { type: 'configure', settings: { learningRate: -1 } });
    act(store, { type: 'advance', steps: 1e4 });
    assert.ok(store.state.halt);
    assert.ok(scaleOf(store).domain.y[1] <= 3);
    act(store, { type: 'edit', learner: learnerOf({ w: 1e4, b: 0, a: 1e4, c: 0 }) });
    assert.ok(scaleOf(store).domain.y[1] > 10);
  });
});

describe('the loss plot', () => {
  it('draws the present run up to the present, and what lies ahead after going back', () => {
    const store = learned(900);
    const whole = segmentsIn(drawn(store).live, 'student');
    act(store, { type: 'goTo', step: 300 });
    const { live, scale } = drawn(store);
    const parts = segmentsIn(live, 'student');
    assert.ok(parts.some(({ from }) => from[0] >= scale.x(300)));
    assert.ok(parts.some(({ to }) => to[0] <= scale.x(300)));
    assert.ok(Math.abs(parts.length - whole.length) <= 2);
    assert.ok(parts.some(({ to: [x, y] }) => x === scale.x(300) && y === scale.y(Math.log10(store.loss))));
  });

  it('draws earlier runs in grey, and no other', () => {
    const store = learned(200);
    const greys = (): number => segmentsIn(drawn(store).base, 'muted').length;
    act(store, { type: 'resetStudent' });
    const withRun = greys();
    act(store, { type: 'erase' });
    assert.ok(greys() < withRun - 20);
    assert.equal(store.history.earlier.length, 0);
  });

  it('costs the same after ten thousand steps as after ten million', () => {
    const store = learned(10_000);
    const before = drawn(store).live.numbers.length;
    act(store, { type: 'advance', steps: 9_990_000 });
    assert.ok(drawn(store).live.numbers.length < 2 * before + 4200);
  });

  it('draws the levels at their losses', () => {
    const store = learned(0);
    const { base, scale } = drawn(store);
    const { dead, line } = lossLevels(store.state.teacher, 'exact');
    for (const [level, color] of [
      [dead, 'dead'],
      [line, 'linear'],
    ] as const) {
      const [segment] = segmentsIn(base, color);
      assert.ok(Math.abs(segment!.from[1] - scale.y(Math.log10(level))) <= 1);
    }
  });

  it('draws no level where the teacher is as simple', () => {
    const store = learned(0);
    act(store, { type: 'edit', teacher: { m: 0.5, k: -1.9, c: 0, s: 1 } });
    act(store, { type: 'advance', steps: 4_000 });
    assert.ok(store.loss < 1e-25, 'down to where a level of 0 would be');
    assert.equal(segmentsIn(drawn(store).base, 'linear').length, 0);
    assert.equal(segmentsIn(drawn(store).base, 'dead').length, 1);
  });

  it('passes only finite numbers, whatever the state and the size', () => {
    fc.assert(
      fc.property(fc.oneof(states, wildStates), fc.constantFrom(1, 60, 360, 1200), ({ learner, teacher }, width) => {
        const store = new Store();
        act(store, { type: 'edit', teacher, learner });
        act(store, { type: 'advance', steps: 20 });
        for (const { numbers, depth } of Object.values(drawn(store, width)).filter((part) => 'numbers' in part)) {
          for (const value of numbers) assert.ok(!Number.isNaN(value));
          assert.equal(depth(), 0);
        }
      }),
    );
  });
});

describe('the picture of the loss', () => {
  const marksOf = (store: Store, picture: 'base' | 'live'): readonly Mark[] => drawn(store)[picture].list;

  it('has from back to front: box, earlier runs, labels, the axis, levels with their names', () => {
    const store = learned(200);
    act(store, { type: 'resetStudent' });
    const list = marksOf(store, 'base');
    assert.deepEqual([list[0]!.type, list[0]!.color], ['rect', 'surface']);
    const earlier = list[1]!;
    assert.deepEqual(
      [earlier.type, earlier.color, earlier.alpha, earlier.width, earlier.isClipped],
      ['stroke', 'muted', EARLIER, 1.25, true],
    );
    const texts = list.filter(({ type }) => type === 'text');
    assert.equal(texts[0]!.text, '0 steps');
    assert.ok(texts.some(({ text }) => text === '10⁻²'));
    const names = texts.slice(-2).map(({ text, color, align, baseline }) => [text, color, align, baseline]);
    assert.deepEqual(names, [
      ['dead', 'dead', 'left', 'bottom'],
      ['best line', 'linear', 'left', 'top'],
    ]);
    const levels = list.filter(({ type, dash }) => type === 'stroke' && dash.length > 0);
    assert.deepEqual(
      levels.map(({ color, dash, width, alpha }) => [color, dash.join(), width, alpha]),
      [
        ['dead', '4,3', 1.25, 1],
        ['linear', '4,3', 1.25, 1],
      ],
    );
  });

  it('puts the names of the levels beside the box, and within its height', () => {
    const { base, scale } = drawn(learned(0));
    for (const { lines } of base.list.filter(({ text }) => ['dead', 'best line'].includes(text))) {
      const [x, y] = lines[0]![0]!;
      assert.ok(x > scale.right && y >= scale.top + EM && y <= scale.bottom - EM);
    }
  });

  it('has the line down to the axis, what lies ahead weaker, what is past, and the dot over a rim of the box', () => {
    const store = learned(900);
    act(store, { type: 'goTo', step: 300 });
    const { live, scale } = drawn(store);
    const [down, ahead, past, rim, dot] = live.list as [Mark, Mark, Mark, Mark, Mark];
    assert.equal(live.list.length, 5);
    const x = scale.x(300);
    assert.deepEqual([down.color, down.width, down.lines[0]!.map(([at]) => at)], ['muted', 1, [x, x]]);
    assert.equal(down.lines[0]![1]![1], scale.bottom);
    assert.deepEqual([ahead.color, ahead.alpha, ahead.width], ['student', AHEAD, 2]);
    assert.ok(ahead.lines[0]!.every(([at]) => at >= x));
    assert.deepEqual([past.color, past.alpha, past.join], ['student', 1, 'round']);
    assert.ok(past.lines[0]!.every(([at]) => at <= x));
    assert.ok(ahead.isClipped && past.isClipped);
    assert.deepEqual(
      [rim.type, rim.color, rim.width, dot.type, dot.color],
      ['stroke', 'surface', 3, 'fill', 'student'],
    );
    assert.deepEqual(dot.circles, [{ at: [x, scale.y(Math.log10(store.loss))], radius: 4.5 }]);
  });

  it('keeps its dot in the box when the loss leaves it', () => {
    const store = learned(0);
    act(store, { type: 'edit', learner: learnerOf({ w: 1e4, b: 0, a: 1e4, c: 0 }) });
    const { live, scale } = drawn(store);
    const high: Scale = { ...scale, y: () => -1e5 };
    const drawing = newDrawing();
    lossLive.draw(drawing.ctx, high, sceneOf(store), theme);
    assert.equal(drawing.list.at(-1)!.circles[0]!.at[1], scale.top + 5.5);
    assert.ok(live.list.length > 0);
  });
});

describe('the levels', () => {
  it('of many samples are those of the exact inputs', () => {
    for (const { teacher } of presets.values()) {
      const [exact, sampled] = [lossLevels(teacher, 'exact'), lossLevels(teacher, 100_001)];
      assert.ok(Math.abs(exact.dead - sampled.dead) < 1e-4 * exact.dead);
      assert.ok(Math.abs(exact.line - sampled.line) < 1e-3 * exact.line);
    }
  });

  it('are the least that a constant and a line reach on the samples', () => {
    const { teacher } = presets.get('home')!;
    const { dead, line } = lossLevels(teacher, 9);
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (u, v) => {
        assert.ok(loss({ w: 0, b: 0, a: 0, c: u }, teacher, 9) >= dead * (1 - 1e-9));
        assert.ok(loss({ w: v, b: 4, a: 1, c: u - 4 }, teacher, 9) >= line * (1 - 1e-9));
      }),
    );
    assert.ok(line < dead);
  });

  it('are those of the exact fits for exact inputs', () => {
    for (const { teacher } of presets.values()) {
      const { constantLoss, linearLoss } = bestFits(teacher);
      const { dead, line } = lossLevels(teacher, 'exact');
      assert.ok(Math.abs(dead - constantLoss) <= 1e-13 * constantLoss);
      assert.ok(Math.abs(line - linearLoss) <= 1e-13 * constantLoss);
    }
  });

  it('are 0 where a line fits all of the inputs', () => {
    const { teacher } = presets.get('home')!;
    assert.equal(lossLevels(teacher, 2).line, 0);
    for (const samples of ['exact', 3, 201] as const) {
      for (const m of [1e-3, 0.3, 7]) assert.equal(lossLevels({ m, k: -1.9, c: 0.7, s: 1 }, samples).line, 0);
    }
  });
});

it('powers of ten are written as such', () => {
  assert.deepEqual([0, -2, 13, -30].map(formatPower), ['10⁰', '10⁻²', '10¹³', '10⁻³⁰']);
});
