/** The element on the test's own page, and ways to see what it shows. */
import '../../../src/index.js';
import type { ReluPlayground } from '../../../src/index.js';

/** The test's own clock: a test may wrap the page's. */
const clock = requestAnimationFrame.bind(window);

export async function frames(n = 1): Promise<void> {
  for (let i = 0; i < n; i++) await new Promise(clock);
}

/** Waits, frame by frame, until something is so; a test that waits in vain times out. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await frames();
}

const stages: HTMLElement[] = [];

/** A place on the screen for elements, over whatever else is on the page. */
export function stage(): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = 'position: absolute; inset: 0 auto auto 0; width: 720px; background: canvas';
  document.body.append(place);
  stages.push(place);
  return place;
}

/** Removes what the tests have put on the page. */
export function clear(): void {
  for (const place of stages.splice(0)) place.remove();
}

/** Puts an element on the page as HTML does; attributes as they are written. */
export function put(attributes = ''): ReluPlayground {
  const place = stage();
  place.innerHTML = `<relu-playground ${attributes}></relu-playground>`;
  return place.firstElementChild as ReluPlayground;
}

export async function mount(attributes = ''): Promise<ReluPlayground> {
  const element = put(attributes);
  await settled(element);
  return element;
}

const handlesIn = (element: ReluPlayground): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('.handle:not(.hidden)'),
];

/** Waits until the element has been laid out and shows its state. */
export async function settled(element: ReluPlayground): Promise<void> {
  await until(() => {
    const handles = element.hasUpdated ? handlesIn(element) : [];
    return handles.length > 0 && handles.every(({ style }) => style.transform !== '');
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

/** How many pixels a box's canvas of what moves has painted. */
export function painted(element: ReluPlayground, box: string): number {
  const canvas = part<HTMLCanvasElement>(element, `[data-box='${box}'] canvas:last-child`);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) count++;
  return count;
}

/** The next event of a type. */
export const next = (target: EventTarget, type: string): Promise<CustomEvent> =>
  new Promise((resolve) => target.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true }));
