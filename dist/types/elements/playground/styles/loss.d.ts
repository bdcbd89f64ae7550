/** Loss and time. */
export declare const loss: import("lit").CSSResult;
