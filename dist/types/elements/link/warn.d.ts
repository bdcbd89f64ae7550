export type Warn = (message: string) => void;
/** Warns an author on the console, in the name of an element. */
export declare const warnFor: (element: Element) => Warn;
/** The same for an element that may find the same fault again and again: nothing is said twice. */
export declare function warnOnceFor(element: Element): Warn;
