import type { Drawing } from '../engine/index.js';
import type { Scale } from './scale.js';
import { inReach } from './trail.js';

type Point = readonly [x: number, y: number];

/** A set of solutions in pixels, for drawing it and for finding it alike. */
export interface Lines {
  /** Lines from point to point; a point alone has one. */
  readonly lines: readonly (readonly Point[])[];
  /** Whether a place in the box belongs to the area of the set, where it has one. */
  readonly contains?: (x: number, y: number) => boolean;
}

/** Pixels between the points of a curve. */
const STEP = 2;

/** How wide the border is that stands for what lies beyond it. */
export const BORDER = 7;

/** Nothing for a set that covers the whole slice, or has no part in it. */
export function linesOf(drawing: Drawing, scale: Scale): Lines {
  switch (drawing.type) {
    case 'none':
    case 'plane':
      return { lines: [] };
    case 'point':
      return { lines: [[[inReach(scale.x(drawing.x)), inReach(scale.y(drawing.y))]]] };
    case 'line':
      return { lines: [horizontal(scale, drawing.y)] };
    case 'ray':
      return { lines: [ray(scale, drawing)] };
    case 'hyperbola':
      return { lines: hyperbola(scale, drawing.product, drawing.sign) };
    case 'cone': {
      const { slope } = drawing;
      return { lines: [], contains: (x, y) => scale.atY(y) / slope > Math.abs(scale.atX(x)) };
    }
    case 'half-plane': {
      // In a k-m box it begins at the border.
      const { x: from, sign } = drawing;
      return { lines: [], contains: (x) => (x - scale.x(from)) * sign > -BORDER };
    }
  }
}

const horizontal = ({ left, right, y }: Scale, value: number): Point[] => [
  [left, inReach(y(value))],
  [right, inReach(y(value))],
];

function ray({ x, y, left, right, top, bottom }: Scale, from: Drawing & { type: 'ray' }): Point[] {
  const [x0, y0] = [inReach(x(from.x)), inReach(y(from.y))];
  const [dx, dy] = [x(from.dx) - x(0), y(from.dy) - y(0)];
  const beyond = (2 * (right - left + bottom - top)) / Math.hypot(dx, dy);
  return [
    [x0, y0],
    [x0 + beyond * dx, y0 + beyond * dy],
  ];
}

function hyperbola(scale: Scale, product: number, sign: number): Point[][] {
  const { left, right, top, bottom, x, y, atX } = scale;
  if (product === 0) {
    return [
      horizontal(scale, 0),
      [
        [x(0), top],
        [x(0), bottom],
      ],
    ];
  }
  return [-1, 1]
    .filter((side) => side !== -sign)
    .map((side) => {
      const points: Point[] = [];
      for (let way = 0.5; way < (right - left) / 2 + STEP; way += STEP) {
        const at = atX(x(0) + side * way);
        // The rest is far above or below the box.
        if (Math.abs(y(product / at)) < 1e5) points.push([x(0) + side * way, y(product / at)]);
      }
      return points;
    })
    .filter((points) => points.length > 0);
}
