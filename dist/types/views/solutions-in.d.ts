import { type Solution, type SolutionKind, type Teacher } from '../engine/index.js';
import type { PhaseSpace } from './phase-space.js';
import type { Scale } from './scale.js';
/** All solutions of a teacher; the last teacher's are remembered for the other spaces. */
export declare function solutionsOf(teacher: Teacher): readonly Solution[];
export interface SolutionNote {
    readonly kind: SolutionKind;
    /** "best straight line: local minimum, flat in two directions; loss 6.02·10⁻³" */
    readonly words: string;
}
/** The solution at a pixel of a space, if there is one: points before lines, lines before areas. */
export declare function solutionAt(space: PhaseSpace, scale: Scale, teacher: Teacher, x: number, y: number): SolutionNote | undefined;
/** Those that can be seen in a space, for who reads and does not point. */
export declare const solutionNotes: (space: PhaseSpace["id"], teacher: Teacher) => SolutionNote[];
