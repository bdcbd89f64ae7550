import { bestFits, solutionSets, type Drawing, type SolutionSet, type Teacher } from '../../engine/unchecked.js';
import { formatScientific } from '../core/format.js';
import type { Point, Scale } from '../core/scale.js';
import type { Space } from '../spaces/space.js';
import type { Note } from '../text/note.js';
import { linesOf, type Lines } from './solution-lines.js';

type Noted = SolutionSet & Note;

/** A set of solutions as a space shows it. */
interface Shown extends Noted, Lines {
  readonly drawing: Drawing;
}

let last: { readonly teacher: Teacher; readonly found: readonly Noted[] } | undefined;

/** All solutions of a teacher, with what there is to say of them; the last teacher's are remembered. */
export function solutionsOf(teacher: Teacher): readonly Noted[] {
  if (last?.teacher !== teacher) {
    last = { teacher, found: solutionSets(teacher, bestFits(teacher)).map((set) => ({ ...set, words: wordsOf(set) })) };
  }
  return last.found;
}

/** "Local minimum, flat in two directions: the best straight line. Loss 6.02·10⁻³" */
const wordsOf = ({ type, loss }: SolutionSet): string =>
  `${type[0]!.toUpperCase()}${type.slice(1)}. Loss ${formatScientific(loss)}`;

/** All that is drawn of the solutions in a space: also what covers it wholly, or has no part in it. */
export function solutionsIn({ slice }: Space, scale: Scale, teacher: Teacher): Shown[] {
  if (!slice) return [];
  return solutionsOf(teacher).map((set) => {
    const drawing = set.drawings[slice];
    return { ...set, drawing, ...linesOf(drawing, scale) };
  });
}

/** A line or a point is meant from a pointer that is nearer than this, pixels. */
const NEAR = 8;

/** The solution at a pixel of a space, if there is one: points before lines, lines before areas. */
export function solutionAt(space: Space, scale: Scale, teacher: Teacher, x: number, y: number): Note | undefined {
  let best: Note | undefined;
  let least = NEAR;
  for (const solution of solutionsIn(space, scale, teacher)) {
    for (const line of solution.lines) {
      // A point in a line is a smaller target, so it goes first.
      const handicap = line.length > 1 ? 0 : NEAR / 2;
      const distance = distanceTo(line, x, y) - handicap;
      if (distance < least) [best, least] = [solution, distance];
    }
    if (contains(solution.area, x, y)) best ??= solution;
  }
  return best;
}

/** Those that can be seen in a space, for readers who do not point. */
export const solutionNotes = ({ slice }: Space, teacher: Teacher): Note[] =>
  solutionsOf(teacher).filter(
    ({ drawings }) => slice && drawings[slice].type !== 'none' && drawings[slice].type !== 'plane',
  );

/** Whether a polygon has an odd number of sides on the right of a point. */
const contains = (corners: readonly Point[], x: number, y: number): boolean =>
  corners.reduce((isInside, { x: x1, y: y1 }, i) => {
    const { x: x0, y: y0 } = corners.at(i - 1)!;
    return y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) ? !isInside : isInside;
  }, false);

function distanceTo(line: readonly Point[], x: number, y: number): number {
  const [first] = line as [Point];
  let least = Math.hypot(first.x - x, first.y - y);
  for (let i = 1; i < line.length; i++) least = Math.min(least, toSegment(line[i - 1]!, line[i]!, x, y));
  return least;
}

function toSegment(from: Point, to: Point, x: number, y: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const along = square > 0 ? Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square)) : 0;
  return Math.hypot(from.x + along * dx - x, from.y + along * dy - y);
}
