/** A page that shows the figure larger or smaller than it is laid out, as slides do: hands hit, and canvases are sharp. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import { engine } from './support/engine.js';
import { center, click, mouseDrag, type Point } from './support/input.js';
import { canvasOf, clear, frames, part, settled, show, stage, until } from './support/playground.js';

/** The pixel ratio of the screen. It is there before any figure: WebKit's compiler would keep the browser's own in code that has run often. */
let ratio = devicePixelRatio;
before(() => Object.defineProperty(window, 'devicePixelRatio', { configurable: true, get: () => ratio }));
after(() => delete (window as { devicePixelRatio?: number }).devicePixelRatio);

async function scaled(style: string, attributes = ''): Promise<ReluPlayground> {
  clear();
  const place = stage(480);
  place.style.cssText += `; transform-origin: 0 0; ${style}`;
  place.innerHTML = `<relu-playground ${attributes}></relu-playground>`;
  const element = place.firstElementChild as ReluPlayground;
  await settled(element);
  return element;
}

/** How much WebKit enlarges what it tells the size of before the zoom. */
const enlargedBy = (element: ReluPlayground): number =>
  engine === 'webkit' ? Number(getComputedStyle(element.parentElement!).zoom) : 1;

/** The middle of a part on the screen. */
function middle(element: ReluPlayground, selector: string): Point {
  const { x, y } = center(part(element, selector));
  const zoom = enlargedBy(element);
  return { x: zoom * x, y: zoom * y };
}

/** Pixels of a canvas for each pixel of the screen on which it is seen. */
function sharpness(element: ReluPlayground, box: string): number {
  const canvas = canvasOf(element, box);
  return canvas.width / (canvas.getBoundingClientRect().width * enlargedBy(element) * devicePixelRatio);
}

function assertSharp(element: ReluPlayground): void {
  for (const box of ['io', 'wa']) assert.approximately(sharpness(element, box), 1, 0.03, box);
}

const WAYS = [
  'transform: scale(0.6)',
  'transform: translate(37px, 11px) scale(0.85)',
  'transform: scale(1.6)',
  'scale: 1.25',
  'zoom: 0.7',
  'zoom: 1.5',
  'zoom: 1.3; transform: scale(0.8)',
];

describe('under an ancestor’s', () => {
  afterEach(clear);

  for (const style of WAYS) {
    it(`${style} a handle’s middle follows the pointer`, async () => {
      const element = await scaled(style, 'student-b="0.2"');
      for (const [id, dx, dy] of [
        ['student-kink', 41, -33],
        ['student-wa', -38, 27],
      ] as const) {
        const from = middle(element, `#${id}`);
        const to = { x: Math.round(from.x + dx), y: Math.round(from.y + dy) };
        // It is seized where it is, which may be between two pixels.
        const start = { x: Math.round(from.x), y: Math.round(from.y) };
        await mouseDrag([start, to]);
        await element.updateComplete;
        const { x, y } = middle(element, `#${id}`);
        assert.approximately(x, to.x + from.x - start.x, 1, id);
        assert.approximately(y, to.y + from.y - start.y, 1, id);
      }
    });

    it(`${style} a click in w-a puts the student under the pointer`, async () => {
      const element = await scaled(style);
      const { left, top, width, height } = canvasOf(element, 'wa').getBoundingClientRect();
      const zoom = enlargedBy(element);
      const to = { x: Math.round(zoom * (left + 0.4 * width)), y: Math.round(zoom * (top + 0.37 * height)) };
      await click(to);
      await element.updateComplete;
      const { x, y } = middle(element, '#student-wa');
      assert.approximately(x, to.x, 1);
      assert.approximately(y, to.y, 1);
    });

    it(`${style} the canvases are sharp`, async () => {
      assertSharp(await scaled(style));
    });
  }

  it('transform that is eased they are sharp at its end', async () => {
    const element = await scaled('transform: scale(1)');
    const place = element.parentElement!;
    place.style.transition = 'transform 50ms';
    await frames(2);
    place.style.transform = 'scale(1.7)';
    await until(() => Math.abs(sharpness(element, 'wa') - 1) < 0.03 && element.getBoundingClientRect().width > 800);
  });

  it('transform that follows the window they are sharp after it', async () => {
    const element = await scaled('transform: scale(1)');
    element.parentElement!.style.transform = 'scale(0.5)';
    dispatchEvent(new Event('resize'));
    await element.updateComplete;
    assertSharp(element);
  });

  it('transform that nothing tells of they are sharp after the next change', async () => {
    const element = await scaled('transform: scale(1)');
    element.parentElement!.style.transform = 'scale(1.4)';
    element.teacher = { k: 0.1 };
    await element.updateComplete;
    assertSharp(element);
  });

  it('transform beyond all measure they stay within their bounds', async () => {
    for (const [scale, bound] of [
      [40, 3],
      [0.01, 0.25],
      [0, 1],
    ] as const) {
      const element = await scaled(`transform: scale(${scale})`);
      const { width } = canvasOf(element, 'io');
      assert.approximately(
        width / (canvasOf(element, 'io').offsetWidth * devicePixelRatio),
        bound,
        0.02 * bound + 0.01,
      );
    }
  });
});

describe('another screen', () => {
  it('of another pixel ratio gets as many pixels, also where no observer tells of it', async () => {
    const { observe } = ResizeObserver.prototype;
    const { matchMedia } = window;
    const box = Object.getOwnPropertyDescriptor(ResizeObserverEntry.prototype, 'devicePixelContentBoxSize');
    if (box)
      Object.defineProperty(ResizeObserverEntry.prototype, 'devicePixelContentBoxSize', {
        ...box,
        get: () => undefined,
      });
    const screen = new EventTarget();
    // As in WebKit.
    ResizeObserver.prototype.observe = function (target, options): void {
      if (options) throw new TypeError('unknown box');
      observe.call(this, target);
    };
    window.matchMedia = (query) =>
      query.includes('resolution') ? (screen as MediaQueryList) : matchMedia.call(window, query);
    const { devicePixelRatio: own } = window;
    try {
      const element = await show();
      const before = canvasOf(element, 'wa').width;
      ratio = 2 * own;
      screen.dispatchEvent(new Event('change'));
      await until(() => canvasOf(element, 'wa').width !== before);
      assert.approximately(canvasOf(element, 'wa').width, 2 * before, 1);
    } finally {
      ratio = own;
      if (box) Object.defineProperty(ResizeObserverEntry.prototype, 'devicePixelContentBoxSize', box);
      ResizeObserver.prototype.observe = observe;
      window.matchMedia = matchMedia;
      clear();
    }
  });
});
