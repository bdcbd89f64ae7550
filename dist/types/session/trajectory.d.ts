import type { Student } from '../engine/unchecked.js';
/** Where a run was after some steps, without c: no space shows it. */
export interface PathPoint {
    readonly step: number;
    readonly w: number;
    readonly b: number;
    readonly a: number;
}
/**
 * The path of one run through (w, b, a). A point is kept when learning has moved visibly since the last one, so a run
 * of any length takes bounded memory. When the list is full, it is thinned to twice the distance.
 */
export declare class Trajectory {
    #private;
    /** Grows at its end; a change of `generation` says that what was there has changed too. */
    points: PathPoint[];
    generation: number;
    get length(): number;
    /** @returns whether the point was kept */
    add(step: number, { w, b, a }: Student): boolean;
    /** Forgets what is behind; the path goes on from where the student is. */
    erase(): void;
    /** A path of its own that is the same so far. */
    copy(): Trajectory;
    /** A path of its own with the points up to a step. */
    until(step: number): Trajectory;
}
