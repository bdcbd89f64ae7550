/** What is said of a mark, and what looks like it explains something. */
export declare const marks: import("lit").CSSResult;
