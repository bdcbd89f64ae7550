import type { Drawing } from '../../engine/unchecked.js';
import { inReach, type Point, type Scale } from '../core/scale.js';

/** A set of solutions in pixels, for drawing it and for finding it alike. */
export interface Lines {
  /** Lines from point to point, at least one point in each; a line of one point is a point alone. */
  readonly lines: readonly (readonly Point[])[];
  /** The corners of its area; none where it has no area. */
  readonly area: readonly Point[];
}

/** Pixels between the points of a curve. */
const STEP = 2;

/** A hyperbola is drawn as far as this, pixels: the rest is far above or below the box. */
const FAR = 1e5;

/** How wide the border is that stands for what lies beyond it, pixels. */
const BORDER = 7;

/** Nothing for a set that covers the whole slice, or has no part in it. */
export function linesOf(drawing: Drawing, scale: Scale): Lines {
  switch (drawing.type) {
    case 'none':
    case 'plane':
      return { lines: [], area: [] };
    case 'point':
      return { lines: [[placeOf(scale, drawing.x, drawing.y)]], area: [] };
    case 'line':
      return { lines: [horizontal(scale, drawing.y)], area: [] };
    case 'ray':
      return { lines: [ray(scale, drawing)], area: [] };
    case 'hyperbola':
      return { lines: hyperbola(scale, drawing.product, drawing.sign), area: [] };
    case 'cone':
      return { lines: [], area: cone(scale, drawing.slope) };
    case 'half-plane':
      return { lines: [], area: halfPlane(scale, drawing.x, drawing.sign) };
  }
}

const placeOf = ({ x, y }: Scale, u: number, v: number): Point => ({ x: inReach(x(u)), y: inReach(y(v)) });

const horizontal = ({ left, right, y }: Scale, value: number): Point[] => [
  { x: left, y: inReach(y(value)) },
  { x: right, y: inReach(y(value)) },
];

const vertical = ({ top, bottom, x }: Scale, value: number): Point[] => [
  { x: inReach(x(value)), y: top },
  { x: inReach(x(value)), y: bottom },
];

function ray(scale: Scale, from: Drawing & { type: 'ray' }): Point[] {
  const { x, y, left, right, top, bottom } = scale;
  const start = placeOf(scale, from.x, from.y);
  const [dx, dy] = [x(from.dx) - x(0), y(from.dy) - y(0)];
  const beyond = (2 * (right - left + bottom - top)) / Math.hypot(dx, dy);
  return [start, { x: start.x + beyond * dx, y: start.y + beyond * dy }];
}

function hyperbola(scale: Scale, product: number, sign: number): Point[][] {
  if (product === 0) return [horizontal(scale, 0), vertical(scale, 0)];
  return [-1, 1]
    .filter((side) => side !== -sign)
    .map((side) => branch(scale, product, side))
    .filter((points) => points.length > 0);
}

/** One branch of a hyperbola; empty if all of it is far above or below the box. */
function branch({ left, right, x, y, atX }: Scale, product: number, side: number): Point[] {
  const points: Point[] = [];
  for (let way = 0.5; way < (right - left) / 2 + STEP; way += STEP) {
    const at = x(0) + side * way;
    const height = y(product / atX(at));
    if (Math.abs(height) < FAR) points.push({ x: at, y: height });
  }
  return points;
}

function cone(scale: Scale, slope: number): Point[] {
  const far = 2 * scale.domain.x[1];
  return [placeOf(scale, 0, 0), placeOf(scale, -far, slope * far), placeOf(scale, far, slope * far)];
}

/** A band along the border of a k-m box, where it begins. */
function halfPlane({ top, bottom, x }: Scale, edge: number, sign: number): Point[] {
  const at = x(edge);
  const from = at - BORDER * sign;
  return [
    { x: at, y: top },
    { x: at, y: bottom },
    { x: from, y: bottom },
    { x: from, y: top },
  ];
}
