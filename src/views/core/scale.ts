/** What a box shows: [from, to] of its horizontal and of its vertical axis. */
export interface Domain {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Pixels of a plot. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A plot of a given size in CSS pixels: a box in data coordinates, with room for tick labels left of it and below. */
export interface Scale {
  readonly domain: Domain;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Data to pixels. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Pixels to data. */
  readonly atX: (pixel: number) => number;
  readonly atY: (pixel: number) => number;
}

/** Room for the tick labels, in units of the text size. */
const LEFT = 2.2;
const BELOW = 1.4;

/** @param em the size of the text in pixels */
export function scaleOf(domain: Domain, width: number, height: number, em: number): Scale {
  const left = Math.round(LEFT * em);
  const bottom = Math.max(1, Math.round(height - BELOW * em));
  const right = Math.max(left + 1, width);
  const top = 0;
  const [x0, x1] = domain.x;
  const [y0, y1] = domain.y;
  const perX = (right - left) / (x1 - x0);
  const perY = (bottom - top) / (y1 - y0);
  return {
    domain,
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: (value) => left + (value - x0) * perX,
    y: (value) => bottom - (value - y0) * perY,
    atX: (pixel) => x0 + (pixel - left) / perX,
    atY: (pixel) => y0 + (bottom - pixel) / perY,
  };
}

export const clamp = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));

/** A kink next to w = 0 can be farther than a canvas can count (pixels). */
export const inReach = (pixel: number): number => clamp(pixel, -1e6, 1e6);
