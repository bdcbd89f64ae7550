/** Captions, plots and what is written over them. */
export declare const figures: import("lit").CSSResult;
