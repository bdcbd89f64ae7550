/** "What am I looking at?": its control, and the dimmed plots with their note. */
export declare const tour: import("lit").CSSResult;
