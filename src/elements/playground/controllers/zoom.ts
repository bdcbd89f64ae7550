/**
 * The CSS zoom of an element with that of all around it. By today's standard the browser tells it, and lengths on the screen
 * are told with it. Others, as WebKit, tell lengths as they are before it, and then `isTold` is false.
 */
export function zoomOf(element: Element): { readonly zoom: number; readonly isTold: boolean } {
  const told = (element as Partial<Element>).currentCSSZoom;
  if (told !== undefined) return { zoom: told, isTold: true };
  let zoom = 1;
  for (let each: Element | null = element; each; each = around(each)) zoom *= Number(getComputedStyle(each).zoom) || 1;
  return { zoom, isTold: false };
}

/** The element around one, also out of a shadow tree. */
export const around = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
