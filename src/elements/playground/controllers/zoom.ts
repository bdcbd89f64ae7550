/**
 * The CSS zoom of an element with that of all around it where the browser measures elements as they are before it, as
 * WebKit does; 1 where it measures them as they are shown, as today's standard says.
 */
export function untoldZoom(element: Element): number {
  let zoom = 1;
  if ('currentCSSZoom' in element) return zoom;
  for (let each: Element | null = element; each; each = around(each)) zoom *= Number(getComputedStyle(each).zoom) || 1;
  return zoom;
}

/** The element around one, also out of a shadow tree. */
export const around = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
