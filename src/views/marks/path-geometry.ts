import type { Point, Scale } from '../core/scale.js';
import { placeOf, shows, type Slice, type Weights } from '../spaces/space.js';
import { lengthOf, type Line } from './shape.js';

/** A path as it is drawn in a slice, in pixels: broken while the student points the other way than all in the slice. */
export function linesOfPath(students: Iterable<Weights>, slice: Slice, scale: Scale): Line[] {
  const lines: Point[][] = [];
  let line: Point[] | undefined;
  for (const student of students) {
    if (!shows(slice, student.w)) {
      line = undefined;
      continue;
    }
    const place = placeOf(slice, scale, student);
    if (line) line.push(place);
    else lines.push((line = [place]));
  }
  return lines;
}

/** A place on a path, and the way that it takes there (radians, 0 is right, down positive). */
export interface Waypoint extends Point {
  readonly angle: number;
}

interface Spacing {
  /** Pixels between two chevrons. */
  readonly apart: number;
  /** Pixels that stay free at both ends of a line, where its start and the student are. */
  readonly margin: number;
}

/**
 * Where to draw the chevrons that tell the direction of a path: evenly spaced along each of its lines, from the margin
 * on, so that they stay where they are while the path grows. A line that is too short for both margins has none.
 */
export const chevronsAlong = (lines: readonly Line[], { apart, margin }: Spacing): Waypoint[] =>
  lines.flatMap((line) => {
    const room = lengthOf(line) - 2 * margin;
    const count = room >= 0 ? Math.floor(room / apart) + 1 : 0;
    return waypointsAt(
      line,
      Array.from({ length: count }, (_, i) => margin + i * apart),
    );
  });

/** The places at ascending distances from the beginning of a line, pixels along it. */
export function waypointsAt(line: Line, distances: readonly number[]): Waypoint[] {
  const places: Waypoint[] = [];
  let passed = 0;
  for (let i = 1; i < line.length && places.length < distances.length; i++) {
    const [p, q] = [line[i - 1]!, line[i]!];
    const length = Math.hypot(q.x - p.x, q.y - p.y);
    while (places.length < distances.length && length > 0 && distances[places.length]! <= passed + length) {
      const part = (distances[places.length]! - passed) / length;
      places.push({
        x: p.x + part * (q.x - p.x),
        y: p.y + part * (q.y - p.y),
        angle: Math.atan2(q.y - p.y, q.x - p.x),
      });
    }
    passed += length;
  }
  return places;
}

/** The corners of a chevron, from one wing over the tip to the other. @param size its length, pixels */
export function chevron({ x, y, angle }: Waypoint, size: number): readonly [Point, Point, Point] {
  const tip = { x: x + (size / 2) * Math.cos(angle), y: y + (size / 2) * Math.sin(angle) };
  const wing = (side: number): Point => ({
    x: tip.x - size * Math.cos(angle + side * SPREAD),
    y: tip.y - size * Math.sin(angle + side * SPREAD),
  });
  return [wing(-1), tip, wing(1)];
}

/** Between the axis of a chevron and each of its wings, radians. */
const SPREAD = 0.6;
