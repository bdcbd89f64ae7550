/** Captions, plots, and the tabs of spaces. */
export declare const figures: import("lit").CSSResult;
