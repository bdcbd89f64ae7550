/** On top of a story, in at most half of a small screen: play, the line in words, the functions and a space or two. */
export declare const compact: import("lit").CSSResult;
