/** Whether a reader sees enough of an element: at least half of what the window has room for. */
export function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const visible = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return visible >= Math.min(height, innerHeight) / 2;
}

/** Scrolls no farther than is needed; a reader who wants less motion is there at once. */
export function bringIntoView(element: Element): void {
  const wantsLessMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'nearest', behavior: wantsLessMotion ? 'instant' : 'smooth' });
}
