/** Many figures on a page, and many that come and go: what is off the screen takes nothing, what has gone leaves nothing. */
import { assert } from 'chai';
import type { ReluPlayground } from '../../src/index.js';
import {
  canvasOf,
  clear,
  frames,
  mount,
  pixelsOf,
  requestsDuring,
  settled,
  stage,
  until,
} from './support/playground.js';

const ALL = 'layers="trajectories fate outcomes field contours solutions edges residual fits landing"';

/** All canvases that are made from now on, those beside the page too. */
function countCanvases(): { readonly pixels: number; readonly stop: () => void } {
  const made: HTMLCanvasElement[] = [];
  const original = document.createElement;
  document.createElement = function (this: Document, name: string, options?: ElementCreationOptions): HTMLElement {
    const element = original.call(this, name, options);
    if (element instanceof HTMLCanvasElement) made.push(element);
    return element;
  } as typeof original;
  return {
    get pixels() {
      return made.reduce((sum, { width, height }) => sum + width * height, 0);
    },
    stop: () => (document.createElement = original),
  };
}

const isSeen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
};

/** The canvases of a figure that have any pixel. */
const drawn = (element: ReluPlayground): HTMLCanvasElement[] =>
  [...element.shadowRoot!.querySelectorAll('canvas')].filter(({ width }) => width > 1);

const isPainted = (element: ReluPlayground, box: string): boolean =>
  canvasOf(element, box).width > 0 && pixelsOf(canvasOf(element, box)).some((value) => value > 0);

/** So many figures, one below the other. */
async function column(count: number, attributes = ''): Promise<ReluPlayground[]> {
  const place = stage();
  place.innerHTML = `<relu-playground ${attributes}></relu-playground>`.repeat(count);
  const figures = [...place.querySelectorAll('relu-playground')];
  await settled(figures.at(-1)!);
  return figures;
}

afterEach(() => {
  clear();
  scrollTo(0, 0);
});

describe('a hundred figures on a page', function () {
  this.timeout(60_000);

  it('take canvas memory for those near the screen alone, and no frame while they rest', async () => {
    const canvases = countCanvases();
    const figures = await column(100);
    const [first] = figures;
    const shown = [...first!.shadowRoot!.querySelectorAll('canvas')].reduce(
      (sum, { width, height }) => sum + width * height,
      0,
    );
    assert.isAbove(shown, 0);
    for (const figure of figures.slice(4)) await until(() => drawn(figure).length === 0);
    // Three are near, and each canvas has a second one of its size beside the page.
    await until(() => canvases.pixels <= 3 * 2 * shown);
    assert.equal(await requestsDuring(30), 0);
    figures.at(-1)!.scrollIntoView();
    await until(() => isPainted(figures.at(-1)!, 'io') && drawn(first!).length === 0);
    await until(() => canvases.pixels <= 3 * 2 * shown);
    canvases.stop();
  });
});

describe('a figure that is off the screen', () => {
  it('is painted before it is seen, however the page is scrolled, and looks as before', async () => {
    const figures = await column(6, 'preset="in-sign-change-iii"');
    const looks = (): string => canvasOf(figures[0]!, 'wa').toDataURL();
    const before = looks();
    for (const direction of [1, -1]) {
      for (let i = 0; i < 24; i++) {
        scrollBy(0, (direction * innerHeight) / 4);
        // This is what the next picture of the page shows.
        for (const figure of figures.filter(isSeen)) {
          for (const box of ['io', 'wa', 'km-']) assert.isTrue(isPainted(figure, box), `${direction} ${i} ${box}`);
        }
        await frames();
      }
      await until(() => drawn(direction > 0 ? figures[0]! : figures.at(-1)!).length === 0);
    }
    await until(() => looks() === before);
  });

  it('shows what was changed meanwhile', async () => {
    const figures = await column(4);
    const last = figures.at(-1)!;
    last.teacher = { k: -1 };
    last.student = { w: -0.7, b: 0.3, a: 1.1 };
    last.advance(100);
    await last.updateComplete;
    last.scrollIntoView();
    await until(() => isPainted(last, 'wa'));
    const twin = await mount('student-w="-0.7" student-b="0.3" student-a="1.1" teacher-k="-1" step="100"');
    assert.deepEqual(twin.student, last.student);
    assert.deepEqual([...pixelsOf(canvasOf(last, 'io'))], [...pixelsOf(canvasOf(twin, 'io'))]);
  });

  it('is on paper, and takes no memory after it', async () => {
    const figures = await column(5);
    const last = figures.at(-1)!;
    assert.lengthOf(drawn(last), 0);
    dispatchEvent(new Event('beforeprint'));
    for (const figure of figures) for (const box of ['io', 'wa', 'loss']) assert.isTrue(isPainted(figure, box), box);
    dispatchEvent(new Event('afterprint'));
    await until(() => drawn(last).length === 0);
    assert.isTrue(isPainted(figures[0]!, 'io'));
    assert.strictEqual(last.getAttribute('style'), null);
  });

  it('keeps its picture if it is off the screen for a moment alone', async () => {
    const element = await mount();
    await until(() => isPainted(element, 'io'));
    const place = element.parentElement!;
    place.style.translate = '0 9000px';
    await frames(4);
    assert.isTrue(isPainted(element, 'io'));
    place.style.translate = '';
    await frames(4);
    assert.isTrue(isPainted(element, 'io'));
    place.style.translate = '0 9000px';
    await until(() => drawn(element).length === 0);
    place.style.translate = '';
    await until(() => isPainted(element, 'io'));
  });

  it('gives its memory back when it is removed, and has it again when it returns', async () => {
    const element = await mount();
    const place = element.parentElement!;
    element.remove();
    element.advance(3);
    await element.updateComplete;
    assert.lengthOf(drawn(element), 0);
    place.append(element);
    await settled(element);
    assert.isTrue(isPainted(element, 'io'));
    assert.equal(element.step, 3);
  });
});

/** Whatever is registered from now on with what outlives an element, and not taken back. */
function countRegistrations(): { readonly left: () => Record<string, number>; readonly stop: () => void } {
  const alive = new Map<string, Set<unknown>>();
  const undo: (() => void)[] = [];
  const of = (name: string): Set<unknown> => alive.get(name) ?? alive.set(name, new Set()).get(name)!;
  const wrap = <T extends object>(
    owner: T,
    name: keyof T & string,
    told: (self: unknown, args: unknown[]) => void,
  ): void => {
    const original = owner[name] as (...args: unknown[]) => unknown;
    const isOwn = Object.hasOwn(owner, name);
    owner[name] = function (this: unknown, ...args: unknown[]): unknown {
      told(this ?? window, args);
      return original.apply(this ?? window, args);
    } as T[keyof T & string];
    undo.push(() => (isOwn ? (owner[name] = original as T[keyof T & string]) : delete owner[name]));
  };
  const outlives = (target: unknown): boolean =>
    target === window || target === document || target === visualViewport || target instanceof MediaQueryList;
  const nameOf = (target: unknown, type: unknown): string =>
    `${Object.prototype.toString.call(target)} ${String(type)}`;
  wrap(EventTarget.prototype, 'addEventListener', (self, [type, listener]) => {
    if (outlives(self)) of(nameOf(self, type)).add(listener);
  });
  wrap(EventTarget.prototype, 'removeEventListener', (self, [type, listener]) => {
    if (outlives(self)) of(nameOf(self, type)).delete(listener);
  });
  for (const Observer of [ResizeObserver, IntersectionObserver, MutationObserver]) {
    wrap(Observer.prototype as ResizeObserver, 'observe', (self) => of(Observer.name).add(self));
    wrap(Observer.prototype as ResizeObserver, 'disconnect', (self) => of(Observer.name).delete(self));
  }
  return {
    left: () => Object.fromEntries([...alive].flatMap(([name, { size }]) => (size > 0 ? [[name, size]] : []))),
    stop: () => undo.forEach((each) => each()),
  };
}

describe('figures that come and go', function () {
  this.timeout(120_000);

  it('leave no listener and no observer behind', async () => {
    // What the first one registers for the page, as for its links, stays.
    await mount(ALL);
    clear();
    const registrations = countRegistrations();
    const place = stage();
    for (let i = 0; i < 100; i++) {
      place.innerHTML = `<relu-playground id="own" playing ${i % 2 ? ALL : ''}></relu-playground>
        <relu-playground for="own" views="io"></relu-playground><relu-value for="own" of="loss"></relu-value>
        <relu-story><relu-playground></relu-playground><relu-passage state="step=3">three</relu-passage></relu-story>`;
      await frames(i % 3);
      if (i % 10 === 0) place.append(place.firstElementChild!);
    }
    place.replaceChildren();
    await frames(2);
    assert.deepEqual(registrations.left(), {});
    assert.equal(await requestsDuring(10), 0);
    registrations.stop();
  });
});
