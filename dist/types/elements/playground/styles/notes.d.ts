/** What is said of the point under the pointer. */
export declare const notes: import("lit").CSSResult;
