/** What is said of the point under the pointer, and what the colours of a map mean. */
export declare const notes: import("lit").CSSResult;
