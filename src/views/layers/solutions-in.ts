import { bestFits, type Teacher } from '../../engine/index.js';
import { solutionSets, type SolutionSet } from '../../engine/solutions.js';
import { formatScientific } from '../core/format.js';
import type { PhaseSpace } from '../spaces/space.js';
import type { Note } from '../text/note.js';
import type { Scale } from '../core/scale.js';
import { linesOf, type Point } from './solution-lines.js';

type Noted = SolutionSet & Note;

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

/** Pixels from which a line, or a point, is meant. */
const NEAR = 8;

/** The solution at a pixel of a space, if there is one: points before lines, lines before areas. */
export function solutionAt(space: PhaseSpace, scale: Scale, teacher: Teacher, x: number, y: number): Note | undefined {
  let best: Noted | undefined;
  let least = NEAR;
  for (const solution of solutionsOf(teacher)) {
    const { lines, area } = linesOf(solution.drawings[space.id], scale);
    for (const line of lines) {
      // A point in a line is a smaller target, so it goes first.
      const handicap = line.length > 1 ? 0 : NEAR / 2;
      const distance = distanceTo(line, x, y) - handicap;
      if (distance < least) [best, least] = [solution, distance];
    }
    if (area && contains(area, x, y)) best ??= solution;
  }
  return best;
}

/** Those that can be seen in a space, for who reads and does not point. */
export const solutionNotes = (space: PhaseSpace['id'], teacher: Teacher): Note[] =>
  solutionsOf(teacher).filter(({ drawings }) => drawings[space].type !== 'none' && drawings[space].type !== 'plane');

/** Whether a polygon has an odd number of sides on the right of a point. */
const contains = (corners: readonly Point[], x: number, y: number): boolean =>
  corners.reduce((isInside, [x1, y1], i) => {
    const [x0, y0] = corners.at(i - 1)!;
    return y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) ? !isInside : isInside;
  }, false);

function distanceTo(line: readonly Point[], x: number, y: number): number {
  if (line.length === 1) return Math.hypot(line[0]![0] - x, line[0]![1] - y);
  let least = Infinity;
  for (let i = 1; i < line.length; i++) least = Math.min(least, toSegment(line[i - 1]!, line[i]!, x, y));
  return least;
}

function toSegment([x0, y0]: Point, [x1, y1]: Point, x: number, y: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const along = square > 0 ? Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square)) : 0;
  return Math.hypot(x0 + along * dx - x, y0 + along * dy - y);
}
