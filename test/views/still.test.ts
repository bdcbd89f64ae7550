import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layerNames } from '../../src/views/layers/index.js';
import { colors, paletteOf } from '../../src/views/core/colors.js';
import { panels } from '../../src/views/panels.js';
import type { StillTheme } from '../../src/views/still/block.js';
import { layoutOf, type Box, type Figure } from '../../src/views/still/layout.js';
import { linesOf } from '../../src/views/still/text.js';
import { stillOf, type StillOptions } from '../../src/views/still/still.js';
import { measureForSvg, svgOf, SVG_RATIO } from '../../src/views/svg/svg.js';
import { act, EM, storeAfter, storeOf, wildStates } from './support.js';
import { newDrawing } from './draw-list.js';
import type { Store } from '../../src/session/store.js';

const views = [...new Set(panels.map(({ view }) => view))];
const theme: StillTheme = { ...paletteOf('light'), font: 'sans', mathFont: 'serif', em: EM };
const options: StillOptions = { theme, width: 720, ratio: SVG_RATIO, measure: measureForSvg };

const svgFor = (store: Store, change: Partial<StillOptions> = {}): string =>
  svgOf(stillOf(store, { ...options, ...change }), 'title', 'sans');

const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text(?![^>]*aria-hidden)[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

const show = (store: Store, settings: object): Store => {
  act(store, { type: 'configure', settings });
  return store;
};

const boxesOf = ({ caption, plot }: Figure): Box[] => [caption, plot];

describe('the layout of a still', () => {
  const widths = fc.integer({ min: 216, max: 4000 });
  const someViews = fc.subarray(views, { minLength: 1 });

  it('has a figure for each panel of the views, and none for others', () => {
    fc.assert(
      fc.property(someViews, widths, (shown, width) => {
        const ids = layoutOf(shown, width, EM).figures.map(({ id }) => id);
        const wanted = panels.filter(({ view }) => shown.includes(view)).map(({ id }) => id);
        assert.deepEqual([...ids].sort(), wanted.sort());
      }),
    );
  });

  it('keeps all figures in the picture, apart from each other, and large enough to read', () => {
    fc.assert(
      fc.property(someViews, widths, (shown, width) => {
        const { figures, height } = layoutOf(shown, width, EM);
        const boxes = figures.flatMap(boxesOf);
        for (const { left, top, width: w, height: h } of boxes) {
          assert.ok(left >= 0 && top >= 0 && left + w <= width + 1 && top + h <= height + 1);
          assert.ok(w > 4 * EM, `a figure is ${w} wide`);
        }
        for (const { plot } of figures) assert.ok(plot.height >= 4 * EM, `a plot is ${plot.height} high`);
        const outer = figures.map(({ caption, plot }) => ({
          ...caption,
          height: plot.top + plot.height - caption.top,
        }));
        outer.forEach((one, i) =>
          outer.slice(i + 1).forEach((other) => {
            const isApart =
              one.left + one.width <= other.left + 1 ||
              other.left + other.width <= one.left + 1 ||
              one.top + one.height <= other.top + 1 ||
              other.top + other.height <= one.top + 1;
            assert.ok(isApart, `${JSON.stringify(one)} ${JSON.stringify(other)}`);
          }),
        );
      }),
    );
  });

  it('fills the width', () => {
    fc.assert(
      fc.property(someViews, widths, (shown, width) => {
        const right = Math.max(...layoutOf(shown, width, EM).figures.map(({ plot }) => plot.left + plot.width));
        assert.ok(Math.abs(right - width) <= 1, `${right} of ${width}`);
      }),
    );
  });
});

describe('the lines of a text', () => {
  const measure = (text: string): number => 7 * text.length;

  it('hold all of its words in order, none wider than there is room, and as many as fit', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 90, max: 400 }), (words, width) => {
        const lines = linesOf(words.join('  '), '', width, measure);
        assert.equal(lines.join(' '), words.join(' '));
        for (const line of lines) assert.ok(measure(line) <= width);
        lines.slice(1).forEach((line, i) => {
          assert.ok(measure(`${lines[i]} ${line.split(' ')[0]}`) > width, 'the next word would have had room');
        });
      }),
    );
  });

  it('break a word that is wider than the room', () => {
    assert.deepEqual(linesOf('abcdefg hi', '', 21, measure), ['abc', 'def', 'g', 'hi']);
  });
});

describe('a still', () => {
  it('says in real text what the figure says: status, captions, axes, step and loss', () => {
    const store = storeOf('in-sign-change-iii', 550);
    const texts = textsIn(svgFor(store, { caption: 'Mine' }));
    for (const text of [
      'The kink drifts right and the arm tilts up. With small steps the student finds the teacher.',
      ...['Input → output', 'Weights', 'Shape', 'w, a', 'w, b', 'k, m', '→', '←'],
      ...['−√3', '√3', '−1.5', '2.5', 'teacher', 'student', 'linear', 'dead', 'best line'],
      ...['Step', '550', 'Loss', '7.86·10⁻³', 'Mine'],
    ])
      assert.ok(texts.includes(text), text);
  });

  it('draws of each panel what the element draws: its ground, what has grown, and what learning moves', () => {
    const store = show(storeOf('in-sign-change-iii', 300), { layers: ['edges', 'trajectories', 'fate', 'residual'] });
    for (const panel of panels) {
      show(store, { views: [panel.view] });
      const drawing = newDrawing();
      const still = stillOf(store, { ...options, width: 500, ratio: 1 });
      still.draw(drawing.ctx);
      const { state, loss, history } = store;
      const scene = { state, loss, history, trajectory: history.run.trajectory, maps: {} };
      const plot = layoutOf(state.views, 500 - 24, EM).figures.find(({ id }) => id === panel.id)!.plot;
      const scale = panel.scale(scene, plot.width, plot.height, EM);
      const alone = newDrawing();
      panel.ground.draw(alone.ctx, scale, scene, theme);
      panel.ground.growth?.draw(alone.ctx, scale, scene, theme, 0);
      panel.live.draw(alone.ctx, scale, scene, theme);
      const shapes = (list: typeof drawing.list): string[] =>
        list.map(({ type, color, lines, text }) => {
          const [first] = lines.flat();
          // Places count from the first point, so that a panel may be anywhere.
          const points = lines
            .flat()
            .map(([x, y]) => [x - first![0], y - first![1]].map((v) => Math.round(1e4 * v) + 0));
          return JSON.stringify([type, color, points, text]);
        });
      const [all, wanted] = [shapes(drawing.list), shapes(alone.list)];
      assert.ok(wanted.length > 5);
      const at = all.findIndex((_, i) => wanted.every((shape, j) => all[i + j] === shape));
      assert.ok(at >= 0, `${panel.id} is drawn otherwise`);
    }
  });

  it('shows the handles of the panels that are shown, and no others', () => {
    const circlesOf = (shown: readonly string[]): number => {
      const drawing = newDrawing();
      const store = show(storeOf('home', 0), { views: shown, layers: [] });
      stillOf(store, { ...options, ratio: 1 }).draw(drawing.ctx);
      return drawing.list.filter(({ type, circles }) => type === 'fill' && circles.length > 0).length;
    };
    // Each handle is three circles; the loss has a dot.
    assert.deepEqual([['io'], ['wa'], ['wb'], ['km'], ['loss'], ['wa', 'wb']].map(circlesOf), [12, 3, 3, 6, 1, 6]);
  });

  it('writes the values of a student outside beside its handle', () => {
    const store = storeAfter({
      type: 'edit',
      ...{ learner: { student: { w: 3, b: 1, a: 1, c: 0 }, shape: { m: 3, k: -1 / 3, c: 0, s: 1, r: 3 } } },
    });
    assert.ok(textsIn(svgFor(show(store, { views: ['wa'] }))).includes('w 3.00, a 1.00'));
  });

  it('tells what the colours mean where maps are shown, and only there', () => {
    const has = (settings: object): boolean =>
      textsIn(svgFor(show(storeOf('home', 0), settings))).includes('reaches the teacher');
    assert.deepEqual(
      [{ layers: ['outcomes'] }, { layers: ['outcomes'], views: ['io', 'loss'] }, { layers: ['edges'] }].map(has),
      [true, false, false],
    );
  });

  it('tells of the ends that maps have at large rates too', () => {
    const store = show(storeOf('home', 0), { layers: ['outcomes'], views: ['wa'], learningRate: 2.5 });
    assert.ok(textsIn(svgFor(store)).includes('diverges'));
  });

  it('has only colours of its theme', () => {
    const known = new Set<string>(
      Object.values(colors).flatMap(({ light, dark }) => [light, dark].map((hex) => hex.slice(0, 7))),
    );
    for (const scheme of ['light', 'dark'] as const) {
      const own = new Set(Object.values(paletteOf(scheme)).map((hex) => hex.slice(0, 7)));
      const svg = svgFor(show(storeOf('home', 60), { layers: layerNames }), {
        theme: { ...theme, ...paletteOf(scheme) },
      });
      const used = new Set([...svg.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, color]) => color!));
      assert.ok(used.size > 10);
      for (const color of used) assert.ok(own.has(color) && known.has(color), color);
    }
  });

  it('is the same on every machine, and each time', () => {
    const store = show(storeOf('home', 60), { layers: layerNames });
    assert.equal(svgFor(store), svgFor(store));
  });

  it('has no number that is none, whatever can be typed', () => {
    fc.assert(
      fc.property(
        wildStates,
        fc.subarray(views, { minLength: 1 }),
        fc.integer({ min: 240, max: 1300 }),
        (state, shown, width) => {
          const { teacher, learner } = state;
          const layers = layerNames.filter((name) => name !== 'outcomes');
          const store = show(storeAfter({ type: 'edit', teacher, learner }), { layers, views: shown });
          const svg = svgFor(store, { width });
          assert.doesNotMatch(svg, /NaN|Infinity|undefined|null|e\+/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is as wide as it is asked to be, and higher where its words need more lines', () => {
    const store = storeOf('home', 0);
    const heightAt = (caption?: string): number => stillOf(store, { ...options, width: 300, caption }).height;
    assert.equal(stillOf(store, options).width, 720);
    assert.ok(heightAt('A caption. '.repeat(20)) > heightAt('A caption.') + 5 * EM);
    assert.ok(heightAt('A caption.') > heightAt());
  });
});
