import { type Teacher } from '../../engine/index.js';
import { type SolutionSet } from '../../engine/unchecked.js';
import type { Drawing } from '../../engine/index.js';
import type { Scale } from '../core/scale.js';
import type { Space } from '../spaces/space.js';
import type { Note } from '../text/note.js';
import { type Lines } from './solution-lines.js';
type Noted = SolutionSet & Note;
/** A set of solutions as a space shows it. */
interface Shown extends Noted, Lines {
    readonly drawing: Drawing;
}
/** All solutions of a teacher, with what there is to say of them; the last teacher's are remembered. */
export declare function solutionsOf(teacher: Teacher): readonly Noted[];
/** All that is drawn of the solutions in a space: also what covers it wholly, or has no part in it. */
export declare function solutionsIn({ slice }: Space, scale: Scale, teacher: Teacher): Shown[];
/** The solution at a pixel of a space, if there is one: points before lines, lines before areas. */
export declare function solutionAt(space: Space, scale: Scale, teacher: Teacher, x: number, y: number): Note | undefined;
/** Those that can be seen in a space, for readers who do not point. */
export declare const solutionNotes: ({ slice }: Space, teacher: Teacher) => Note[];
export {};
