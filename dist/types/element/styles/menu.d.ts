/** The menu of layers. */
export declare const menu: import("lit").CSSResult;
