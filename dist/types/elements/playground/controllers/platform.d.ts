/**
 * What a browser offers and some other hosts of elements, such as jsdom, do not. Where one of these is missing the element
 * still renders and learns; it follows no size, no scrolling and no preference of the reader.
 */
export declare const newResizeObserver: (callback: ResizeObserverCallback) => ResizeObserver | undefined;
export declare const newIntersectionObserver: (callback: IntersectionObserverCallback) => IntersectionObserver | undefined;
export declare const mediaQuery: (query: string) => MediaQueryList | undefined;
