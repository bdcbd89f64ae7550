/**
 * Four layouts, by the width of the element in its own text and never by the window. Container queries choose one by
 * its name, LayoutController writes the name into `data-layout`, and the rules of a layout are chosen by that. And what
 * fingers need.
 */
export declare const layouts: import("lit").CSSResult;
