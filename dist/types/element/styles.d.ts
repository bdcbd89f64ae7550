/**
 * Tokens first: what begins with --relu-playground- is public. Sizes are in em of the host's text, so that the
 * element grows with the page; the layout follows the width of the element and never the window's.
 */
export declare const styles: import("lit").CSSResult;
