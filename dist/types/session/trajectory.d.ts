import type { Student } from '../engine/index.js';
export interface Point {
    readonly w: number;
    readonly b: number;
    readonly a: number;
    /** Whether a new segment begins here. */
    readonly begins: boolean;
}
/**
 * The path of learning through (w, b, a), in segments. It keeps a point when learning has moved visibly, so a run
 * of any length takes bounded memory; when full it thins itself by twice the distance.
 */
export declare class Trajectory {
    #private;
    /** Grows at its end; a change of `generation` says that what was there has changed too. */
    points: Point[];
    generation: number;
    /** Whether what is added next begins a new segment. */
    broken: boolean;
    get length(): number;
    break(): void;
    /** @returns whether the point was kept */
    add({ w, b, a }: Student): boolean;
    erase(): void;
}
