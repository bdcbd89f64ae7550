/** The names of the layers, what their colours mean, and the menu of the rest. */
export declare const layers: import("lit").CSSResult;
