/** Free on both sides, in pixels. */
const MARGIN = 16;
/** Wider than this nothing is easier to read, in pixels. */
const MAX_WIDTH = 1400;

/**
 * Where an element that breaks out of its column is to begin, from the left of the column, and how wide it is to be, in
 * pixels: around the middle of the column, as far as the window has room.
 */
export function breakOut(column: Element): { readonly start: number; readonly width: number } {
  const { paddingLeft, paddingRight, borderLeftWidth } = getComputedStyle(column);
  const left = column.getBoundingClientRect().left + parseFloat(borderLeftWidth) + parseFloat(paddingLeft);
  const room = column.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  const page = document.documentElement.clientWidth;
  const width = Math.max(room, Math.min(page - 2 * MARGIN, MAX_WIDTH));
  const wanted = left + (room - width) / 2;
  const start = Math.max(Math.min(left, MARGIN), Math.min(page - MARGIN - width, wanted));
  return { start: start - left, width };
}
