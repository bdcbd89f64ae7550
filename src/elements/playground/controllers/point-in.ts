import type { Point } from '../../../views/core/scale.js';

/**
 * A point of the screen in the coordinates of an element, in CSS pixels of its own layout. An ancestor may show the
 * element larger or smaller than it is laid out, by `transform: scale` or by `zoom`, as slides do; drawings and handles
 * count in pixels of the layout. Rotation is not undone.
 */
export function pointIn(element: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: ((clientX - left) * element.offsetWidth) / width, y: ((clientY - top) * element.offsetHeight) / height };
}
