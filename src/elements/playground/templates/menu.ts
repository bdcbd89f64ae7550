/** Between a menu and its button, pixels. */
const GAP = 4;

/**
 * Puts a menu under its button, within the figure where that is wide enough: a popover lies over everything, and knows
 * nothing of what opens it.
 */
export function placeMenu({ target, newState }: ToggleEvent): void {
  if (newState !== 'open') return;
  const menu = target as HTMLElement;
  const button = menu.parentElement!.querySelector(`[popovertarget='${menu.id}']`)!;
  const { left, bottom } = button.getBoundingClientRect();
  const { right } = button.closest('.root')!.getBoundingClientRect();
  const last = Math.min(right, document.documentElement.clientWidth - GAP) - parseFloat(getComputedStyle(menu).width);
  menu.style.left = `${Math.max(0, Math.min(left, last)) + scrollX}px`;
  menu.style.top = `${bottom + scrollY + GAP}px`;
}
