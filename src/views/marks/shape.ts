import { clamp, type Point, type Scale } from '../core/scale.js';

export interface Circle extends Point {
  readonly radius: number;
}

export type Line = readonly Point[];

/** What a mark covers, in pixels of its panel: any of circles, lines from point to point, and polygons. */
export interface Shape {
  readonly circles?: readonly Circle[];
  readonly lines?: readonly Line[];
  readonly areas?: readonly Line[];
}

/** The part of the panel that is drawn in: a scale without its room for labels. */
export type Box = Pick<Scale, 'left' | 'right' | 'top' | 'bottom'>;

/** The corners of a box, as an area. */
export const rectangle = ({ left, right, top, bottom }: Box): Line => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

export const isEmpty = ({ circles = [], lines = [], areas = [] }: Shape): boolean =>
  circles.length + lines.length + areas.length === 0;

/** The pieces of a line that lie in the box. Each segment is cut by the method of Liang and Barsky (1984). */
export function clipLine(line: Line, box: Box): Line[] {
  const pieces: Point[][] = [];
  let piece: Point[] | undefined;
  for (let i = 1; i < line.length; i++) {
    const part = clipSegment(line[i - 1]!, line[i]!, box);
    if (!part) {
      piece = undefined;
      continue;
    }
    const [from, to, isCutAtEnd] = part;
    // A segment that begins where the one before it has ended goes on with its piece.
    if (piece && from === line[i - 1]) piece.push(to);
    else pieces.push((piece = [from, to]));
    if (isCutAtEnd) piece = undefined;
  }
  return pieces;
}

/** The part of a segment in the box, and whether its end was cut off; undefined if it lies outside. */
function clipSegment(p: Point, q: Point, box: Box): [Point, Point, boolean] | undefined {
  const { left, right, top, bottom } = box;
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, p.x - left],
    [dx, right - p.x],
    [-dy, p.y - top],
    [dy, bottom - p.y],
  ] as const) {
    // A segment along this side is wholly within it or wholly beyond it.
    if (step === 0) {
      if (room < 0) return undefined;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  if (!(from <= to)) return undefined;
  const at = (part: number): Point => ({ x: p.x + part * dx, y: p.y + part * dy });
  return [within(box, from === 0 ? p : at(from)), within(box, to === 1 ? q : at(to)), to < 1];
}

/** The point of the box next to one that is in it but for rounding, which is coarse where a line comes from far away. */
function within({ left, right, top, bottom }: Box, point: Point): Point {
  const [x, y] = [clamp(point.x, left, right), clamp(point.y, top, bottom)];
  return x === point.x && y === point.y ? point : { x, y };
}

/** The part of a polygon in the box, by the method of Sutherland and Hodgman (1974); empty if it lies outside. */
export function clipArea(corners: Line, box: Box): Line {
  const { left, right, top, bottom } = box;
  const sides: ((p: Point) => number)[] = [
    (p) => p.x - left,
    (p) => right - p.x,
    (p) => p.y - top,
    (p) => bottom - p.y,
  ];
  const clipped = sides.reduce<Line>((polygon, roomOf) => {
    const kept: Point[] = [];
    polygon.forEach((to, i) => {
      const from = polygon.at(i - 1)!;
      const [before, after] = [roomOf(from), roomOf(to)];
      if (before >= 0 !== after >= 0) {
        const part = before / (before - after);
        kept.push({ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) });
      }
      if (after >= 0) kept.push(to);
    });
    return kept;
  }, corners);
  return clipped.map((corner) => within(box, corner));
}

/** The pixels between a point and a shape: 0 in an area or on a circle, Infinity from an empty shape. */
export function distanceTo({ circles = [], lines = [], areas = [] }: Shape, point: Point): number {
  return Math.min(
    ...circles.map(({ x, y, radius }) => Math.max(0, Math.hypot(x - point.x, y - point.y) - radius)),
    ...lines.map((line) => distanceToLine(line, point)),
    ...areas.map((corners) => (contains(corners, point) ? 0 : distanceToLine([...corners, corners[0]!], point))),
  );
}

function distanceToLine(line: Line, point: Point): number {
  let least = Infinity;
  for (let i = 1; i < line.length; i++) least = Math.min(least, distanceToSegment(line[i - 1]!, line[i]!, point));
  return least;
}

function distanceToSegment(p: Point, q: Point, { x, y }: Point): number {
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const square = dx * dx + dy * dy;
  // A segment without length is a point.
  const part = square > 0 ? Math.min(1, Math.max(0, ((x - p.x) * dx + (y - p.y) * dy) / square)) : 0;
  return Math.hypot(p.x + part * dx - x, p.y + part * dy - y);
}

/** Whether a ray to the right of the point crosses an odd number of sides. */
function contains(corners: Line, { x, y }: Point): boolean {
  return corners.reduce((isInside, to, i) => {
    const from = corners.at(i - 1)!;
    const isCrossed = from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
    return isCrossed ? !isInside : isInside;
  }, false);
}

/** The point that stands for a shape: its first circle, half-way along its longest line, or the middle of its area. */
export function anchorOf({ circles = [], lines = [], areas = [] }: Shape): Point {
  if (circles.length > 0) return { x: circles[0]!.x, y: circles[0]!.y };
  if (lines.length > 0) return middleOf(lines.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one)));
  const [corners] = areas as [Line];
  const mean = (pick: (p: Point) => number): number => corners.reduce((sum, p) => sum + pick(p), 0) / corners.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

export function lengthOf(line: Line): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) length += Math.hypot(line[i]!.x - line[i - 1]!.x, line[i]!.y - line[i - 1]!.y);
  return length;
}

function middleOf(line: Line): Point {
  let rest = lengthOf(line) / 2;
  for (let i = 1; i < line.length; i++) {
    const [p, q] = [line[i - 1]!, line[i]!];
    const length = Math.hypot(q.x - p.x, q.y - p.y);
    if (length > 0 && rest <= length) {
      return { x: p.x + (rest / length) * (q.x - p.x), y: p.y + (rest / length) * (q.y - p.y) };
    }
    rest -= length;
  }
  return line[0]!;
}
