import { type Student, type Teacher } from '../engine/index.js';
import { type Learner } from '../session/learner.js';
import type { Frame, OutcomeImage } from './outcome-image.js';
import type { SpaceId } from './phase-space.js';
/** What a map depends on. */
export interface Question {
    readonly slice: SpaceId;
    /** What the slice keeps of the student; the rest is the same for all. */
    readonly student: Student;
    readonly teacher: Teacher;
    readonly frame: Frame;
}
/**
 * A student through which a slice passes, with nothing but what the slice keeps. In k-m that is the ratio, and the
 * height of the flat side: as when the student is carried there, a flat one has those that it remembers.
 */
export declare function keptBy(slice: SpaceId, learner: Learner): Student;
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
