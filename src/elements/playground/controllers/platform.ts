/**
 * What a browser offers and some other hosts of elements, such as jsdom, do not. Where one of these is missing the element
 * still renders and learns; it follows no size, no scrolling and no preference of the reader.
 */

export const newResizeObserver = (callback: ResizeObserverCallback): ResizeObserver | undefined =>
  typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(callback);

export const newIntersectionObserver = (callback: IntersectionObserverCallback): IntersectionObserver | undefined =>
  typeof IntersectionObserver === 'undefined' ? undefined : new IntersectionObserver(callback);

export const mediaQuery = (query: string): MediaQueryList | undefined =>
  typeof matchMedia === 'undefined' ? undefined : matchMedia(query);
