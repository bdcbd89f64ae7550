/** Whether a reader sees enough of an element: at least half of what the window has room for. */
export declare function isInView(element: Element): boolean;
/** Scrolls no farther than is needed; a reader who wants less motion is there at once. */
export declare function bringIntoView(element: Element): void;
