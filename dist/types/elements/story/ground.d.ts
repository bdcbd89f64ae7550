/** The colour behind an element: that of the nearest opaque background, or of the page where there is none. */
export declare function groundOf(element: Element): string;
