/**
 * Tokens first: what begins with --relu-playground- is public. Sizes are in em of the host’s text, so that the element grows
 * with the page.
 */
export declare const base: import("lit").CSSResult;
