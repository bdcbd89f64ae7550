import { bestFits, solutionSets, type Drawing, type SolutionSet, type Teacher } from '../../engine/unchecked.js';
import { formatScientific } from '../core/format.js';
import type { Scale } from '../core/scale.js';
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

/** Those that can be seen in a space, for readers who do not point. */
export const solutionNotes = ({ slice }: Space, teacher: Teacher): Note[] =>
  solutionsOf(teacher).filter(
    ({ drawings }) => slice && drawings[slice].type !== 'none' && drawings[slice].type !== 'plane',
  );
