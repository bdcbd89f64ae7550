import { type Slice, type Student, type Teacher } from '../../../engine/index.js';
import type { Frame, OutcomeImage } from './image.js';
/** What a map depends on. */
export interface Question {
    readonly slice: Slice;
    /** What the slice keeps of the student: see Slice.kept in views/spaces. */
    readonly student: Student;
    readonly teacher: Teacher;
    readonly frame: Frame;
}
/**
 * The outcome map of one slice, kept up to date in small steps. What it shows answers the latest question, or one so
 * near that nobody could tell; for the latter a finer picture is preferred to a newer one. So the map is coarse where
 * everything moves fast, and fine where learning crawls.
 */
export declare class OutcomeSlice {
    #private;
    /** What there is to see; another object whenever it has changed. */
    get image(): OutcomeImage | undefined;
    /** Whether all is done: the finest map, for exactly what was asked. */
    get isDone(): boolean;
    /** Whether there is something to see that is true. */
    get isCurrent(): boolean;
    ask(question: Question): void;
    /** One small step; does nothing if all is done. */
    refine(): void;
}
