/** Buttons, sliders and the menu. */
export declare const controls: import("lit").CSSResult;
