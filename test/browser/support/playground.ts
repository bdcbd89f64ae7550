/** The element on the test's own page, the parts of it that a hand reaches for, and ways to see what it shows. */
import '../../../src/index.js';
import type { ReluPlayground } from '../../../src/index.js';
import { ioDomain } from '../../../src/views/io/io.js';
import { spaces } from '../../../src/views/spaces/index.js';
import type { BoxId } from '../../../src/views/spaces/space.js';
import { scaleOf, type Domain } from '../../../src/views/core/scale.js';
import { setViewport, type Point } from './input.js';

const domains = Object.fromEntries(Object.values(spaces).map(({ id, domain }) => [id, domain])) as Record<
  BoxId,
  Domain
>;
domains.io = ioDomain;

// High enough for the whole of a playground 720 px wide: the mouse reaches only what is in view.
before(() => setViewport(900, 1000));

/** The test's own clock: a test may wrap the page's. */
const clock = requestAnimationFrame.bind(window);

export async function frames(n = 1): Promise<void> {
  for (let i = 0; i < n; i++) await new Promise(clock);
}

/** How often something asks the page for a frame during n frames of the test's own clock. */
export async function requestsDuring(n: number): Promise<number> {
  const original = window.requestAnimationFrame;
  let count = 0;
  window.requestAnimationFrame = (callback) => {
    count++;
    return original.call(window, callback);
  };
  try {
    await frames(n);
  } finally {
    window.requestAnimationFrame = original;
  }
  return count;
}

/** Waits, frame by frame, until something is so; a test that waits in vain times out. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await frames();
}

const stages: HTMLElement[] = [];

/** A place on the screen for elements, over whatever else is on the page. */
export function stage(width = 720): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = `position: absolute; inset: 0 auto auto 0; width: ${width}px; background: canvas`;
  document.body.append(place);
  stages.push(place);
  return place;
}

/** Removes what the tests have put on the page. */
export function clear(): void {
  for (const place of stages.splice(0)) place.remove();
}

/** Puts an element on the page as HTML does; attributes as they are written. */
export function put(attributes = '', width = 720): ReluPlayground {
  const place = stage(width);
  place.innerHTML = `<relu-playground ${attributes}></relu-playground>`;
  return place.firstElementChild as ReluPlayground;
}

export async function mount(attributes = ''): Promise<ReluPlayground> {
  const element = put(attributes);
  await settled(element);
  return element;
}

/** The only playground on the page, at a width. */
export async function show(attributes = '', width = 720): Promise<ReluPlayground> {
  clear();
  const element = put(attributes, width);
  scrollTo(0, 0);
  await settled(element);
  return element;
}

const handlesIn = (element: ReluPlayground): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.handle:not([data-hidden])'),
];

/** Waits until the element has been laid out and shows its state. */
export async function settled(element: ReluPlayground): Promise<void> {
  await until(() => {
    const handles = element.hasUpdated ? handlesIn(element) : [];
    return (handles.length > 0 || element.views.length === 0) && handles.every(({ style }) => style.transform !== '');
  });
  // A frame for the observers of sizes and of colours, and one for what they asked for.
  await frames(2);
  await element.updateComplete;
}

export const part = <T extends HTMLElement = HTMLElement>(element: ReluPlayground, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

/** The text in a number field, by its attribute. */
export const fieldText = (element: ReluPlayground, attribute: string): string =>
  part<HTMLInputElement>(element, `#${attribute}`).value;

/** Everything that the element says, to eyes and to voices. */
export function everythingSaid(element: ReluPlayground): string {
  const said = [element.shadowRoot!.textContent];
  for (const each of element.shadowRoot!.querySelectorAll('*')) {
    said.push(...[...each.attributes].map(({ value }) => value));
    if (each instanceof HTMLInputElement) said.push(each.value);
  }
  return said.join('\n');
}

/** The canvas of a panel. */
export const canvasOf = (element: ReluPlayground, box: string): HTMLCanvasElement =>
  part<HTMLCanvasElement>(element, `[data-box='${box}'] canvas`);

/** All that a canvas shows. */
export const pixelsOf = (canvas: HTMLCanvasElement): Uint8ClampedArray =>
  canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;

/** Whether two pictures look different; browsers may smooth the same lines another way when they are drawn again. */
export const differ = (one: Uint8ClampedArray, other: Uint8ClampedArray): boolean =>
  one.filter((value, at) => Math.abs(value - other[at]!) > 40).length > 20;

/** How many pixels of a box have the colour of the student; without the other layers, those of the path of learning. */
export function painted(element: ReluPlayground, box: string): number {
  const [r, g, b] = getComputedStyle(part(element, '#name-student'))
    .color.match(/[\d.]+/g)!
    .map(Number);
  const data = pixelsOf(canvasOf(element, box));
  const isNear = (i: number, value: number): boolean => Math.abs(data[i]! - value) < 40;
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (isNear(i, r!) && isNear(i + 1, g!) && isNear(i + 2, b!)) count++;
  }
  return count;
}

/** The next event of a type. */
export const next = (target: EventTarget, type: string): Promise<CustomEvent> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true }));

/** Where a data point of a box is in the viewport; the inverse of what a drag does, from the plot's size alone. */
export function at(element: ReluPlayground, box: BoxId, x: number, y: number): Point {
  const { left, top, width, height } = part(element, `[data-box='${box}']`).getBoundingClientRect();
  const em = parseFloat(getComputedStyle(part(element, '.root')).fontSize);
  const scale = scaleOf(domains[box], width, height, em);
  return { x: left + scale.x(x), y: top + scale.y(y) };
}

/** One pixel, in units of the axes of a box. */
export function pixel(element: ReluPlayground, box: BoxId): { x: number; y: number } {
  const [p, q] = [at(element, box, 0, 0), at(element, box, 1, 1)];
  return { x: 1 / (q.x - p.x), y: 1 / (p.y - q.y) };
}

/** The text of a part as a reader sees it. */
export const textOf = (element: ReluPlayground, selector: string): string =>
  part(element, selector)
    .textContent!.replace(/[ \n]+/g, ' ')
    .trim();

/** Counts the events of these types that an element sends from now on. */
export function listen(element: ReluPlayground, ...types: string[]): Record<string, number> {
  const counts = Object.fromEntries(types.map((name) => [name, 0]));
  for (const name of types) element.addEventListener(name, () => counts[name]!++);
  return counts;
}
