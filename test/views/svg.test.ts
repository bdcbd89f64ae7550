import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { SvgContext } from '../../src/views/svg/svg-context.js';
import type { Context } from '../../src/views/core/theme.js';

const { DOMParser } = new JSDOM('').window;

/** What a drawing becomes, as elements; `ratio` device pixels are in a unit. */
function drawn(draw: (ctx: Context) => void, ratio = 1): Element {
  const svg = new SvgContext(ratio);
  draw(svg.context);
  const root = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`, 'image/svg+xml');
  assert.equal(root.querySelector('parsererror'), null);
  return root.documentElement;
}

const only = (root: Element, selector: string): Element => {
  const found = root.querySelectorAll(selector);
  assert.equal(found.length, 1, `${selector} in ${root.innerHTML}`);
  return found[0]!;
};

/** The attributes of the only path. */
const pathOf = (draw: (ctx: Context) => void, ratio = 1): Record<string, string> =>
  Object.fromEntries([...only(drawn(draw, ratio), 'path').attributes].map(({ name, value }) => [name, value]));

const line = (ctx: Context): void => {
  ctx.beginPath();
  ctx.moveTo(1, 2);
  ctx.lineTo(3, 4);
};

describe('a context that writes SVG', () => {
  it('keeps a stroke a stroke, with its width, ends, dashes and opacity', () => {
    const path = pathOf((ctx) => {
      line(ctx);
      ctx.strokeStyle = '#1a4fbf';
      ctx.lineWidth = 1.75;
      ctx.lineCap = ctx.lineJoin = 'round';
      ctx.setLineDash([0.1, 4]);
      ctx.lineDashOffset = 2;
      ctx.globalAlpha = 0.5;
      ctx.stroke();
    });
    assert.deepEqual(path, {
      d: 'M1 2L3 4',
      fill: 'none',
      stroke: '#1a4fbf',
      'stroke-opacity': '0.5',
      'stroke-width': '1.75',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'stroke-dasharray': '0.1 4',
      'stroke-dashoffset': '2',
    });
  });

  for (const [color, fill, opacity] of [
    ['#1a4fbf80', '#1a4fbf', '0.502'],
    ['rgba(26, 79, 191, 0.25)', 'rgb(26, 79, 191)', '0.25'],
    ['rgb(26, 79, 191)', 'rgb(26, 79, 191)', undefined],
    ['#abc', '#abc', undefined],
  ] as const)
    it(`tells colour and opacity apart, as editors need it: ${color}`, () => {
      const path = pathOf((ctx) => {
        line(ctx);
        ctx.fillStyle = color;
        ctx.fill();
      });
      assert.equal(path['fill'], fill);
      assert.equal(path['fill-opacity'], opacity);
    });

  it('moves, turns, mirrors and enlarges points, lengths and sizes of text', () => {
    const root = drawn((ctx) => {
      ctx.translate(10, 20);
      ctx.rotate(Math.PI / 2);
      ctx.scale(1, -1);
      line(ctx);
      ctx.stroke();
    });
    // (1, 2) is mirrored to (1, −2), turned to (2, 1), moved to (12, 21).
    assert.equal(only(root, 'path').getAttribute('d'), 'M12 21L14 23');
    assert.equal(only(root, 'path').getAttribute('stroke-width'), '1');
    const large = drawn((ctx) => {
      ctx.scale(3, 3);
      ctx.font = '10px x';
      ctx.fillText('a', 1, 2);
    });
    assert.equal(only(large, 'text').getAttribute('font-size'), '30');
    assert.equal(only(large, 'text').getAttribute('x'), '3');
  });

  it('brings back with restore what was there at save', () => {
    const [one, two] = drawn((ctx) => {
      ctx.save();
      ctx.lineWidth = 7;
      ctx.translate(5, 5);
      line(ctx);
      ctx.stroke();
      ctx.restore();
      line(ctx);
      ctx.stroke();
    }).querySelectorAll('path');
    assert.deepEqual(
      [one, two].map((path) => path!.getAttribute('stroke-width')),
      ['7', '1'],
    );
    assert.deepEqual(
      [one, two].map((path) => path!.getAttribute('d')),
      ['M6 7L8 9', 'M1 2L3 4'],
    );
  });

  it('has device pixels between its units: a picture is in units, whatever the ratio', () => {
    const path = pathOf((ctx) => {
      line(ctx);
      ctx.stroke();
    }, 2);
    assert.equal(path['d'], 'M1 2L3 4');
    const inDevice = pathOf((ctx) => {
      ctx.resetTransform();
      ctx.fillRect(3, 4, 5, 6);
    }, 2);
    assert.equal(inDevice['d'], 'M1.5 2H4V5H1.5Z');
  });

  it('skips points that are no numbers, as a canvas does', () => {
    const path = pathOf((ctx) => {
      ctx.beginPath();
      for (const [x, y] of [
        [NaN, 0],
        [1, 2],
        [Infinity, 3],
        [3, 4],
      ] as const)
        ctx.lineTo(x, y);
      ctx.stroke();
    });
    assert.equal(path['d'], 'M1 2L3 4');
  });

  it('draws nothing where there is no path', () => {
    const root = drawn((ctx) => {
      ctx.beginPath();
      ctx.stroke();
    });
    assert.equal(root.children.length, 0);
  });

  it('draws circles as two arcs, and closes paths', () => {
    const path = pathOf((ctx) => {
      ctx.beginPath();
      ctx.arc(10, 10, 4, 0, 2 * Math.PI);
      ctx.closePath();
      ctx.fill();
    });
    assert.equal(path['d'], 'M14 10A4 4 0 0 1 6 10A4 4 0 0 1 14 10Z');
  });

  it('writes text as text: its font in parts, its anchor, and its baseline where every editor puts it', () => {
    const root = drawn((ctx) => {
      ctx.font = "italic 600 20px 'A B', serif";
      ctx.textAlign = 'right';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = '#123456';
      ctx.fillText('w < b & "c" > √3', 50, 100);
    });
    const text = only(root, 'text');
    assert.equal(text.textContent, 'w < b & "c" > √3');
    const told = ['x', 'y', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'fill'];
    assert.deepEqual(
      told.map((name) => text.getAttribute(name)),
      ['50', '106', "'A B', serif", '20', '600', 'italic', 'end', '#123456'],
    );
  });

  it('keeps what XML can’t hold out of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const root = drawn((ctx) => ctx.fillText(`a${text}`, 0, 0));
        assert.ok(only(root, 'text').textContent!.startsWith('a'));
      }),
    );
    const root = drawn((ctx) => ctx.fillText('a\u0000\u0008\ud800b<script>', 0, 0));
    assert.equal(only(root, 'text').textContent, 'ab<script>');
  });

  it('condenses text that is wider than its room, and no other', () => {
    const root = drawn((ctx) => {
      ctx.font = '10px x';
      ctx.fillText('a very long label', 0, 0, 20);
      ctx.fillText('short', 0, 0, 50);
    });
    assert.deepEqual(
      [...root.querySelectorAll('text')].map((text) => text.getAttribute('textLength')),
      ['20', null],
    );
  });

  it('has screen readers read a text with a halo once', () => {
    const root = drawn((ctx) => {
      ctx.strokeText('dead', 1, 2);
      ctx.fillText('dead', 1, 2);
    });
    assert.deepEqual(
      [...root.querySelectorAll('text')].map((text) => text.getAttribute('aria-hidden')),
      ['true', null],
    );
  });

  it('clips what is drawn between save and restore, and nothing else; of equal clips there is one', () => {
    const clip = (ctx: Context): void => {
      ctx.save();
      ctx.beginPath();
      ctx.rect(1, 2, 3, 4);
      ctx.clip();
      line(ctx);
      ctx.stroke();
      ctx.restore();
    };
    const root = drawn((ctx) => {
      clip(ctx);
      line(ctx);
      ctx.stroke();
      clip(ctx);
    });
    const { id } = only(root, 'clipPath');
    assert.equal(only(root, 'clipPath path').getAttribute('d'), 'M1 2L4 2L4 6L1 6Z');
    const clips = [...root.querySelectorAll('path[stroke]')].map((path) =>
      path.parentElement!.getAttribute('clip-path'),
    );
    assert.deepEqual(clips, [`url(#${id})`, null, `url(#${id})`]);
  });

  it('names other clips otherwise in another picture, so that both can stand in one page', () => {
    const idOf = (width: number): string =>
      only(
        drawn((ctx) => {
          ctx.beginPath();
          ctx.rect(0, 0, width, 4);
          ctx.clip();
        }),
        'clipPath',
      ).id;
    assert.notEqual(idOf(3), idOf(5));
    assert.equal(idOf(3), idOf(3));
  });

  it('writes a pattern with its tile, in units', () => {
    const root = drawn((ctx) => {
      const tile = ctx.canvas.ownerDocument.createElement('canvas');
      tile.width = tile.height = 14;
      const pen = tile.getContext('2d')!;
      pen.fillStyle = '#00ff00';
      pen.fillRect(0, 0, 14, 14);
      ctx.resetTransform();
      ctx.fillStyle = ctx.createPattern(tile, 'repeat')!;
      ctx.fillRect(0, 0, 100, 100);
    }, 2);
    const pattern = only(root, 'pattern');
    assert.equal(pattern.getAttribute('width'), '7');
    assert.equal(only(pattern, 'path').getAttribute('d'), 'M0 0H7V7H0Z');
    assert.equal([...root.children].at(-1)!.getAttribute('fill'), `url(#${pattern.id})`);
  });
});

describe('rectangles in SVG', () => {
  type Rectangle = readonly [x: number, y: number, width: number, height: number, color: string];
  const SIZE = 12;
  const paint = (rectangles: readonly Rectangle[]): string[] => {
    const pixels = Array<string>(SIZE * SIZE).fill('');
    for (const [x, y, width, height, color] of rectangles)
      for (let row = y; row < y + height; row++)
        for (let column = x; column < x + width; column++) pixels[row * SIZE + column] = color;
    return pixels;
  };
  /** The rectangles of the paths, read back. */
  const rectanglesIn = (root: Element): Rectangle[] =>
    [...root.querySelectorAll('path')].flatMap((path) =>
      [...path.getAttribute('d')!.matchAll(/M(\d+) (\d+)H(\d+)V(\d+)H(\d+)Z/g)].map((found): Rectangle => {
        const [left, top, right, bottom] = found.slice(1).map(Number) as [number, number, number, number];
        return [left, top, right - left, bottom - top, path.getAttribute('fill')!];
      }),
    );
  const side = fc.integer({ min: 1, max: 4 });
  const at = fc.integer({ min: 0, max: SIZE - 4 });
  const color = fc.constantFrom('red', 'green', 'blue');
  const drawAll = (ctx: Context, rectangles: readonly Rectangle[]): void => {
    for (const [x, y, width, height, fill] of rectangles) {
      ctx.fillStyle = fill;
      ctx.fillRect(x, y, width, height);
    }
  };

  it('give the same pixels, in whatever order they are drawn over each other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at, side, side, color), { maxLength: 12 }), (rectangles) => {
        const root = drawn((ctx) => drawAll(ctx, rectangles));
        assert.deepEqual(paint(rectanglesIn(root)), paint(rectangles));
      }),
    );
  });

  it('of a map, row by row, become one path for each colour, and those under each other one rectangle', () => {
    const rows = [0, 1, 2].flatMap((y): Rectangle[] => [
      [0, y, 5, 1, 'red'],
      [5, y, 7, 1, 'blue'],
    ]);
    const root = drawn((ctx) => drawAll(ctx, rows));
    assert.deepEqual(rectanglesIn(root), [
      [0, 0, 5, 3, 'red'],
      [5, 0, 7, 3, 'blue'],
    ]);
    assert.equal(root.querySelectorAll('path').length, 2);
  });

  it('stay under what is drawn after them, and over what is drawn before', () => {
    const root = drawn((ctx) => {
      drawAll(ctx, [[0, 0, 2, 2, 'red']]);
      line(ctx);
      ctx.stroke();
      drawAll(ctx, [[0, 0, 2, 2, 'red']]);
    });
    assert.deepEqual(
      [...root.querySelectorAll('path')].map((path) => path.getAttribute('fill')),
      ['red', 'none', 'red'],
    );
  });
});
