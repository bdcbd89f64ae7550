import { type Teacher } from '../engine/unchecked.js';
import { type Learner } from './learner.js';
import { type StudentKey, type TeacherKey } from './parameters.js';
import type { Edit } from './state.js';
/** Where a playground begins and what its resets return to. */
export interface Start {
    readonly teacher: Teacher;
    readonly learner: Learner;
}
/** What an author has asked for explicitly, over the preset. */
export interface Overrides {
    readonly teacher: Partial<Record<TeacherKey, number>>;
    readonly student: Partial<Record<StudentKey, number>>;
}
export declare const NO_OVERRIDES: Overrides;
/** A preset with overrides. A student value that has no meaning beside the others (k at w = 0) is left out. */
export declare function startOf(preset: string, overrides: Overrides): Start;
/** A start with other values over it. */
export declare const startWith: (start: Start, { teacher, student }: Overrides) => Start;
/**
 * The edit that follows when some explicit values have changed: they apply, or the start's where they were taken back;
 * the rest stays as it is.
 * @param changed the attributes
 */
export declare function followingEdit(learner: Learner, teacher: Teacher, start: Start, overrides: Overrides, changed: ReadonlySet<string>): Edit;
/**
 * A learner with these values over it, weights before shape. Values that have no meaning beside the others are left
 * out; the same learner if nothing is left.
 */
export declare function withValues(learner: Learner, values: Overrides['student']): Learner;
