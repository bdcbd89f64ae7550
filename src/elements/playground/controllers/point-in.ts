import type { Point } from '../../../views/core/scale.js';
import { untoldZoom } from './zoom.js';

/**
 * A point of the screen in the coordinates of an element, in CSS pixels of its own layout. An ancestor may show the
 * element larger or smaller than it is laid out, by `transform: scale` or by `zoom`, as slides do; drawings and handles
 * count in pixels of the layout. Rotation is not undone.
 */
export function pointIn(element: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  const zoom = untoldZoom(element);
  return {
    x: ((clientX / zoom - left) * element.offsetWidth) / width,
    y: ((clientY / zoom - top) * element.offsetHeight) / height,
  };
}
