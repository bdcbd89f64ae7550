import type { Rectangle } from '../../../views/marks/place-note.js';

/** How many pixels of the screen are one pixel of the element's own layout: not 1 where a page scales or zooms it. */
export function ratioOf(element: HTMLElement): number {
  const { width } = element.getBoundingClientRect();
  return width > 0 && element.offsetWidth > 0 ? width / element.offsetWidth : 1;
}

/** Where an element is in another one that contains it, in CSS pixels of the latter. */
export function placeIn(frame: HTMLElement, element: Element): Rectangle {
  const outer = frame.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  const ratio = ratioOf(frame);
  return {
    left: (left - outer.left) / ratio,
    top: (top - outer.top) / ratio,
    width: width / ratio,
    height: height / ratio,
  };
}
