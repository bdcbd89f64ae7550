/** The number fields, the line that explains them, and the probes for the colours. */
export declare const numbers: import("lit").CSSResult;
