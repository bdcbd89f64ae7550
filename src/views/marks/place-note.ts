import { clamp, type Point } from '../core/scale.js';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The upper left corner of a note that speaks of a point: above it, below it or beside it, within the frame, where it
 * covers least of what is not to be covered. The first of equal places is taken, so that a note does not jump about.
 * @param gap pixels between the point and the note
 */
export function placeNote(
  point: Point,
  note: Size,
  frame: Rectangle,
  obstacles: readonly Rectangle[],
  gap: number,
): Point {
  const middle = { x: point.x - note.width / 2, y: point.y - note.height / 2 };
  const [above, below] = [point.y - gap - note.height, point.y + gap];
  const [left, right] = [point.x - gap - note.width, point.x + gap];
  const places = [
    { x: middle.x, y: above },
    { x: middle.x, y: below },
    { x: right, y: middle.y },
    { x: left, y: middle.y },
    { x: right, y: above },
    { x: left, y: above },
    { x: right, y: below },
    { x: left, y: below },
  ].map(({ x, y }) => ({
    x: clamp(x, frame.left, Math.max(frame.left, frame.left + frame.width - note.width)),
    y: clamp(y, frame.top, Math.max(frame.top, frame.top + frame.height - note.height)),
  }));
  const own = { left: point.x - 1, top: point.y - 1, width: 2, height: 2 };
  const covered = (place: Point): number => {
    const covers = { left: place.x, top: place.y, ...note };
    // The point itself counts as much as all the rest: a note must not lie on what it speaks of.
    return obstacles.reduce((sum, each) => sum + overlap(covers, each), 0) + POINT * overlap(covers, own);
  };
  return places.reduce((best, place) => (covered(place) < covered(best) ? place : best));
}

/** How much worse a covered pixel of the point is than one of an obstacle. */
const POINT = 100;

/** The area that two rectangles share, square pixels. */
export function overlap(one: Rectangle, other: Rectangle): number {
  const shared = (p: number, length: number, q: number, other: number): number =>
    Math.max(0, Math.min(p + length, q + other) - Math.max(p, q));
  return shared(one.left, one.width, other.left, other.width) * shared(one.top, one.height, other.top, other.height);
}
