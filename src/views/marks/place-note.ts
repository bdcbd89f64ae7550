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
 * covers least of what is not to be covered. The first of equal places is taken: near ones come before far ones, and a
 * note does not jump about.
 * @param gap pixels between the point and the note
 */
export function placeNote(
  point: Point,
  note: Size,
  frame: Rectangle,
  obstacles: readonly Rectangle[],
  gap: number,
): Point {
  const { width, height } = note;
  const columns = [
    point.x - width / 2,
    point.x - 0.2 * width,
    point.x - 0.8 * width,
    point.x + gap,
    point.x - gap - width,
  ];
  const [above, below] = [point.y - gap - height, point.y + gap];
  const rows = [above, below, point.y - height / 2, above - height / 2, below + height / 2];
  const places = rows
    .flatMap((y) => columns.map((x) => ({ x, y })))
    .map((wanted) => {
      const x = clamp(wanted.x, frame.left, Math.max(frame.left, frame.left + frame.width - width));
      const y = clamp(wanted.y, frame.top, Math.max(frame.top, frame.top + frame.height - height));
      return { x, y, shift: Math.hypot(x - wanted.x, y - wanted.y) };
    });
  const own = { left: point.x - 1, top: point.y - 1, width: 2, height: 2 };
  const cost = ({ x, y, shift }: (typeof places)[0]): number => {
    const covers = { left: x, top: y, width, height };
    const covered = obstacles.reduce((sum, each) => sum + overlap(covers, each), 0);
    return covered + POINT * overlap(covers, own) + SHIFT * shift;
  };
  const { x, y } = places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
  return { x, y };
}

/** How much worse a covered pixel of the point is than one of an obstacle: a note must not lie on what it speaks of. */
const POINT = 100;
/**
 * How much worse a place is that the frame has pushed away by a pixel: it only decides between places that are free.
 */
const SHIFT = 0.01;

/** The area that two rectangles share, square pixels. */
export function overlap(one: Rectangle, other: Rectangle): number {
  const shared = (p: number, length: number, q: number, other: number): number =>
    Math.max(0, Math.min(p + length, q + other) - Math.max(p, q));
  return shared(one.left, one.width, other.left, other.width) * shared(one.top, one.height, other.top, other.height);
}
