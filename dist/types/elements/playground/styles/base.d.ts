/**
 * Tokens first: what begins with --relu-playground- is public. Sizes are in em of the element's own text, which is that
 * of the reader and not of the page: a page of large type does not make the figure a phone's.
 */
export declare const base: import("lit").CSSResult;
