/** Buttons, sliders and menus: quiet, with one that is not. */
export declare const controls: import("lit").CSSResult;
