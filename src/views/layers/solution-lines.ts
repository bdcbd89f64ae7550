import type { Drawing } from '../../engine/index.js';
import { inReach, type Scale } from '../core/scale.js';

export type Point = readonly [x: number, y: number];

/** A set of solutions in pixels, for drawing it and for finding it alike. */
export interface Lines {
  /** Lines from point to point; a point alone has one. */
  readonly lines: readonly (readonly Point[])[];
  /** The corners of its area, where it has one. */
  readonly area?: readonly Point[];
}

/** Pixels between the points of a curve. */
const STEP = 2;

/** How wide the border is that stands for what lies beyond it. */
const BORDER = 7;

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
      const far = 2 * scale.domain.x[1];
      const corners = [-far, far].map((x): Point => [scale.x(x), scale.y(drawing.slope * far)]);
      return { lines: [], area: [[scale.x(0), scale.y(0)], ...corners] };
    }
    case 'half-plane': {
      // In a k-m box it begins at the border.
      const { top, bottom } = scale;
      const edge = scale.x(drawing.x);
      const from = edge - BORDER * drawing.sign;
      return {
        lines: [],
        area: [
          [edge, top],
          [edge, bottom],
          [from, bottom],
          [from, top],
        ],
      };
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
