/** In words: room for the longest line, so that nothing moves when it changes. */
export declare const words: import("lit").CSSResult;
