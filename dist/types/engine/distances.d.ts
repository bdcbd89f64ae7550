import type { BestFits } from './best-fits.js';
import type { Student, Teacher } from './neuron.js';
import type { SolutionKind } from './kinds.js';
/** How far a student is from all solutions of a kind: Euclidean, in (w, b, a, c). */
export declare function distanceTo(kind: SolutionKind, student: Student, teacher: Teacher, fits: BestFits): number;
