/** The colour behind an element: that of the nearest opaque background, or of the page where there is none. */
export function groundOf(element: Element): string {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { backgroundColor } = getComputedStyle(each);
    if (alphaOf(backgroundColor) > 0.5) return backgroundColor;
  }
  return 'Canvas';
}

/** A resolved colour has a fourth number where it is see-through: rgba(0, 0, 0, 0), oklab(0.2 0 0 / 0.5). */
const alphaOf = (color: string): number => Number(color.match(/-?[\d.]+(e-?\d+)?/g)?.[3] ?? 1);

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
