/** Three layouts, by the width of the element and never of the window; and what fingers need. */
export declare const layouts: import("lit").CSSResult;
