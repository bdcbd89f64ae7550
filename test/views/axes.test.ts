import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crisp, drawAxes, drawHaloText, drawTicks } from '../../src/views/core/axes.js';
import { scaleOf, type Scale } from '../../src/views/core/scale.js';
import { ioAxes, ioDomain } from '../../src/views/io/io.js';
import { newDrawing, type Mark } from './draw-list.js';
import { EM, spaces, theme } from './support.js';

const [wa] = spaces;
const scale = scaleOf(wa!.domain, 180, 170, EM);
const GAP = 0.35 * EM;

function marksOf(draw: (ctx: ReturnType<typeof newDrawing>['ctx']) => void): readonly Mark[] {
  const drawing = newDrawing();
  draw(drawing.ctx);
  assert.equal(drawing.depth(), 0, 'save() without restore()');
  return drawing.list;
}

const textOf = (list: readonly Mark[], text: string): Mark => list.find((mark) => mark.text === text)!;

describe('the axes', () => {
  const list = marksOf((ctx) => drawAxes(ctx, scale, wa!.axes, theme));

  it('begin with the zero lines, in hairlines of their own colour through the middle of pixels', () => {
    const [zero] = list as [Mark];
    assert.deepEqual([zero.type, zero.color, zero.width], ['stroke', 'line', 1]);
    assert.deepEqual(zero.lines, [
      [
        [scale.left, crisp(scale.y(0))],
        [scale.right, crisp(scale.y(0))],
      ],
      [
        [crisp(scale.x(0)), scale.top],
        [crisp(scale.x(0)), scale.bottom],
      ],
    ]);
  });

  it('label their ends within the width of the box and the zero under its line, in small muted text', () => {
    const labels = list.filter(({ type, lines }) => type === 'text' && lines[0]![0]![1] === scale.bottom + GAP);
    assert.deepEqual(
      labels.map(({ text, align, lines }) => [text, align, lines[0]![0]![0]]),
      [
        ['−1.5', 'left', scale.left],
        ['0', 'center', scale.x(0)],
        ['1.5', 'right', scale.right],
      ],
    );
    for (const { font, color, baseline, isClipped } of labels) {
      assert.deepEqual([font, color, baseline, isClipped], [`${EM * 0.79}px font`, 'muted', 'top', false]);
    }
  });

  it('leave out a label that would meet the one at an end', () => {
    const labelsAt = (width: number): string[] => {
      const narrow = scaleOf(ioDomain, width, 170, EM);
      const drawn = marksOf((ctx) => drawAxes(ctx, narrow, ioAxes, theme));
      return drawn
        .filter(({ type, lines }) => type === 'text' && lines[0]![0]![1] === narrow.bottom + GAP)
        .map(({ text }) => text);
    };
    assert.deepEqual(labelsAt(300), ['−√3', '−1', '0', '1', '√3']);
    assert.deepEqual(labelsAt(170), ['−√3', '0', '√3']);
    assert.deepEqual(labelsAt(90), ['−√3', '√3']);
  });

  it('label the heights on the left, the ends within the height of the box', () => {
    const labels = list.filter(({ type, lines }) => type === 'text' && lines[0]![0]![0] === scale.left - GAP);
    assert.deepEqual(
      labels.map(({ text, align, baseline, lines }) => [text, align, baseline, lines[0]![0]![1]]),
      [
        ['−1.5', 'right', 'alphabetic', scale.bottom],
        ['0', 'right', 'middle', scale.y(0)],
        ['1.5', 'right', 'top', scale.top],
        ['a', 'right', 'middle', scale.y(0.45 * 1.5)],
      ],
    );
  });

  it('name their symbols in italics of the font for mathematics, where they meet no label', () => {
    for (const symbol of ['w', 'a']) {
      const { font, color } = textOf(list, symbol);
      assert.deepEqual([font, color], [`italic ${EM * 1.08}px math`, 'muted']);
    }
    assert.deepEqual(textOf(list, 'w').lines, [[[scale.x(0.45 * 1.5), scale.bottom + EM]]]);
    assert.equal(textOf(list, 'w').align, 'center');
  });

  it('have ticks inside of the box, but none in its corners', () => {
    const ticks = list.find(({ type, color }) => type === 'stroke' && color === 'muted')!;
    assert.deepEqual(ticks.lines, [
      [
        [crisp(scale.x(0)), scale.bottom],
        [crisp(scale.x(0)), scale.bottom - 4],
      ],
      [
        [scale.left, crisp(scale.y(0))],
        [scale.left + 4, crisp(scale.y(0))],
      ],
    ]);
  });

  it('keep the distance to the labels below that is asked for', () => {
    const marks = marksOf((ctx) => drawTicks(ctx, scale, [[0, 'zero']], [], theme, 33));
    assert.deepEqual(textOf(marks, 'zero').lines, [[[scale.x(0), scale.bottom + 33]]]);
  });

  it('are drawn in any size, none included', () => {
    for (const size of [0, 1, 20, 360]) {
      const drawing = newDrawing();
      const small: Scale = scaleOf(ioDomain, size, size, 14);
      for (const { axes } of spaces) drawAxes(drawing.ctx, small, axes, theme);
      for (const value of drawing.numbers) assert.ok(Number.isFinite(value), `draws ${value}`);
      assert.equal(drawing.depth(), 0);
    }
  });
});

describe('crisp lines', () => {
  it('lie in the middle of a pixel', () => {
    assert.deepEqual([crisp(3), crisp(3.49), crisp(3.99)], [3.5, 3.5, 3.5]);
  });
});

describe('text with a halo', () => {
  it('is ink over a wide rounded outline of the surface', () => {
    const [halo, text] = marksOf((ctx) => drawHaloText(ctx, 'dead', 3, 4, theme)) as [Mark, Mark];
    assert.deepEqual([halo.type, halo.color, halo.width, halo.join], ['halo', 'surface', 4, 'round']);
    assert.deepEqual([text.type, text.color], ['text', 'ink']);
    for (const mark of [halo, text]) assert.deepEqual([mark.text, mark.lines], ['dead', [[[3, 4]]]]);
  });
});
