/** How large a still may be, and what it is like where nobody has said otherwise: in the command and in the element alike. */

/** The width of a picture in CSS pixels. */
export const WIDTH = { min: 240, max: 4096 } as const;
const WIDTHS = { alone: 400, together: 720 } as const;

/** Pixels of a PNG for each CSS pixel. */
export const SCALE = { usual: 2, min: 0.5, max: 8 } as const;

/** More pixels take more memory than most machines have: four bytes for each, and copies. */
export const MAX_PIXELS = 1e8;

/** The type of an element on a page that sets no fonts of its own: a file takes no fonts of a page along. */
export const FONTS = {
  font: "system-ui, 'Open Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  mathFont: "'STIX Two Text', 'Latin Modern Roman', Cambria, Georgia, serif",
  em: 14,
} as const;

/** One view takes less room, except where it is two plots, or a wide one. */
export function widthOf(views: readonly string[]): number {
  const isAlone = views.length === 1 && views[0] !== 'km' && views[0] !== 'loss';
  return isAlone ? WIDTHS.alone : WIDTHS.together;
}

/** What a picture is, in words, where no caption tells it. */
export const titleOf = (step: number): string => `One ReLU neuron learns another one, step ${step}`;
