import { lightnessOf } from '../playground/controllers/lightness.js';
import { around } from '../playground/controllers/zoom.js';

/** The colour behind an element: that of the nearest opaque background, or of the page where there is none. */
export function groundOf(element: Element): string {
  for (let each: Element | null = element; each; each = each.assignedSlot ?? around(each)) {
    const { backgroundColor } = getComputedStyle(each);
    if (lightnessOf(backgroundColor) !== undefined) return backgroundColor;
  }
  return 'Canvas';
}
