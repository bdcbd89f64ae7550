import type { Rectangle } from '../../../views/marks/place-note.js';
/** Where an element is in another one that contains it, in CSS pixels of the latter. */
export declare function placeIn(frame: HTMLElement, element: Element): Rectangle;
