import type { Student } from '../engine/index.js';
/**
 * The path of learning through (w, b, a), in segments. It keeps a point when learning has moved visibly, so a run
 * of any length takes bounded memory; when full it thins itself by twice the distance.
 */
export declare class Trajectory {
    #private;
    /** Grows at its end; a change of `generation` says that what was there has changed too. */
    readonly points: Float64Array<ArrayBuffer>;
    length: number;
    generation: number;
    /** What is added next begins a new segment. */
    break(): void;
    get broken(): boolean;
    /** @returns whether the point was kept */
    add({ w, b, a }: Student): boolean;
    erase(): void;
    /** Calls back with each point from index `from` on. */
    forEach(from: number, visit: (w: number, b: number, a: number, begins: boolean) => void): void;
}
