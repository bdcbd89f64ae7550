/**
 * Moves an element, which lies at the origin of what contains it, to a point in pixels. It sets a property of the style
 * object: a style attribute would be against a strict content security policy.
 */
export function moveTo(element: HTMLElement, x: number, y: number): void {
  setStyle(element, 'transform', `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`);
}

const seen = new WeakMap<HTMLElement, Record<string, string>>();

/** Sets a style property unless it has that value already; asking a remembered value is cheaper than asking the style. */
export function setStyle(element: HTMLElement, property: string, value: string): void {
  const values = seen.get(element) ?? {};
  if (values[property] === value) return;
  seen.set(element, { ...values, [property]: value });
  element.style.setProperty(property, value);
}
