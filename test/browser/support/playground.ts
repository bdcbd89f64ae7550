/** A playground on a page of known size, and the parts of it that a hand reaches for. */
import '../../../src/index.js';
import type { ReluPlayground } from '../../../src/index.js';
import { scaleOf, type Domain } from '../../../src/views/scale.js';
import { ioDomain } from '../../../src/views/io.js';
import type { BoxId, PhaseSpace } from '../../../src/views/phase-space.js';
import { spaceKMLeft, spaceKMRight } from '../../../src/views/space-km.js';
import { spaceWA } from '../../../src/views/space-wa.js';
import { spaceWB } from '../../../src/views/space-wb.js';
import { setViewport, type Point } from './input.js';

const domains = Object.fromEntries(
  [spaceWA, spaceWB, spaceKMRight, spaceKMLeft].map((space: PhaseSpace) => [space.id, space.domain]),
) as Record<BoxId, Domain>;
domains.io = ioDomain;

let container: HTMLElement | undefined;

// High enough for the whole of a playground 720 px wide: the mouse reaches only what is in view.
before(() => setViewport(900, 760));

/** Puts a playground on an otherwise empty page, and waits until its boxes have their sizes. */
export async function show(attributes = '', width = 720): Promise<ReluPlayground> {
  container?.remove();
  container = document.createElement('div');
  container.style.cssText = `position: absolute; inset: 0 auto auto 0; width: ${width}px`;
  container.innerHTML = `<relu-playground ${attributes}></relu-playground>`;
  document.body.append(container);
  scrollTo(0, 0);
  const element = container.querySelector('relu-playground')!;
  await element.updateComplete;
  await until(() => part(element, '#student-kink').style.transform !== '');
  return element;
}

/** Waits for a condition, frame by frame; the test's own time limit ends a wait in vain. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await frame();
}

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

export function part<T extends HTMLElement = HTMLElement>(element: ReluPlayground, selector: string): T {
  return element.shadowRoot!.querySelector<T>(selector)!;
}

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
  part(element, selector).textContent!.replace(/\s+/g, ' ').trim();

/** Counts the events of these types that an element sends from now on. */
export function listen(element: ReluPlayground, ...types: string[]): Record<string, number> {
  const counts = Object.fromEntries(types.map((name) => [name, 0]));
  for (const name of types) element.addEventListener(name, () => counts[name]!++);
  return counts;
}
