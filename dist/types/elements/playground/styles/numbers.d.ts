/** The number fields, and the line that explains them. */
export declare const numbers: import("lit").CSSResult;
