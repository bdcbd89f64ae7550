import type { Theme } from '../../../session/parameters.js';

export type PictureFormat = 'svg' | 'png';

/** How a picture is to be; all of it is optional. */
export interface PictureOptions {
  /** `svg` (with real text and paths) or `png`; SVG without it. */
  readonly format?: PictureFormat;
  /** The views to draw, as in the attribute; those of the figure without it. */
  readonly views?: string | readonly string[];
  /** The layers to draw, as in the attribute; those of the figure without it. */
  readonly layers?: string | readonly string[];
  /** `light` or `dark`; the colours of the figure on its page without it. */
  readonly theme?: Theme;
  /** Of the picture in CSS pixels, 240 … 4096; 720 without it, or 400 for one view. */
  readonly width?: number;
  /** Pixels of a PNG for each CSS pixel, 0.5 … 8; 2 without it. */
  readonly scale?: number;
  /** A line under the figure. */
  readonly caption?: string;
}
