import type { Context, Theme } from '../core/theme.js';

/** The width of a text in a font, pixels. */
export type Measure = (text: string, font: string) => number;

/** Colours and type of a still; also what is behind the figure. */
export interface StillTheme extends Theme {
  readonly ground: string;
}

/** What all rows of a still have in common. */
export interface Page {
  readonly theme: StillTheme;
  /** Of a row, pixels. */
  readonly width: number;
  /** From the left of the picture to a row, whole pixels. */
  readonly left: number;
  /** Device pixels per pixel. */
  readonly ratio: number;
  readonly measure: Measure;
}

/** One row of a still, as wide as all of them. */
export interface Block {
  /** Pixels. */
  readonly height: number;
  /** @param top from the top of the picture, whole pixels */
  readonly draw: (ctx: Context, top: number) => void;
}
