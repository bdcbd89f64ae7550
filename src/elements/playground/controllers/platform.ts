/**
 * What a browser offers and some other hosts of elements, such as jsdom, do not. Where one of these is missing the
 * element still renders and learns; it follows no size and no scrolling.
 */

export const newResizeObserver = (callback: ResizeObserverCallback): ResizeObserver | undefined =>
  typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(callback);

/**
 * Watches one element.
 * @param callback is told whether any part of it is on the screen or around it
 * @param around how far around, as a share of the screen
 */
export function newIntersectionObserver(
  callback: (isIntersecting: boolean) => void,
  around = 0,
): IntersectionObserver | undefined {
  if (typeof IntersectionObserver === 'undefined') return undefined;
  const margin = `${100 * around}%`;
  return new IntersectionObserver((entries) => callback(entries.at(-1)!.isIntersecting), {
    rootMargin: margin,
    scrollMargin: margin,
  });
}
