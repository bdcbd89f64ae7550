/** What can be dragged, and the names and values beside it. */
export declare const handles: import("lit").CSSResult;
